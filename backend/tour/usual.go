package tour

// UsualChecklists are the checklists that come with Tournée, for tours and
// stops. Their ids never change, so that a task tells from which one it came.
//
// They gather what organizers of community meetups do, and what the Cloud
// Native Community Groups ask (cncf/communitygroups, best_practices.md): free
// admission, registration on their site, more seats promised than there are
// since three in ten do not come, at most 15 minutes on stage for a sponsor,
// and for each talk a title, a paragraph and a biography.
func UsualChecklists() []Checklist {
	return []Checklist{
		usual("01890000-0000-7000-8000-000000000001", ForStop, "An evening, from the host to the booklet", "Une soirée, de l’hôte au livret", usualEvening()),
		usual("01890000-0000-7000-8000-000000000002", ForStop, "What the host provides", "Ce que l’hôte prévoit", usualHost()),
		usual("01890000-0000-7000-8000-000000000003", ForTour, "A tour, from the dates to the accounts", "Une tournée, des dates aux comptes", usualTour()),
	}
}

// UsualChecklist returns the checklist of that id that comes with Tournée.
func UsualChecklist(id string) (Checklist, bool) {
	for _, c := range UsualChecklists() {
		if c.ID == id {
			return c, true
		}
	}
	return Checklist{}, false
}

func usual(id string, scope Scope, english, french string, items []ChecklistItem) Checklist {
	return Checklist{Identity{ID: id}, ChecklistFields{Name: said(english, french), Scope: scope, Items: items}}
}

func said(english, french string) Text { return Text{English: english, French: french} }

func by(days int, english, french string) ChecklistItem {
	return ChecklistItem{Title: said(english, french), Offset: days}
}

func byHost(days int, english, french string) ChecklistItem {
	return ChecklistItem{Title: said(english, french), Offset: days, Side: ForHost}
}

func usualEvening() []ChecklistItem {
	return []ChecklistItem{
		by(-56, "Find a host and a room", "Trouver un hôte et une salle"),
		by(-42, "Book the venue", "Réserver le lieu"),
		by(-42, "Invite the speakers", "Inviter les conférenciers"),
		by(-28, "Have the speakers confirmed, each with a title, a paragraph and a biography", "Avoir la confirmation des conférenciers, avec titre, résumé et biographie"),
		by(-28, "Announce the evening and open registration, free of charge", "Annoncer la soirée et ouvrir les inscriptions, gratuites"),
		by(-28, "Book travel and rooms for the speakers", "Réserver le voyage et l’hébergement des conférenciers"),
		by(-21, "Order food and drinks", "Commander le repas et les boissons"),
		by(-21, "Agree with the sponsors on their place in the evening, 15 minutes on stage at most", "Convenir avec les partenaires de leur place dans la soirée, 15 minutes de scène au plus"),
		by(-14, "Announce the evening again, with its programme", "Annoncer de nouveau la soirée, avec son programme"),
		by(-14, "Ask the speakers for their slides and what they need", "Demander aux conférenciers leurs diapositives et leurs besoins"),
		by(-10, "Compare registrations with seats: about three in ten do not come", "Comparer les inscriptions et les places : trois personnes sur dix environ ne viennent pas"),
		by(-7, "Send the day sheet to speakers and host", "Envoyer la feuille de route aux conférenciers et à l’hôte"),
		by(-7, "Find helpers for the door, the microphone and the photos", "Trouver des bénévoles pour l’accueil, le micro et les photos"),
		by(-2, "Send the head count and the list of names to the host", "Envoyer à l’hôte le nombre de personnes et la liste des noms"),
		by(-1, "Remind those who registered", "Envoyer un rappel aux personnes inscrites"),
		by(0, "Welcome people, count them, take photos", "Accueillir le public, le compter, prendre des photos"),
		by(2, "Thank the host, the speakers and the sponsors", "Remercier l’hôte, les conférenciers et les partenaires"),
		by(3, "Put the slides online and ask what people thought", "Mettre les diapositives en ligne et demander l’avis du public"),
		by(7, "Publish the recap", "Publier le récit"),
		by(14, "Send the sponsors their booklet", "Envoyer leur livret aux partenaires"),
	}
}

func usualHost() []ChecklistItem {
	return []ChecklistItem{
		byHost(-28, "Name a contact for the evening, with a telephone number", "Désigner un contact pour la soirée, avec un numéro de téléphone"),
		byHost(-21, "Confirm the number of seats, the tables and step-free access", "Confirmer le nombre de places, les tables et l’accès sans marche"),
		byHost(-21, "Say at what time the building opens and closes", "Préciser à quelle heure le bâtiment ouvre et ferme"),
		byHost(-14, "Check projector and screen: ratio, cables, adapters", "Vérifier le projecteur et l’écran : format, câbles, adaptateurs"),
		byHost(-14, "Check microphones and sound", "Vérifier les micros et le son"),
		byHost(-14, "Give the Wi-Fi for guests", "Donner le Wi-Fi des invités"),
		byHost(-7, "Explain door access: entrance, floor, badge or code", "Expliquer l’accès : entrée, étage, badge ou code"),
		byHost(-7, "Name a security contact, and say whether a list of names is needed", "Désigner un contact pour la sécurité, et dire s’il faut une liste de noms"),
		byHost(-7, "Say where food is delivered and who receives it", "Préciser où le repas est livré et qui le reçoit"),
		byHost(-2, "Confirm the cloakroom, the washrooms and the way out in an emergency", "Confirmer le vestiaire, les toilettes et les issues de secours"),
		byHost(0, "Open the room and try projector and sound", "Ouvrir la salle et essayer le projecteur et le son"),
	}
}

func usualTour() []ChecklistItem {
	return []ChecklistItem{
		by(-120, "Choose the cities and the dates, away from holidays and large conferences", "Choisir les villes et les dates, loin des jours fériés et des grandes conférences"),
		by(-112, "Plan the budget", "Prévoir le budget"),
		by(-105, "Look for sponsors of the tour", "Chercher les partenaires de la tournée"),
		by(-90, "Call for speakers", "Lancer l’appel à conférences"),
		by(-63, "Choose the talks and who gives them where", "Choisir les conférences et qui les donne où"),
		by(-56, "Agree with the sponsors on what they are promised", "Convenir avec les partenaires de ce qui leur est promis"),
		by(-42, "Publish the tour and its calendars", "Publier la tournée et ses calendriers"),
		by(-35, "Book trains, flights and rooms", "Réserver les trains, les vols et les hôtels"),
		by(-28, "Gather the logos and the sponsors’ slides", "Rassembler les logos et les diapositives des partenaires"),
		by(-14, "Print badges, banners and what is given away", "Imprimer les badges, les affiches et ce qui est offert"),
		by(-7, "Read all the day sheets once more", "Relire toutes les feuilles de route"),
		by(21, "Publish the recap of the tour", "Publier le récit de la tournée"),
		by(28, "Pay back the speakers’ expenses", "Rembourser les frais des conférenciers"),
		by(30, "Send each sponsor the booklet of the tour", "Envoyer à chaque partenaire le livret de la tournée"),
		by(42, "Close the accounts", "Clore les comptes"),
	}
}
