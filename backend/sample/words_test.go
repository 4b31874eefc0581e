package sample_test

import (
	"strings"
	"testing"

	"tournee/backend/tour"
)

// words are what a plan must say in public: in either language, in French, in
// English.
type words struct{ inBoth, french, english []string }

func published() map[string]words {
	return map[string]words{
		"eastern-canada-2018-q2": {
			inBoth: []string{
				"CloudOps", "KubeCon", "SPIFFE", "SPIRE", "OPA", "NATS", "CNCF", "Istio", "serverless", "Rancher", "Aqua Security",
				"MicroScanner", "kube-bench", "CIS Kubernetes Benchmark", "Desjardins", "Shopify", "Wattpad", "Ticketmaster", "Ontario",
			},
			french: []string{
				"Meetups Kubernetes et outils 'cloud native'", "Montréal", "Québec", "Kubernetes est diplômé de la CNCF", "maillages de services",
				"du 2 au 4 mai 2018", "19 mai 2018", "31 mai", "démonstration en direct", "ambassadeur de la CNCF",
			},
			english: []string{
				"Cloud Native Meetup: K8s 1.10 Update, K8s Image Admittance, Rancher 2.0 Cluster Management, KubeVirt, Stateful Sets, Rook & Jaeger",
				"Cloud Native Meetups, Eastern Canada, second quarter 2018", "Montreal", "Quebec City", "Kubernetes graduated in the CNCF",
				"service meshes", "2 to 4 May 2018", "19 May 2018", "31 May", "live demo", "CNCF ambassador",
			},
		},
		"eastern-canada-2019-spring": {
			inBoth: []string{
				"Argo CD", "EKS", "Jenkins", "Velero", "Helm", "Prometheus", "Grafana", "ELK", "filebeat", "journalbeat", "Kafka", "Elasticsearch",
				"sticky sessions", "A/B", "logs", "metrics", "traces", "Cloud Native Day Eastern Canada", "Containerize your Apps with Docker and Kubernetes",
				"Microsoft", "Rancher", "Elastic", "Red Hat", "Tigera", "Container Solutions",
				"Ubisoft", "Jive", "NiiR Technology", "Flybits", "Square",
			},
			french: []string{
				"Les meetups Kubernetes et Cloud Native de l'est du Canada – édition du printemps 2019", "14 juin 2019", "du 20 au 23 mai 2019",
				"Barcelone", "tirés au sort parmi les membres présents", "canari", "ambassadeur de la CNCF",
			},
			english: []string{
				"Kubernetes and Cloud Native Meetups of Eastern Canada, spring 2019", "14 June 2019", "20 to 23 May 2019", "Barcelona",
				"drawn among the members present", "canary", "CNCF ambassador",
			},
		},
		"kubecon-eu-2018": {
			inBoth: []string{
				"KubeCon + CloudNativeCon Europe 2018", "Linux Foundation", "CNCF", "198", "Bloomberg", "PowerfulSeal", "gVisor", "Google", "Stackdriver",
				"Prometheus", "Kubeflow 0.1", "CloudEvents", "Azure", "Oliver Beattie", "Monzo", "Simon Wardley", "SIG Apps", "Helm", "ksonnet", "serverless",
			},
			french: []string{"4 300 participants", "environ 300 séances", "15 parcours", "du 2 au 4 mai 2018", "bourses", "déjeuner de la diversité", "mûr", "Copenhague", "partenaires de formation"},
			english: []string{
				"4,300 attendees", "about 300 sessions", "15 parallel tracks", "2 to 4 May 2018", "scholarships", "diversity lunch", "mature and widely used",
				"top end user award", "training-partner programme", "integrity of what is shipped", "patch early", "audit", "deep dive", "post-mortem of a major incident", "strategy with maps", "Copenhagen",
			},
		},
		"kcd-france-2023": {
			inBoth: []string{
				"Kubernetes Community Days France 2023", "Centre Pompidou", "Red Hat", "OVHcloud", "Scaleway", "Santorin", "Cloé", "Docker", "Dagger",
				"Ippon Technologies", "bleue", "blanche", "rouge", "2019", "Covid",
			},
			french:  []string{"mardi 7 mars 2023", "Plus de **800 participants**", "une trentaine de partenaires", "première édition", "Neuf consultants", "ministère de l'Éducation nationale"},
			english: []string{"Tuesday 7 March 2023", "More than **800 participants**", "about thirty partners", "first edition", "Nine consultants", "ministry of education"},
		},
	}
}

