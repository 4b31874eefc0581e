package app_test

import (
	"bytes"
	"compress/zlib"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"

	"tournee/app"
	"tournee/backend/tour"
)

// paper is a PDF file as a reader finds it.
type paper struct {
	text  string // without white space and line-end hyphens, in page order
	links string
	plain []byte // the file with all that is packed unpacked
}

var (
	object  = regexp.MustCompile(`(?s)\n(\d+) 0 obj\n(.*?)\nendobj`)
	packed  = regexp.MustCompile(`(?s)^(<<.*?>>)\s*stream\r?\n(.*)\nendstream`)
	fontOf  = regexp.MustCompile(`/(F[0-9a-f]{40}) (\d+) 0 R`)
	readsAs = regexp.MustCompile(`/ToUnicode (\d+) 0 R`)
	reading = regexp.MustCompile(`<([0-9A-F]{4})> <([0-9A-F]+)>`)
	drawing = regexp.MustCompile(`/(F[0-9a-f]{40}) [0-9.]+ Tf|\[(<[^\]]*>)\] TJ`)
	code    = regexp.MustCompile(`[0-9A-F]{4}`)
	leading = regexp.MustCompile(`/URI \(([^)]*)\)`)
)

// readPaper takes a file apart as a viewer does: by the tables that say what the
// codes of its fonts read as.
func readPaper(t *testing.T, file []byte) paper {
	t.Helper()
	bodies, streams := map[string]string{}, map[string]string{}
	var order []string
	for _, m := range object.FindAllSubmatch(file, -1) {
		bodies[string(m[1])] = string(m[2])
		order = append(order, string(m[1]))
		if s := packed.FindSubmatch(m[2]); s != nil && bytes.Contains(s[1], []byte("FlateDecode")) {
			r, err := zlib.NewReader(bytes.NewReader(s[2]))
			if err != nil {
				t.Fatal(err)
			}
			unpacked, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			streams[string(m[1])] = string(unpacked)
		}
	}
	fonts := map[string]map[string]string{}
	for _, m := range fontOf.FindAllSubmatch(file, -1) {
		if table := readsAs.FindStringSubmatch(bodies[string(m[2])]); table != nil {
			fonts[string(m[1])] = readings(t, streams[table[1]])
		}
	}
	var text strings.Builder
	p := paper{plain: bytes.Clone(file)}
	for _, n := range order {
		p.plain = append(p.plain, streams[n]...)
		font := ""
		for _, m := range drawing.FindAllStringSubmatch(streams[n], -1) {
			if m[1] != "" {
				font = m[1]
				continue
			}
			for _, c := range code.FindAllString(m[2], -1) {
				text.WriteString(fonts[font][c])
			}
		}
	}
	for _, m := range leading.FindAllSubmatch(file, -1) {
		p.links += string(m[1]) + "\n"
	}
	p.text = spaceless(text.String())
	return p
}

// readings reads a table of what codes read as.
func readings(t *testing.T, table string) map[string]string {
	t.Helper()
	read := map[string]string{}
	for _, m := range reading.FindAllStringSubmatch(table, -1) {
		var units []uint16
		for _, c := range code.FindAllString(m[2], -1) {
			n, err := strconv.ParseUint(c, 16, 16)
			if err != nil {
				t.Fatal(err)
			}
			units = append(units, uint16(n))
		}
		read[m[1]] = string(utf16.Decode(units))
	}
	return read
}

func spaceless(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '\u00ad' {
			return -1
		}
		if r == '’' || r == '‘' {
			return '\''
		}
		return r
	}, s)
}

// facts are what the organizers published of a tour, to be read in its booklets.
type facts struct{ both, french, english, links []string }

