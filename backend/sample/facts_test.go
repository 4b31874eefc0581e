package sample_test

import (
	"slices"
	"strings"
	"testing"

	"tournee/backend/sample"
	"tournee/backend/tour"
)

func planOf(tb testing.TB, slug string) tour.Plan {
	tb.Helper()
	for _, p := range sample.Plans() {
		if p.Tour.Slug == slug {
			return p
		}
	}
	tb.Fatalf("no tour is %s", slug)
	return tour.Plan{}
}

// plain makes spaces and apostrophes alike, which typography tells apart.
func plain(s string) string { return strings.NewReplacer("\u00a0", " ", "’", "'").Replace(s) }

// given is a delivery as the organizers published it.
type given struct {
	stop, title, speakers, link string // speakers as "Name (Organization), Name"
}

// deliveries lists what the plan holds in the same words.
func deliveries(p tour.Plan, lang tour.Lang) []given {
	var all []given
	for _, s := range p.Sessions {
		if s.TalkID == "" {
			continue
		}
		stop, _ := p.Stop(s.StopID)
		g := given{stop: stop.Slug, title: plain(p.Title(s)[lang])}
		var speakers []string
		for _, person := range p.Speakers(s) {
			name := person.Name
			if employer := p.Employer(person).Name; employer != "" {
				name += " (" + employer + ")"
			}
			speakers = append(speakers, name)
		}
		g.speakers = strings.Join(speakers, ", ")
		for _, l := range s.Links {
			g.link += l.URL
		}
		all = append(all, g)
	}
	return all
}

func canada2018() []given {
	const (
		images  = "Key considerations for image admittance within K8s"
		aqua    = "Ali Naqvi (Aqua Security), Richard Gold (Aqua Security)"
		rancher = "Unified cluster management with Rancher 2.0"
		holt    = "Ryan Holt (Rancher Labs)"
		deck    = "https://speakerdeck.com/archyufa/2018-ottawa-q2-cncf-meetup-"
	)
	all := []given{
		{"montreal", images, aqua, ""},
		{"ottawa", images, aqua, deck + "key-considerations-for-image-admittance-within-k8s"},
		{"toronto", images, aqua, ""},
		{"quebec-city", images, aqua, ""},
		{"montreal", rancher, holt, ""},
		{"ottawa", rancher, holt, ""},
		{"toronto", rancher, holt, ""},
		{"toronto", "KubeVirt: containers and virtual machines side by side", "Stephen Gordon", "https://www.slideshare.net/gravityforall/unified-cluster-management-with-rancher-20"},
		{"kitchener-waterloo", "Stateful Sets: Kafka, Elasticsearch and Zookeeper on Kubernetes", "Christopher Vollick (Shopify)", "https://github.com/psycotica0-shopify/k8s-stateful-demo"},
		{"ottawa", "Using Rook for PV in K8s", "Raymond Maika (CENGN)", deck + "using-rook-for-pv-in-k8s"},
		{"quebec-city", "OpenTracing and Jaeger", "Louis-Etienne Dorval (Ticketmaster)", ""},
	}
	for _, stop := range []string{"montreal", "kitchener-waterloo", "ottawa", "toronto", "quebec-city"} {
		all = append(all, given{stop, "KubeCon and Kubernetes 1.10 update", "Mike Wojcikiewicz (CloudOps), Ayrat Khayretdinov (CloudOps)", ""})
	}
	return all
}

func canada2019() []given {
	all := []given{
		{"montreal", "GitOps and Argo CD, from pull request to cluster", "Jean-Philippe Bélanger (Upgrade)", ""},
		{"montreal", "Médiagrif's journey to modernise its services on AWS", "Joël Beaudry (Médiagrif)", ""},
		{"quebec-city", "Kubernetes: Crossing the Chasm", "Ian Crosby (Container Solutions)", ""},
		{"quebec-city", "Distributed logging with Kubernetes", "Gregory Eric Sanderson (Jive)", ""},
		{"ottawa", "Workshop: advanced deployment strategies with Kubernetes and Istio", "Jonathan Gold (Container Solutions)", ""},
		{"toronto", "Kubernetes Security with Calico and Open Policy Agent", "Ray Kao (Microsoft), Kevin Harris (Microsoft)", ""},
		{"toronto", "Observable Kubernetes", "Artem Pogossian (Elastic)", ""},
		{"toronto", "Our Journey to Service 5 Million Messaging Connections on Kubernetes: Bose", "David Doyle (Connected.io)", ""},
		{"kitchener-waterloo", "Automating Machine Learning Deployments to Azure Kubernetes Service", "Lori Lalonde (Microsoft)", ""},
		{"kitchener-waterloo", "Observable Kubernetes", "Artem Pogossian (Elastic)", ""},
	}
	for _, stop := range []string{"montreal", "quebec-city", "ottawa", "toronto", "kitchener-waterloo"} {
		all = append(all, given{stop, "Update of the Kubernetes and cloud native ecosystem after KubeCon Barcelona", "Ayrat Khayretdinov (CloudOps)", ""})
	}
	return all
}