func TestWordsArePublic(t *testing.T) {
	for slug, w := range published() {
		t.Run(slug, func(t *testing.T) {
			p := planOf(t, slug)
			said := map[tour.Lang]string{}
			for _, lang := range tour.Langs() {
				said[lang] = plain(publicText(p, lang))
			}
			for lang, list := range map[tour.Lang][]string{tour.French: w.french, tour.English: w.english} {
				for _, word := range append(list, w.inBoth...) {
					if !strings.Contains(said[lang], word) {
						t.Errorf("%q is not said in %s", word, lang)
					}
				}
			}
		})
	}
}

func TestLinksAreKept(t *testing.T) {
	meetups := []string{
		"https://www.meetup.com/Kubernetes-Montreal", "https://www.meetup.com/Kubernetes-Ottawa", "https://www.meetup.com/Kubernetes-Toronto",
		"https://www.meetup.com/Kubernetes-Quebec", "https://www.meetup.com/Kubernetes-Kitchener-Waterloo",
	}
	tests := map[string][]string{
		"eastern-canada-2018-q2": append([]string{
			"https://speakerdeck.com/archyufa/2018-ottawa-q2-cncf-meetup-key-considerations-for-image-admittance-within-k8s",
			"https://www.slideshare.net/gravityforall/unified-cluster-management-with-rancher-20",
			"https://github.com/psycotica0-shopify/k8s-stateful-demo",
			"https://speakerdeck.com/archyufa/2018-ottawa-q2-cncf-meetup-using-rook-for-pv-in-k8s",
			"https://github.com/aquasecurity/microscanner", "https://github.com/aquasecurity/kube-bench",
		}, meetups...),
		"eastern-canada-2019-spring": append([]string{"http://aka.ms/DockerK8s"}, meetups...),
		"kcd-france-2023":            {"https://github.com/uswitch/yggdrasil", "https://github.com/albasystems/hello-slsa"},
	}
	for slug, want := range tests {
		t.Run(slug, func(t *testing.T) {
			p := planOf(t, slug)
			kept := map[string]bool{}
			keep := func(links []tour.Link) {
				for _, l := range links {
					kept[l.URL] = true
				}
			}
			keep(p.Tour.Links)
			for _, s := range p.Stops {
				keep(s.Links)
			}
			for _, s := range p.Sessions {
				keep(p.Links(s))
			}
			for _, url := range want {
				if !kept[url] {
					t.Errorf("%s is not kept", url)
				}
			}
			if len(kept) != len(want) {
				t.Errorf("%d links are kept, want %d", len(kept), len(want))
			}
		})
	}
}

// publicText is all that a plan says to the public in a language; notes are not.
func publicText(p tour.Plan, lang tour.Lang) string {
	said := []string{p.Tour.Title[lang], p.Tour.Summary[lang], p.Organizations[p.Tour.OrganizerID].Name}
	for _, l := range p.Tour.Links {
		said = append(said, l.Label[lang])
	}
	for _, s := range p.Stops {
		said = append(said, s.City[lang], s.Region[lang], s.Title[lang])
		said = append(said, names(p.Hosts(s.ID)))
	}
	for _, s := range p.Sessions {
		said = append(said, p.Title(s)[lang])
	}
	for _, t := range p.Talks {
		said = append(said, t.Title[lang], t.Abstract[lang])
	}
	for _, person := range p.People {
		said = append(said, person.Name, person.Headline[lang])
	}
	for _, s := range p.Sections {
		said = append(said, s.Title[lang], s.Body[lang])
	}
	return strings.Join(said, "\n")
}
