package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// words are the sentences of the commands in one language.
type words struct {
	short, long, example                                                                                                   string
	serve, demo, list, export, exportLong, check, backup, restore, verify                                                  string
	flagDB, flagAddr, flagOpen, flagTour, flagJSON, flagStop, flagPerson, flagRoom, flagTrack                              string
	flagHost, flagDay, flagSessions, flagTasks, flagTravel                                                                 string
	flagBase, flagTo, flagUser, askPassword, flagRelease, flagChanges, flagDraft, flagNote, release, releaseLong, released string
	flagSponsor, flagAllSponsors, flagPaper, flagLang, flagOut                                                             string
	stopped, seeHelp, serving, restored, sound, usage, commands, flags, examples, more, help, flagOfHelp, byDefault        string
	intake, intakeLong, flagCity, flagDryRun, leftOut, tried, taken                                                        string
	ics                                                                                                                    icsWords
	photos                                                                                                                 photosWords
	registrations                                                                                                          registrationsWords
	nothingWrong, tally, acceptedBy                                                                                        string
	severities                                                                                                             map[string]string
}

func wordsOf(lang string) words {
	if lang == "fr" {
		return french()
	}
	return english()
}

func english() words {
	return words{
		short: "Plan, run and recount tours of meetups",
		long: `Tournée plans tours of meetups, makes the calendars that attendees import and
the booklets that sponsors keep.

Without a command it opens its window. All commands work on one file of tours,
which --db names.`,
		example: `  tournee demo                                     load the sample tours
  tournee list stops --tour eastern-canada-2018-q2
  tournee export ics --tour eastern-canada-2018-q2 -o tour.ics
  tournee export booklet --tour eastern-canada-2018-q2 --lang fr -o livret.pdf
  tournee serve                                    show the pages in a browser`,
		serve: "Show the pages in a browser", demo: "Load the sample tours and print their slugs; again changes nothing",
		list: "Print what is in the file", check: "Print what is wrong with a tour; exit code 1 when one is an error",
		export:     "Make a calendar, a booklet, a blog post or another paper",
		exportLong: exportEnglish(),
		intake:     "Take in the programme of a conference as a new tour",
		intakeLong: `Take in a schedule.xml or a schedule.json, as frab, pentabarf and pretalx
write them, as a tour of one stop: all of it, or nothing. Undo takes it back.`,
		flagCity: "`city` where it is, when the file does not say", flagDryRun: "tell what would be made, keep nothing",
		leftOut: "Left out: “%s”, for %s.", tried: "Only tried: nothing was kept.",
		taken:         "sessions: %d, talks: %d, new people: %d, known people: %d, rooms: %d, tracks: %d",
		ics:           icsEnglish(),
		photos:        photosEnglish(),
		registrations: registrationsEnglish(),
		backup:        "Write all tours and pictures into one file", restore: "Put a backup in the place of the file; what was there is kept beside it",
		verify: "Read the whole file and every picture again; exit code 1 when something is damaged",
		flagDB: "`file` of tours", flagAddr: "`address` to listen on; port 0 chooses a free one", flagOpen: "let other machines in: whoever reaches the address may change everything",
		flagTour: "`slug` of a tour", flagJSON: "print one JSON value", flagStop: "`slug` of a stop: only its sessions", flagPerson: "`slug` of a person: only what they give",
		flagRoom: "`name` of a room: only its sessions", flagTrack: "`name` of a track: only its sessions", flagHost: "`slug` of an organization: only the stops that it hosts, and what it must provide", flagDay: "`day`, such as 2018-05-07: only its sessions",
		flagSessions: "`ids` of sessions, with commas: only these", flagTasks: "tasks and deadlines instead; with --person only theirs",
		flagTravel:      "with the journeys of the person and when to be there: for that person alone",
		flagPaper:       "`size` of the pages: a4 or letter (default: what is usual where the tour goes)",
		flagAllSponsors: "the booklet of each sponsor and host, into the folder of -o",
		flagSponsor:     "`slug` of an organization: only the stops that it supports; a booklet is made for it",
		flagLang:        "`language`: fr, en or fr,en (default: those of the tour; for a booklet yours)", flagOut: "`file` or folder to write; - for standard output",
		flagBase: "`address` that the folder of calendars has on the web, for links to subscribe", flagTo: "`address` of a folder of a web host, to put the calendars into by WebDAV",
		flagUser: "`name` at the web host; the password is read from TOURNEE_PASSWORD, or asked for", askPassword: "Password of %s at %s: ",
		flagRelease: "`number` of a release (default: the last one)", flagChanges: "only what was new in the release", flagDraft: "of the plan as it stands, marked as a draft", flagNote: "what the public is told of the release",
		release: "Publish the schedule of a tour as its next release",
		releaseLong: `Publish the schedule of a tour as it stands. Calendars are made of the last
release: what is changed afterwards stays yours until the next one. A release
is not taken back. What is new, moved, placed or cancelled is printed.`,
		released: "Release %d is published.",
		stopped:  "Stopped. What was not finished was not kept.", seeHelp: "See: tournee --help", serving: "Tournée serves its pages there. Ctrl+C ends it.",
		restored: "Restored. What was there before is kept as %s.", sound: "The file and its pictures are whole.",
		usage: "Usage:", commands: "Commands:", flags: "Flags:", examples: "Examples:", more: "More about a command:", byDefault: "default: %s", help: "Show this help", flagOfHelp: "show this help",
		nothingWrong: "Nothing to settle.", tally: "Errors: %d, warnings: %d, notices: %d, accepted: %d.", acceptedBy: "Accepted by %s: %s",
		severities: map[string]string{"error": "error", "warning": "warning", "notice": "notice", "accepted": "accepted"},
	}
}