func france2023() []given {
	return []given{
		{"paris", "Keynote d'ouverture", "Solomon Hykes", ""},
		{"paris", "Rendre hautement disponibles des milliers d'ingress sur des clusters Kubernetes indépendants", "Solvik Blum (Numberly), Laurent Marchaud (Numberly)", ""},
		{"paris", "Révolution eBPF : un noyau Linux dynamique", "Raphaël Pinson (Isovalent)", ""},
		{"paris", "Et si l'on construisait un cloud open source pour la datascience ?", "Frédéric Comte (INSEE), Olivier Levitt (INSEE)", ""},
		{"paris", "Sécurisez votre software supply chain avec SLSA, Sigstore et Kyverno", "Mohamed Abdennebi (SFEIR)", ""},
		{"paris", "Vers une culture où tout le monde est responsable de l'indisponibilité", "Emmanuel Bernard (Red Hat)", ""},
		{"paris", "OpenTelemetry, JavaScript et tracing distribué : un jour j'irai vivre en Théorie", "Sonia Seddiki (Pitchy)", ""},
		{"paris", "5 ans avec Kubernetes : retour sur le déploiement des conteneurs chez Pôle Emploi", "Daniel Benisty (Pôle Emploi), Laurent Nocus (Pôle Emploi)", ""},
		{"paris", "Performances et scaling pour les événements spéciaux chez eTF1", "Laurent Dechoux (eTF1), Hugo Lebaron (eTF1)", ""},
		{"paris", "Comment bien foirer sa certif CK{A,S}", "Rémi Verchère (Accenture)", ""},
	}
}

func TestDeliveriesAreAsPublished(t *testing.T) {
	tests := map[string]struct {
		lang tour.Lang // of the titles published
		want []given
	}{
		"eastern-canada-2018-q2":     {tour.English, canada2018()},
		"eastern-canada-2019-spring": {tour.English, canada2019()},
		"kcd-france-2023":            {tour.French, france2023()},
	}
	for slug, tt := range tests {
		t.Run(slug, func(t *testing.T) {
			got := deliveries(planOf(t, slug), tt.lang)
			for _, w := range tt.want {
				if !slices.Contains(got, w) {
					t.Errorf("missing: %+v", w)
				}
			}
			if len(got) != len(tt.want) {
				t.Errorf("there are %d deliveries, want %d", len(got), len(tt.want))
			}
		})
	}
}

func TestEveningsWantTheTalksTheyHave(t *testing.T) {
	for _, slug := range []string{"eastern-canada-2018-q2", "eastern-canada-2019-spring"} {
		plan := planOf(t, slug)
		for _, stop := range plan.Stops {
			given := 0
			for _, s := range plan.Sessions {
				if s.StopID == stop.ID && s.TalkID != "" {
					given++
				}
			}
			if stop.Wanted != given {
				t.Errorf("%s of %s wants %d talks, want the %d it has", stop.Slug, slug, stop.Wanted, given)
			}
		}
	}
}

