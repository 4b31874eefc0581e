package cli

import (
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

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
		given := func(name string) bool { return cmd.Flags().Lookup(name).Value.String() != "" }
		switch {
		case given("to") && args[0] != "calendars":
			return c.misuse("--to is for export calendars.", "--to va avec export calendars.")
		case given("to") && given("out"):
			return c.misuse("Choose one of --to and --out.", "Choisissez entre --to et --out.")
		case given("user") && !given("to"):
			return c.misuse("%s needs --%s.", "%s demande --%s.", "--user", "to")
		case !given("to") && !given("out"):
			return c.misuse("%s needs --%s.", "%s demande --%s.", cmd.CommandPath(), "out")
		}
		return nil
	}
}
