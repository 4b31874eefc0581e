// Package sample holds four real, public tours as sample data: two tours of
// meetups in Eastern Canada, KubeCon Europe 2018 and Kubernetes Community Days
// France 2023.
//
// What their organizers published is held as it is. What is not known (the
// evening, an hour, a duration, how many came) has a plausible value, and the
// notes of that record say "illustrative". The recaps are written for this
// sample, state only what is known, and quote nothing. The package knows
// neither the store nor the papers that are made of its plans.
package sample

import "tournee/backend/tour"

// Plans returns the sample tours, each with all its records and those of the
// library that it refers to. Who or what takes part in several tours is one
// record, the same in each plan. Every call returns the same records under the
// same ids, at revision 0, so that loading them twice finds them again.
func Plans() []tour.Plan {
	return []tour.Plan{
		easternCanada2018(),
		easternCanada2019(),
		kubeConEurope2018(),
		kcdFrance2023(),
	}
}