func french() words {
	return words{
		short: "Préparer, tenir et raconter des tournées de meetups",
		long: `Tournée prépare des tournées de meetups, fait les calendriers que le public
importe et les livrets que gardent les partenaires.

Sans commande, elle ouvre sa fenêtre. Toutes les commandes portent sur un seul
fichier de tournées, que --db nomme.`,
		example: `  tournee demo                                     charger les tournées d’exemple
  tournee list stops --tour eastern-canada-2018-q2
  tournee export ics --tour eastern-canada-2018-q2 -o tournee.ics
  tournee export booklet --tour eastern-canada-2018-q2 --lang fr -o livret.pdf
  tournee serve                                    montrer les pages dans un navigateur`,
		serve: "Montrer les pages dans un navigateur", demo: "Charger les tournées d’exemple et écrire leurs noms ; recommencer ne change rien",
		list: "Écrire ce que contient le fichier", check: "Écrire ce qui ne va pas dans une tournée ; code 1 s’il y a une erreur",
		export:     "Faire un calendrier, un livret, un billet de blog ou un autre document",
		exportLong: exportFrench(),
		intake:     "Prendre le programme d’une conférence comme nouvelle tournée",
		intakeLong: `Prendre un schedule.xml ou un schedule.json, comme frab, pentabarf et pretalx
en écrivent, comme tournée d’une étape : tout, ou rien. On peut l’annuler.`,
		flagCity: "`ville` où il a lieu, quand le fichier ne le dit pas", flagDryRun: "dire ce qui serait fait, ne rien garder",
		leftOut: "Laissé de côté : « %s », car %s.", tried: "Simple essai : rien n’a été gardé.",
		taken:         "séances : %d, conférences : %d, personnes nouvelles : %d, personnes connues : %d, salles : %d, parcours : %d",
		ics:           icsFrench(),
		photos:        photosFrench(),
		registrations: registrationsFrench(),
		backup:        "Écrire toutes les tournées et images dans un seul fichier", restore: "Mettre une sauvegarde à la place du fichier ; ce qui y était est gardé à côté",
		verify: "Relire tout le fichier et chaque image ; code 1 si quelque chose est abîmé",
		flagDB: "`fichier` de tournées", flagAddr: "`adresse` où écouter ; le port 0 en choisit un libre", flagOpen: "laisser entrer d’autres machines : quiconque atteint l’adresse peut tout changer",
		flagTour: "`nom` d’une tournée", flagJSON: "écrire une valeur JSON", flagStop: "`nom` d’une étape : seulement ses séances", flagPerson: "`nom` d’une personne : seulement ce qu’elle donne",
		flagRoom: "`nom` d’une salle : seulement ses séances", flagTrack: "`nom` d’un parcours : seulement ses séances", flagHost: "`nom` d’une organisation : seulement les étapes qu’elle accueille, et ce qu’elle doit fournir", flagDay: "`jour`, comme 2018-05-07 : seulement ses séances",
		flagSessions: "`ids` de séances, avec des virgules : seulement celles-ci", flagTasks: "les tâches et échéances à la place ; avec --person, seulement les siennes",
		flagTravel:      "avec les trajets de la personne et quand être sur place : pour cette personne seule",
		flagPaper:       "`format` des pages : a4 ou letter (par défaut : l’usage là où va la tournée)",
		flagAllSponsors: "le livret de chaque partenaire et de chaque hôte, dans le dossier de -o",
		flagSponsor:     "`nom` d’une organisation : seulement les étapes qu’elle soutient ; un livret est fait pour elle",
		flagLang:        "`langue` : fr, en ou fr,en (par défaut : celles de la tournée ; pour un livret la vôtre)", flagOut: "`fichier` ou dossier à écrire ; - pour la sortie standard",
		flagBase: "`adresse` du dossier de calendriers sur le Web, pour les liens d’abonnement", flagTo: "`adresse` d’un dossier chez un hébergeur, pour y mettre les calendriers par WebDAV",
		flagUser: "`nom` chez l’hébergeur ; le mot de passe est lu dans TOURNEE_PASSWORD, ou demandé", askPassword: "Mot de passe de %s pour %s : ",
		flagRelease: "`version` à prendre, par son numéro (par défaut : la dernière)", flagChanges: "seulement ce que la version a de nouveau", flagDraft: "du plan tel qu’il est, marqué comme brouillon", flagNote: "ce que la version dit au public",
		release: "Publier le programme d’une tournée comme sa version suivante",
		releaseLong: `Publier le programme d’une tournée tel qu’il est. Les calendriers sont faits de
la dernière version : ce qui change ensuite reste à vous jusqu’à la suivante. Une
version ne se reprend pas. Ce qui est nouveau, déplacé ou annulé est écrit.`,
		released: "La version %d est publiée.",
		stopped:  "Arrêté. Ce qui n’était pas terminé n’a pas été gardé.", seeHelp: "Voyez : tournee --help", serving: "Tournée y sert ses pages. Ctrl+C y met fin.",
		restored: "Restauré. Ce qui y était est gardé sous %s.", sound: "Le fichier et ses images sont entiers.",
		usage: "Usage :", commands: "Commandes :", flags: "Options :", examples: "Exemples :", more: "En savoir plus sur une commande :", byDefault: "par défaut : %s", help: "Montrer cette aide", flagOfHelp: "montrer cette aide",
		nothingWrong: "Rien à régler.", tally: "Erreurs : %d, avertissements : %d, remarques : %d, acceptés : %d.", acceptedBy: "Accepté par %s : %s",
		severities: map[string]string{"error": "erreur", "warning": "attention", "notice": "remarque", "accepted": "accepté"},
	}
}