func publishedFacts() map[string]facts {
	meetups := []string{"https://www.meetup.com/Kubernetes-Montreal", "https://www.meetup.com/Kubernetes-Ottawa", "https://www.meetup.com/Kubernetes-Toronto", "https://www.meetup.com/Kubernetes-Quebec", "https://www.meetup.com/Kubernetes-Kitchener-Waterloo"}
	return map[string]facts{
		"eastern-canada-2018-q2": {
			both: []string{
				"CloudOps", "Mike Wojcikiewicz", "Ayrat Khayretdinov", "Ali Naqvi", "Richard Gold", "Aqua Security", "Ryan Holt", "Rancher Labs", "Stephen Gordon",
				"Christopher Vollick", "Shopify", "Raymond Maika", "CENGN", "Louis-Etienne Dorval", "Ticketmaster", "Desjardins", "Wattpad", "Kitchener-Waterloo", "Toronto",
				"Ottawa", "Rook", "Jaeger", "KubeVirt", "Kafka", "Elasticsearch", "Zookeeper", "MicroScanner", "kube-bench", "CIS", "SPIFFE", "SPIRE", "OPA", "NATS", "Istio", "serverless",
			},
			french:  []string{"Montréal", "Québec", "Copenhague", "Meetups Kubernetes et outils 'cloud native'", "19 mai 2018", "31 mai"},
			english: []string{"Montreal", "Quebec City", "Copenhagen", "KubeCon and Kubernetes 1.10 update", "Cloud Native Meetup: K8s 1.10 Update, K8s Image Admittance, Rancher 2.0 Cluster Management, KubeVirt, Stateful Sets, Rook & Jaeger"},
			links: append([]string{
				"https://speakerdeck.com/archyufa/2018-ottawa-q2-cncf-meetup-key-considerations-for-image-admittance-within-k8s",
				"https://www.slideshare.net/gravityforall/unified-cluster-management-with-rancher-20", "https://github.com/psycotica0-shopify/k8s-stateful-demo",
				"https://speakerdeck.com/archyufa/2018-ottawa-q2-cncf-meetup-using-rook-for-pv-in-k8s", "https://github.com/aquasecurity/microscanner", "https://github.com/aquasecurity/kube-bench",
			}, meetups...),
		},
		"eastern-canada-2019-spring": {
			both: []string{
				"CloudOps", "Ayrat Khayretdinov", "Jean-Philippe Bélanger", "Upgrade", "Joël Beaudry", "Médiagrif", "Ian Crosby", "Container Solutions", "Gregory Eric Sanderson", "Jive",
				"Jonathan Gold", "Ray Kao", "Kevin Harris", "Microsoft", "Artem Pogossian", "Elastic", "David Doyle", "Connected.io", "Lori Lalonde", "Ubisoft", "NiiR Technology", "Flybits",
				"Square", "Rancher", "Red Hat", "Tigera", "Cloud Native Day", "Argo CD", "EKS", "Jenkins", "Velero", "Helm", "Prometheus", "Grafana", "ELK", "Calico",
				"Containerize your Apps with Docker and Kubernetes", "journalbeat", "filebeat",
			},
			french: []string{"Barcelone", "Montréal", "Québec"}, english: []string{"Barcelona", "Montreal", "Quebec City", "14 June 2019", "Kubernetes: Crossing the Chasm", "Observable Kubernetes"},
			links: append([]string{"http://aka.ms/DockerK8s"}, meetups...),
		},
		"kubecon-eu-2018": {
			both:   []string{"KubeCon + CloudNativeCon Europe 2018", "Bloomberg", "PowerfulSeal", "gVisor", "Stackdriver", "Kubeflow 0.1", "CloudEvents", "Oliver Beattie", "Monzo", "Simon Wardley", "SIG Apps", "198", "15", "300", "Helm", "ksonnet", "serverless", "Speaker 195"},
			french: []string{"Copenhague", "du 2 au 4 mai 2018", "4 300"}, english: []string{"Copenhagen", "2 to 4 May 2018", "4,300", "Session 001"},
		},
		"kcd-france-2023": {
			both: []string{
				"Centre Pompidou", "Paris", "Red Hat", "OVHcloud", "Scaleway", "Solomon Hykes", "Docker", "Dagger", "Santorin", "Cloé", "Ippon Technologies", "Solvik Blum", "Laurent Marchaud", "Numberly",
				"Gabriel Westrelin", "Raphaël Pinson", "Isovalent", "Damien Rollet", "Frédéric Comte", "Olivier Levitt", "INSEE", "Pierrick Robic-Butez", "Mohamed Abdennebi", "SFEIR", "Florian Patérour",
				"Emmanuel Bernard", "Alexis Renard", "Sonia Seddiki", "Pitchy", "Adrien Delcourt", "Daniel Benisty", "Laurent Nocus", "Pôle Emploi", "Laurent Dechoux", "Hugo Lebaron", "eTF1",
				"Yoan Simiand-Cossin", "Rémi Verchère", "Accenture", "Paul Boisson", "800 participants", "2019", "Covid",
			},
			french: []string{
				"Mardi 7 mars 2023", "Salle bleue", "Salle blanche", "Salle rouge", "Rendre hautement disponibles des milliers d'ingress sur des clusters Kubernetes indépendants", "Révolution eBPF : un noyau Linux dynamique",
				"Et si l'on construisait un cloud open source pour la datascience ?", "Sécurisez votre software supply chain avec SLSA, Sigstore et Kyverno", "Vers une culture où tout le monde est responsable de l'indisponibilité",
				"OpenTelemetry, JavaScript et tracing distribué : un jour j'irai vivre en Théorie", "5 ans avec Kubernetes : retour sur le déploiement des conteneurs chez Pôle Emploi",
				"Performances et scaling pour les événements spéciaux chez eTF1", "Comment bien foirer sa certif CK{A,S}", "une trentaine de partenaires",
			},
			english: []string{"Tuesday 7 March 2023"},
			links:   []string{"https://github.com/uswitch/yggdrasil", "https://github.com/albasystems/hello-slsa"},
		},
	}
}

func TestBookletsTellEveryPublishedFact(t *testing.T) {
	a := sampled(t)
	for slug, facts := range publishedFacts() {
		for _, lang := range tour.Langs() {
			t.Run(slug+"."+lang, func(t *testing.T) {
				made, err := a.Papers.Booklet(t.Context(), app.MakeBooklet{Tour: slug, Langs: []tour.Lang{lang}}, nil)
				if err != nil {
					t.Fatal(err)
				}
				got := readPaper(t, made.Content)
				own := facts.french
				if lang == tour.English {
					own = facts.english
				}
				for _, want := range append(own, facts.both...) {
					if !strings.Contains(got.text, spaceless(want)) {
						t.Errorf("%q cannot be read", want)
					}
				}
				for _, want := range facts.links {
					if !strings.Contains(got.links, want+"\n") {
						t.Errorf("nothing leads to %s", want)
					}
				}
			})
		}
	}
}
