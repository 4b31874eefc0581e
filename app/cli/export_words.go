package cli

// exportEnglish tells what export makes.
func exportEnglish() string {
	return `Make something to hand out.

  ics        a calendar (RFC 5545) of a tour, or of the stop, person, room, track
             or sponsor that a flag names
  calendars  the last release of a tour by stop, day, person, room and track,
             with a page of links: in a folder, or at a web host (--to)
  booklet    the recap of a tour as PDF
  post       the recap of a tour, or of the stop that a flag names, as a blog
             post: a folder with a page for each language and the photos
  daysheet   what the crew of a stop needs: hours, place, travel, contacts
  runofshow  the cues of a stop with room for notes, in each of its rooms
  grid       the schedule as a poster: rooms beside each other, a page a day
  badges     a badge for each speaker; tents for the names on their tables
  callsheet  a page for each speaker: sessions, travel, contacts
             All PDF, of the plan as it stands: of a stop, a person or a room,
             or else of all.`
}

// exportFrench tells it in French.
func exportFrench() string {
	return `Faire quelque chose à distribuer.

  ics        un calendrier (RFC 5545) d’une tournée, ou de l’étape, de la personne,
             de la salle, du parcours ou du partenaire que nomme une option
  calendars  la dernière version par étape, jour, personne, salle et parcours, avec
             une page de liens : dans un dossier, ou chez un hébergeur (--to)
  booklet    le récit d’une tournée en PDF
  post       le récit d’une tournée, ou de l’étape que nomme une option, en billet
             de blog : un dossier avec une page par langue et les photos
  daysheet   la feuille de route de l’équipe : heures, lieu, trajets, contacts
  runofshow  le conducteur d’une étape, salle par salle, avec place pour noter
  grid       la grille du programme à afficher : les salles côte à côte, une page
             par jour
  badges     un badge par intervenant ; tents : les chevalets à leurs noms
  callsheet  une page par intervenant : séances, trajets, contacts
             En PDF, du plan tel qu’il est : d’une étape, d’une personne ou d’une
             salle, sinon de toutes.`
}
