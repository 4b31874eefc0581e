package cli

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tournee/app"
	"tournee/backend/fault"
)

// misuse is a fault in how a command was written.
func (c *command) misuse(english, french string, args ...any) error {
	c.running = false
	return errors.New(fault.New(fault.Invalid, english, french, args...).In(c.Lang))
}

// misflagged says in the language of the words what pflag says in English.
func (c *command) misflagged(_ *cobra.Command, err error) error {
	if e, ok := errors.AsType[*pflag.NotExistError](err); ok {
		dashes := "--"
		if e.GetSpecifiedShortnames() != "" {
			dashes = "-"
		}
		return c.misuse("There is no flag %s.", "Il n’y a pas d’option %s.", dashes+e.GetSpecifiedName())
	}
	if e, ok := errors.AsType[*pflag.ValueRequiredError](err); ok {
		return c.misuse("--%s takes a value.", "--%s demande une valeur.", e.GetFlag().Name)
	}
	if e, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		return c.misuse("--%s does not take %q.", "--%s n’accepte pas « %s ».", e.GetFlag().Name, e.GetValue())
	}
	if e, ok := errors.AsType[*pflag.InvalidSyntaxError](err); ok {
		return c.misuse("%q is not how a flag is written.", "« %s » n’est pas une option bien écrite.", e.GetSpecifiedFlag())
	}
	return err
}

// alone is the rule of a command that takes no word.
func (c *command) alone(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if !cmd.HasParent() {
		return c.misuse("There is no command %q.", "Il n’y a pas de commande « %s ».", args[0])
	}
	return c.misuse("%s takes no word; not %q.", "%s ne prend aucun mot ; pas « %s ».", cmd.CommandPath(), args[0])
}

// oneFile is the rule of a command that takes the name of one file.
func (c *command) oneFile(cmd *cobra.Command, args []string) error {
	if len(args) == 1 {
		return nil
	}
	return c.misuse("%s takes one file.", "%s demande un fichier, un seul.", cmd.CommandPath())
}

// oneOf is the rule of a command that takes one of a few words.
func (c *command) oneOf(words ...string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		choice := strings.Join(words, ", ")
		if len(args) != 1 {
			return c.misuse("%s takes one of these: %s.", "%s demande l’un de ces mots : %s.", cmd.CommandPath(), choice)
		}
		if !slices.Contains(words, args[0]) {
			return c.misuse("%s takes one of these: %s; not %q.", "%s demande l’un de ces mots : %s ; pas « %s ».", cmd.CommandPath(), choice, args[0])
		}
		return nil
	}
}

// needing is the rule of a command that cannot do without some flags.
func (c *command) needing(words cobra.PositionalArgs, flags ...string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := words(cmd, args); err != nil {
			return err
		}
		for _, name := range flags {
			if f := cmd.Flags().Lookup(name); f == nil || f.Value.String() == "" {
				return c.misuse("%s needs --%s.", "%s demande --%s.", cmd.CommandPath(), name)
			}
		}
		return nil
	}
}

// somewhere is the rule of export: what it makes needs a place, and only calendars
// can be sent to a web host.
func (c *command) somewhere(words cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := words(cmd, args); err != nil {
			return err
		}
		if err := c.suited(cmd, args[0]); err != nil {
			return err
		}
		switch {
		case given(cmd, "user") && !given(cmd, "to"):
			return c.misuse("%s needs --%s.", "%s demande --%s.", "--user", "to")
		case !given(cmd, "to") && !given(cmd, "out"):
			return c.misuse("%s needs --%s.", "%s demande --%s.", cmd.CommandPath(), "out")
		}
		return nil
	}
}

// suited refuses flags of export that would go unheard: those of something else
// than is made, and those of which only one can be meant.
func (c *command) suited(cmd *cobra.Command, made string) error {
	of := map[string][]string{
		"stop": append([]string{"ics", "post"}, app.Handouts()...), "person": {"ics", "badges", "tents", "callsheet"}, "room": {"ics", "runofshow"}, "paper": append([]string{"booklet"}, app.Handouts()...),
		"track": {"ics"}, "host": {"ics"}, "day": {"ics"}, "sessions": {"ics"}, "tasks": {"ics"},
		"travel": {"ics"}, "release": {"ics"}, "changes": {"ics"}, "draft": {"ics"}, "sponsor": {"ics", "booklet"}, "all-sponsors": {"booklet"}, "base": {"calendars"}, "to": {"calendars"}, "user": {"calendars"},
	}
	for _, name := range slices.Sorted(maps.Keys(of)) {
		if given(cmd, name) && !slices.Contains(of[name], made) {
			return c.misuse("--%s is for export %s.", "--%s va avec export %s.", name, strings.Join(of[name], ", "))
		}
	}
	for _, two := range [][2]string{{"to", "out"}, {"draft", "release"}, {"draft", "changes"}, {"tasks", "release"}, {"tasks", "changes"}, {"travel", "changes"}, {"sponsor", "all-sponsors"}} {
		if given(cmd, two[0]) && given(cmd, two[1]) {
			return c.misuse("Choose one of --%s and --%s.", "Choisissez entre --%s et --%s.", two[0], two[1])
		}
	}
	if given(cmd, "travel") && !given(cmd, "person") {
		return c.misuse("%s needs --%s.", "%s demande --%s.", "--travel", "person")
	}
	return nil
}

// given reports whether a flag says something else than it does by itself.
func given(cmd *cobra.Command, name string) bool {
	f := cmd.Flags().Lookup(name)
	return f != nil && f.Value.String() != f.DefValue
}
