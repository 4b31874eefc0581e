package tour

import "tournee/backend/fault"

// TaskStatus says how far a task is.
type TaskStatus string

// The states of a task.
const (
	TaskOpen    TaskStatus = "open"
	TaskDoing   TaskStatus = "doing"
	TaskDone    TaskStatus = "done"
	TaskDropped TaskStatus = "dropped"
)

// TaskStatuses lists the states of a task.
func TaskStatuses() []TaskStatus { return []TaskStatus{TaskOpen, TaskDoing, TaskDone, TaskDropped} }

// ForHost marks what the host of a stop must provide.
const ForHost = "host"

// Task is something to do for a tour or for one of its stops.
type Task struct {
	Identity
	TourID string `json:"tourId"`
	TaskFields
}

// TaskFields are what a person may change of a task.
type TaskFields struct {
	Title       Text       `json:"title"`
	StopID      string     `json:"stopId" doc:"Empty: for the whole tour"`
	OwnerID     string     `json:"ownerId" doc:"Person who does it; empty: nobody yet"`
	Side        string     `json:"side" enum:",host" doc:"host: the host of the stop must provide it"`
	Relative    bool       `json:"relative" doc:"True: due so many days from the first day of the stop, or of the tour"`
	Offset      int        `json:"offset" minimum:"-3660" maximum:"3660" doc:"Days, negative: before; counts when relative"`
	Due         Date       `json:"due" doc:"Counts when not relative; empty: no date"`
	Status      TaskStatus `json:"status" enum:"open,doing,done,dropped"`
	ChecklistID string     `json:"checklistId" doc:"Checklist it came from; empty: none"`
	Position    int        `json:"position" doc:"Order among tasks of one day"`
	Notes       string     `json:"notes" doc:"For the organizers only"`
}

// farthest is how many days from its stop a task may be due.
const farthest = 3660

// Check returns a fault unless the fields make a task.
func (t Task) Check() error {
	switch {
	case t.Title.Empty():
		return fault.New(fault.Invalid, "Say what there is to do.", "Dites ce qu’il y a à faire.").At("title")
	case !oneOf(t.Status, TaskStatuses()):
		return fault.New(fault.Invalid, "%q is not a state of a task.", "« %s » n’est pas un état de tâche.", string(t.Status)).At("status")
	case !oneOf(t.Side, []string{"", ForHost}):
		return fault.New(fault.Invalid, "%q is not a side of a task.", "« %s » n’est pas un côté de tâche.", t.Side).At("side")
	case t.Offset < -farthest || t.Offset > farthest:
		return fault.New(fault.Invalid, "A task is due within ten years of its stop.", "Une tâche est à faire à moins de dix ans de son étape.").At("offset")
	}
	return t.Due.check("due")
}

// Names returns the words by which the task is found.
func (t Task) Names() []string { return []string{t.Title[French], t.Title[English]} }

// Settled reports whether nothing is left to do: the task is done, or dropped.
func (t Task) Settled() bool { return t.Status == TaskDone || t.Status == TaskDropped }

// Due returns the day by which a task should be done; empty: it has none.
func (p *Plan) Due(t Task) Date { return p.dueOn(t.StopID, t.Relative, t.Offset, t.Due) }

// dueOn returns a day, or one that is so many days from the first of the stop,
// or of the tour.
func (p *Plan) dueOn(stopID string, relative bool, offset int, day Date) Date {
	if !relative {
		return day
	}
	first := p.FirstDay(stopID)
	if first == "" {
		return ""
	}
	return first.Add(offset)
}

// Checklist is a list of tasks that can be put into any tour or stop.
type Checklist struct {
	Identity
	ChecklistFields
}

// ChecklistFields are what a person may change of a checklist.
type ChecklistFields struct {
	Name  Text            `json:"name"`
	Scope Scope           `json:"scope" enum:"tour,stop" doc:"What it is for"`
	Items []ChecklistItem `json:"items" nullable:"false"`
	Notes string          `json:"notes" doc:"For the organizers only"`
}

// ChecklistItem is a task as a checklist keeps it.
type ChecklistItem struct {
	Title  Text   `json:"title"`
	Offset int    `json:"offset" minimum:"-3660" maximum:"3660" doc:"Days from the first day of the stop or tour; negative: before"`
	Side   string `json:"side" enum:",host" doc:"host: the host of the stop must provide it"`
}

// Check returns a fault unless the fields make a checklist.
func (c Checklist) Check() error {
	if c.Name.Empty() {
		return fault.New(fault.Invalid, "A checklist needs a name.", "Une liste de contrôle a besoin d’un nom.").At("name")
	}
	if !oneOf(c.Scope, []Scope{ForTour, ForStop}) {
		return fault.New(fault.Invalid, "A checklist is for tours or for stops, not for %q.", "Une liste de contrôle vaut pour des tournées ou des étapes, pas pour « %s ».", string(c.Scope)).At("scope")
	}
	for _, i := range c.Items {
		if i.Title.Empty() {
			return fault.New(fault.Invalid, "Say what there is to do in each line of the checklist.", "Dites ce qu’il y a à faire à chaque ligne de la liste.").At("items")
		}
	}
	return nil
}

// Names returns the words by which the checklist is found.
func (c Checklist) Names() []string { return []string{c.Name[French], c.Name[English]} }
