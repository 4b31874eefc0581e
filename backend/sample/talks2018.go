package sample

import "tournee/backend/tour"

func update2018() talk {
	return talk{
		title:    text("Le point sur KubeCon et Kubernetes 1.10", "KubeCon and Kubernetes 1.10 update"),
		original: tour.English, format: "update", minutes: 30,
		speakers: []string{"Mike Wojcikiewicz", "Ayrat Khayretdinov"},
		abstract: text(
			"Ce que KubeCon Europe 2018 et Kubernetes 1.10 changent : Kubernetes diplômé de la CNCF ; SPIFFE, SPIRE, OPA et NATS adoptés par la CNCF ; l’intérêt pour Istio, les maillages de services et le serverless.",
			"What KubeCon Europe 2018 and Kubernetes 1.10 change: Kubernetes graduated in the CNCF; SPIFFE, SPIRE, OPA and NATS adopted by the CNCF; the interest in Istio, service meshes and serverless."),
	}
}

func images2018() talk {
	return talk{
		title:    text("Les points à considérer pour admettre une image dans K8s", "Key considerations for image admittance within K8s"),
		original: tour.English, format: "talk", minutes: 30,
		speakers: []string{"Ali Naqvi", "Richard Gold"},
		abstract: text(
			"Quelles images laisser entrer dans un cluster, et sur quelle preuve : analyse des images avec MicroScanner, contrôle des nœuds avec kube-bench d’après le CIS Kubernetes Benchmark.",
			"Which images to let into a cluster, and on what evidence: scanning images with MicroScanner, checking nodes with kube-bench against the CIS Kubernetes Benchmark."),
		links: links(
			named("MicroScanner", "https://github.com/aquasecurity/microscanner"),
			named("kube-bench", "https://github.com/aquasecurity/kube-bench"),
		),
		notes: "Les diapositives publiées sont celles d’Ottawa / the slides published are those of Ottawa",
	}
}

func rancher2018() talk {
	return talk{
		title:    text("Gérer tous ses clusters ensemble avec Rancher 2.0", "Unified cluster management with Rancher 2.0"),
		original: tour.English, format: "demo", minutes: 30,
		speakers: []string{"Ryan Holt"},
		abstract: text(
			"Démonstration en direct : plusieurs clusters Kubernetes vus et administrés d’un même endroit.",
			"Live demo: several Kubernetes clusters seen and run from one place."),
	}
}

func virt2018() talk {
	return talk{
		title:    text("KubeVirt : conteneurs et machines virtuelles côte à côte", "KubeVirt: containers and virtual machines side by side"),
		original: tour.English, format: "talk", minutes: 27,
		speakers: []string{"Stephen Gordon"},
		abstract: text(
			"Des machines virtuelles décrites et ordonnancées par Kubernetes, à côté des conteneurs.",
			"Virtual machines described to Kubernetes and scheduled by it, beside containers."),
	}
}

func stateful2018() talk {
	return talk{
		title:    text("Stateful Sets : Kafka, Elasticsearch et Zookeeper sur Kubernetes", "Stateful Sets: Kafka, Elasticsearch and Zookeeper on Kubernetes"),
		original: tour.English, format: "demo", minutes: 45,
		speakers: []string{"Christopher Vollick"},
		abstract: text(
			"Démonstration : trois systèmes qui gardent un état, et ce que les Stateful Sets leur garantissent.",
			"Demo: three systems that keep state, and what Stateful Sets guarantee them."),
	}
}

func rook2018() talk {
	return talk{
		title:    text("Rook pour les volumes persistants dans K8s", "Using Rook for PV in K8s"),
		original: tour.English, format: "talk", minutes: 25,
		speakers: []string{"Raymond Maika"},
		abstract: text(
			"Fournir des volumes persistants depuis le cluster lui-même, avec l’opérateur Rook.",
			"Persistent volumes provided from within the cluster, with the operator Rook."),
	}
}

func jaeger2018() talk {
	return talk{
		title:    text("OpenTracing et Jaeger", "OpenTracing and Jaeger"),
		original: tour.English, format: "talk", minutes: 30,
		speakers: []string{"Louis-Etienne Dorval"},
		abstract: text(
			"Suivre une requête à travers les services qu’elle traverse : l’interface OpenTracing, et Jaeger pour recueillir et lire les traces.",
			"Following a request through the services that it crosses: the interface OpenTracing, and Jaeger to collect and read the traces."),
	}
}
