package sample

import "tournee/backend/tour"

// french is a talk given in French: its title and what it is about.
func french(title, abstract tour.Text, speakers ...string) talk {
	return talk{
		title: title, original: tour.French, language: tour.French, abstract: abstract,
		format: "talk", minutes: 45, speakers: speakers,
	}
}

func keynote2023() reported {
	t := french(
		text("Keynote d'ouverture", "Opening keynote"),
		text(
			"Le créateur de Docker présente Dagger ; les partenaires disent un mot.",
			"The creator of Docker presents Dagger; the partners say a word."),
		"Solomon Hykes")
	t.format, t.minutes = "keynote", 60
	return reported{t, ""}
}

func morning2023() []reported {
	ingress := french(
		text(
			"Rendre hautement disponibles des milliers d'ingress sur des clusters Kubernetes indépendants",
			"Making thousands of ingresses highly available over independent Kubernetes clusters"),
		text(
			"Un même service derrière plusieurs clusters, avec Yggdrasil.",
			"One service behind several clusters, with Yggdrasil."),
		"Solvik Blum", "Laurent Marchaud")
	ingress.links = links(named("Yggdrasil", "https://github.com/uswitch/yggdrasil"))
	return []reported{
		{ingress, "Gabriel Westrelin"},
		{french(
			text("Révolution eBPF : un noyau Linux dynamique", "The eBPF revolution: a dynamic Linux kernel"),
			text("Des programmes chargés dans le noyau pendant qu’il tourne.", "Programs loaded into the kernel while it runs."),
			"Raphaël Pinson"), "Damien Rollet"},
		{french(
			text("Et si l'on construisait un cloud open source pour la datascience ?", "What if we built an open source cloud for data science?"),
			text("Une plateforme de datascience en libre-service, à l’INSEE.", "A self-service data science platform, at INSEE."),
			"Frédéric Comte", "Olivier Levitt"), "Pierrick Robic-Butez"},
	}
}

func afternoon2023() []reported {
	chain := french(
		text(
			"Sécurisez votre software supply chain avec SLSA, Sigstore et Kyverno",
			"Secure your software supply chain with SLSA, Sigstore and Kyverno"),
		text(
			"Prouver d’où vient une image, et refuser celles qui ne le prouvent pas.",
			"Proving where an image comes from, and refusing those that do not."),
		"Mohamed Abdennebi")
	chain.links = links(named("hello-slsa", "https://github.com/albasystems/hello-slsa"))
	return []reported{
		{chain, "Florian Patérour"},
		{french(
			text("Vers une culture où tout le monde est responsable de l'indisponibilité", "Towards a culture in which everybody answers for downtime"),
			text("La disponibilité comme affaire de tous.", "Availability as everybody’s business."),
			"Emmanuel Bernard"), "Alexis Renard"},
		{french(
			text(
				"OpenTelemetry, JavaScript et tracing distribué : un jour j'irai vivre en Théorie",
				"OpenTelemetry, JavaScript and distributed tracing: one day I will go and live in Theory"),
			text("Des traces distribuées en JavaScript avec OpenTelemetry.", "Distributed traces in JavaScript with OpenTelemetry."),
			"Sonia Seddiki"), "Adrien Delcourt"},
		{french(
			text(
				"5 ans avec Kubernetes : retour sur le déploiement des conteneurs chez Pôle Emploi",
				"Five years with Kubernetes: how containers were rolled out at Pôle Emploi"),
			text("Cinq ans de Kubernetes dans un grand service public.", "Five years of Kubernetes in a large public service."),
			"Daniel Benisty", "Laurent Nocus"), "Florian Patérour"},
		{french(
			text("Performances et scaling pour les événements spéciaux chez eTF1", "Performance and scaling for special events at eTF1"),
			text("Tenir la charge quand tout le monde regarde en même temps.", "Bearing the load when everybody watches at once."),
			"Laurent Dechoux", "Hugo Lebaron"), "Yoan Simiand-Cossin"},
		{french(
			text("Comment bien foirer sa certif CK{A,S}", "How to properly flunk your CK{A,S} certification"),
			text("Les erreurs à ne pas faire le jour de l’examen.", "The mistakes not to make on the day of the exam."),
			"Rémi Verchère"), "Paul Boisson"},
	}
}