// localize makes the help speak the language of the words.
func (c *command) localize(root *cobra.Command) {
	w := c.words
	root.SetHelpCommand(&cobra.Command{Use: "help", Short: w.help, Run: func(cmd *cobra.Command, args []string) {
		found, _, err := root.Find(args)
		if err != nil {
			found = root
		}
		_ = found.Help() // printing the help is all there is to do
	}})
	for _, cmd := range append(root.Commands(), root) {
		cmd.Flags().BoolP("help", "h", false, w.flagOfHelp)
		cmd.DisableFlagsInUseLine = true
		cmd.Flags().VisitAll(w.tellDefault)
		cmd.PersistentFlags().VisitAll(w.tellDefault)
	}
	template := strings.NewReplacer("{usage}", w.usage, "{commands}", w.commands, "{flags}", w.flags, "{examples}", w.examples, "{more}", w.more)
	root.SetHelpTemplate(template.Replace(`{{with (or .Long .Short)}}{{.}}

{{end}}{{.UsageString}}`))
	root.SetUsageTemplate(template.Replace(`{usage}
  {{.UseLine}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} COMMAND{{end}}{{if .HasExample}}

{examples}
{{.Example}}{{end}}{{if .HasAvailableSubCommands}}

{commands}{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}{{if or .HasAvailableLocalFlags .HasAvailableInheritedFlags}}

{flags}
{{.LocalFlags.FlagUsages}}{{if .HasAvailableInheritedFlags}}{{.InheritedFlags.FlagUsages}}{{end}}{{end}}{{if .HasAvailableSubCommands}}
{more} {{.CommandPath}} COMMAND --help{{end}}
`))
}

// tellDefault says what a flag is when it is not given, in the language of the
// words rather than in English.
func (w words) tellDefault(f *pflag.Flag) {
	if !slices.Contains([]string{"", "false", "0", "[]"}, f.DefValue) {
		f.Usage += " (" + fmt.Sprintf(w.byDefault, f.DefValue) + ")"
		f.DefValue = ""
	}
}
