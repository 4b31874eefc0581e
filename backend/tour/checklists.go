package tour

import "slices"

// Missing returns the items of the checklist that are no task of that stop yet,
// or, when stopID is empty, of the tour. A task that came from the checklist is
// known by its title, or, where somebody wrote it anew, by its day and side.
func (c Checklist) Missing(tasks []Task, stopID string) []ChecklistItem {
	var there []Task
	for _, t := range tasks {
		if t.ChecklistID == c.ID && t.StopID == stopID {
			there = append(there, t)
		}
	}
	left := slices.Clone(c.Items)
	for _, same := range []func(Task, ChecklistItem) bool{sameTitle, sameDay} {
		left = slices.DeleteFunc(left, func(i ChecklistItem) bool {
			at := slices.IndexFunc(there, func(t Task) bool { return same(t, i) })
			if at < 0 {
				return false
			}
			there = slices.Delete(there, at, at+1)
			return true
		})
	}
	return left
}

func sameTitle(t Task, i ChecklistItem) bool {
	for _, lang := range Langs() {
		if s := Fold(t.Title[lang]); s != "" && s == Fold(i.Title[lang]) {
			return true
		}
	}
	return false
}

func sameDay(t Task, i ChecklistItem) bool {
	return t.Relative && t.Offset == i.Offset && t.Side == i.Side
}

// TaskOf returns the item as a task of a stop, or, when stopID is empty, of the
// whole tour.
func (c Checklist) TaskOf(i ChecklistItem, stopID string) Task {
	return Task{TaskFields: TaskFields{
		Title: i.Title, StopID: stopID, Side: i.Side, Relative: true, Offset: i.Offset, Status: TaskOpen, ChecklistID: c.ID,
		Position: slices.IndexFunc(c.Items, func(o ChecklistItem) bool { return sameTitle(Task{TaskFields: TaskFields{Title: i.Title}}, o) }),
	}}
}

// ItemsOf returns the tasks of a stop, or, when stopID is empty, of the whole
// tour, as items of a checklist, by day. Dropped tasks are left out; one
// without a day stands on the first day.
func (p *Plan) ItemsOf(stopID string) []ChecklistItem {
	first := p.FirstDay(stopID)
	items := []ChecklistItem{}
	for _, t := range p.Tasks {
		if t.StopID != stopID || t.Status == TaskDropped {
			continue
		}
		item := ChecklistItem{Title: t.Title, Offset: t.Offset, Side: t.Side}
		if !t.Relative {
			item.Offset = 0
			if t.Due != "" {
				item.Offset = first.Days(t.Due)
			}
		}
		items = append(items, item)
	}
	slices.SortStableFunc(items, func(a, b ChecklistItem) int { return a.Offset - b.Offset })
	return items
}

// FirstDay returns the day from which the tasks of a stop, or, when stopID is
// empty, of the whole tour, are counted; empty: there is none yet.
func (p *Plan) FirstDay(stopID string) Date {
	if stop, ok := p.Stop(stopID); ok {
		return stop.Starts.Date()
	}
	if stopID == "" && len(p.Stops) > 0 {
		return p.Stops[0].Starts.Date()
	}
	return ""
}