func TestHostsAndSponsorsAreAsPublished(t *testing.T) {
	tests := map[string]struct {
		hosts map[string]string // stop → organization
		scope tour.Scope
		names string // of the sponsors in that scope
	}{
		"eastern-canada-2018-q2": {map[string]string{
			"montreal": "Desjardins", "kitchener-waterloo": "Shopify", "ottawa": "Shopify", "toronto": "Wattpad", "quebec-city": "Ticketmaster",
		}, tour.Annual, "Aqua Security, Rancher Labs"},
		"eastern-canada-2019-spring": {map[string]string{
			"montreal": "Ubisoft", "quebec-city": "Jive", "ottawa": "NiiR Technology", "toronto": "Flybits", "kitchener-waterloo": "Square",
		}, tour.ForTour, "Container Solutions, Elastic, Microsoft, Rancher Labs, Red Hat, Tigera"},
		"kcd-france-2023": {nil, tour.ForTour, "OVHcloud, Red Hat, Scaleway"},
		"kubecon-eu-2018": {nil, tour.Annual, ""},
	}
	for slug, tt := range tests {
		t.Run(slug, func(t *testing.T) {
			p := planOf(t, slug)
			for _, stop := range p.Stops {
				if got := names(p.Hosts(stop.ID)); got != tt.hosts[stop.Slug] {
					t.Errorf("%s is hosted by %q, want %q", stop.Slug, got, tt.hosts[stop.Slug])
				}
			}
			if got := names(p.Sponsors(tt.scope)); got != tt.names {
				t.Errorf("sponsors are %q, want %q", got, tt.names)
			}
			if got, want := len(p.Sponsorships), len(tt.hosts)+len(p.Sponsors(tt.scope)); got != want {
				t.Errorf("there are %d sponsorships, want %d", got, want)
			}
		})
	}
}

func names(organizations []tour.Organization) string {
	var list []string
	for _, o := range organizations {
		list = append(list, o.Name)
	}
	slices.Sort(list)
	return strings.Join(list, ", ")
}

func TestRecapOfFranceIsSignedTalkByTalk(t *testing.T) {
	p := planOf(t, "kcd-france-2023")
	authors := []string{
		"", "", "Gabriel Westrelin", "Damien Rollet", "Pierrick Robic-Butez", "Florian Patérour", "Alexis Renard",
		"Adrien Delcourt", "Florian Patérour", "Yoan Simiand-Cossin", "Paul Boisson", "",
	}
	talks := france2023()
	for i, s := range p.Sections {
		var wrote string
		for _, author := range p.Authors(s) {
			wrote += author.Name
			if employer := p.Employer(author).Name; employer != "Ippon Technologies" {
				t.Errorf("%s works at %q", author.Name, employer)
			}
		}
		if wrote != authors[i] {
			t.Errorf("section %d is by %q, want %q", i+1, wrote, authors[i])
		}
		about := slices.IndexFunc(p.Sessions, func(session tour.Session) bool { return session.ID == s.SessionID })
		switch {
		case i == 0 || i == len(p.Sections)-1:
			if about >= 0 {
				t.Errorf("section %d is about one session", i+1)
			}
		case about < 0 || plain(p.Title(p.Sessions[about])[tour.French]) != talks[i-1].title:
			t.Errorf("section %d is not about %q", i+1, talks[i-1].title)
		}
	}
}

func TestRoutes(t *testing.T) {
	tests := map[string]struct{ route, from, to, zone string }{
		"eastern-canada-2018-q2":     {"quebec-city montreal ottawa toronto kitchener-waterloo", "2018-05-07", "2018-05-18", "America/Toronto"},
		"eastern-canada-2019-spring": {"montreal quebec-city ottawa toronto kitchener-waterloo", "2019-05-27", "2019-06-06", "America/Toronto"},
		"kubecon-eu-2018":            {"copenhagen", "2018-04-30", "2018-05-04", "Europe/Copenhagen"},
		"kcd-france-2023":            {"paris", "2023-03-07", "2023-03-07", "Europe/Paris"},
	}
	for slug, tt := range tests {
		t.Run(slug, func(t *testing.T) {
			p := planOf(t, slug)
			var route []string
			for _, s := range p.Stops {
				route = append(route, s.Slug)
				if string(s.Starts) < tt.from || string(s.Ends.Date()) > tt.to || s.Zone != tt.zone || s.Status != tour.Held {
					t.Errorf("%s: %s to %s in %s, %s", s.Slug, s.Starts, s.Ends, s.Zone, s.Status)
				}
			}
			if got := strings.Join(route, " "); got != tt.route {
				t.Errorf("the route is %s, want %s", got, tt.route)
			}
		})
	}
}
