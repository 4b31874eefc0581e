package sample

import "tournee/backend/tour"

func update2019() talk {
	return talk{
		title: text(
			"L’écosystème Kubernetes et cloud native après KubeCon Barcelone",
			"Update of the Kubernetes and cloud native ecosystem after KubeCon Barcelona"),
		original: tour.English, format: "update", minutes: 30,
		speakers: []string{"Ayrat Khayretdinov"},
		abstract: text(
			"Ce que KubeCon Europe 2019, à Barcelone, annonce pour qui utilise Kubernetes et les outils de la CNCF.",
			"What KubeCon Europe 2019, in Barcelona, holds for those who use Kubernetes and the tools of the CNCF."),
	}
}

func gitOps2019() talk {
	return talk{
		title:    text("GitOps et Argo CD, de la pull request au cluster", "GitOps and Argo CD, from pull request to cluster"),
		original: tour.English, format: "demo", minutes: 30,
		speakers: []string{"Jean-Philippe Bélanger"},
		abstract: text(
			"Démonstration : un changement approuvé dans Git arrive dans le cluster par Argo CD.",
			"Demo: a change approved in Git reaches the cluster through Argo CD."),
	}
}

func mediagrif2019() talk {
	return talk{
		title: text(
			"Le parcours de Médiagrif pour moderniser ses services sur AWS",
			"Médiagrif's journey to modernise its services on AWS"),
		original: tour.English, format: "talk", minutes: 30,
		speakers: []string{"Joël Beaudry"},
		abstract: text(
			"Les outils du parcours : EKS, Jenkins, Velero, Helm, Prometheus, Grafana et ELK.",
			"The tools of the journey: EKS, Jenkins, Velero, Helm, Prometheus, Grafana and ELK."),
	}
}

func chasm2019() talk {
	return talk{
		title:    text("Kubernetes : franchir le gouffre", "Kubernetes: Crossing the Chasm"),
		original: tour.English, format: "talk", minutes: 30,
		speakers: []string{"Ian Crosby"},
		abstract: text(
			"Des premiers adeptes au plus grand nombre : où en est l’adoption de Kubernetes.",
			"From the first adopters to the majority: where the adoption of Kubernetes stands."),
	}
}

func logging2019() talk {
	return talk{
		title:    text("La journalisation distribuée avec Kubernetes", "Distributed logging with Kubernetes"),
		original: tour.English, format: "talk", minutes: 30,
		speakers: []string{"Gregory Eric Sanderson"},
		abstract: text(
			"Le chemin d’une ligne de journal : filebeat, journalbeat, Kafka, Elasticsearch.",
			"The way of a log line: filebeat, journalbeat, Kafka, Elasticsearch."),
	}
}

func workshop2019() talk {
	return talk{
		title: text(
			"Atelier : stratégies de déploiement avancées avec Kubernetes et Istio",
			"Workshop: advanced deployment strategies with Kubernetes and Istio"),
		original: tour.English, format: "workshop", minutes: 90,
		speakers: []string{"Jonathan Gold"},
		abstract: text(
			"À pratiquer : le déploiement canari avec sessions persistantes (sticky sessions) et les tests A/B.",
			"Hands on: canary deployments with sticky sessions, and A/B tests."),
	}
}

func calico2019() talk {
	return talk{
		title:    text("La sécurité de Kubernetes avec Calico et Open Policy Agent", "Kubernetes Security with Calico and Open Policy Agent"),
		original: tour.English, format: "talk", minutes: 30,
		speakers: []string{"Ray Kao", "Kevin Harris"},
		abstract: text(
			"Qui peut parler à qui, avec Calico ; ce qui peut entrer dans le cluster, avec Open Policy Agent.",
			"Who may talk to whom, with Calico; what may enter the cluster, with Open Policy Agent."),
	}
}

func observable2019() talk {
	return talk{
		title:    text("Un Kubernetes observable", "Observable Kubernetes"),
		original: tour.English, format: "talk", minutes: 30,
		speakers: []string{"Artem Pogossian"},
		abstract: text(
			"Voir ce que fait un cluster par ses journaux (logs), ses mesures (metrics) et ses traces.",
			"Seeing what a cluster does by its logs, metrics, traces."),
	}
}

func bose2019() talk {
	return talk{
		title: text(
			"Servir cinq millions de connexions de messagerie sur Kubernetes : Bose",
			"Our Journey to Service 5 Million Messaging Connections on Kubernetes: Bose"),
		original: tour.English, format: "talk", minutes: 30,
		speakers: []string{"David Doyle"},
		abstract: text(
			"Le chemin jusqu’à cinq millions de connexions de messagerie servies depuis Kubernetes, pour Bose.",
			"The way to five million messaging connections served from Kubernetes, for Bose."),
	}
}

func learning2019() talk {
	return talk{
		title: text(
			"Automatiser les déploiements d’apprentissage automatique vers Azure Kubernetes Service",
			"Automating Machine Learning Deployments to Azure Kubernetes Service"),
		original: tour.English, format: "talk", minutes: 30,
		speakers: []string{"Lori Lalonde"},
		abstract: text(
			"D’un modèle entraîné à un service qui répond, sans étape manuelle, sur Azure Kubernetes Service.",
			"From a trained model to a service that answers, without a step by hand, on Azure Kubernetes Service."),
	}
}
