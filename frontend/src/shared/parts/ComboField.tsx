import { Combobox, useCombobox } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
import { Field, type FieldProps } from "./Field";
import "./ComboField.css";

/** One thing that can be chosen. */
export type Choice = { value: string; label: string; detail?: ReactNode };

type Props = FieldProps & {
  /** What is written in the field. */
  text: string;
  /** Called with each letter: search, and hand the answers over as choices. */
  onText: (text: string) => void;
  choices: Choice[];
  onChoose: (choice: Choice) => void;
  /** Said when something was written and nothing answers to it. */
  nothing?: ReactNode;
  placeholder?: string;
  /** It has the focus when the dialog opens. */
  first?: boolean;
  className?: string;
};

/** A field that proposes what answers to the text: a city, a person, a talk. */
export function ComboField(props: Props) {
  const { label, hint, error, text, onText, choices, onChoose, nothing, placeholder, first, className } = props;
  const [typed, setTyped] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const [list, setList] = useState<HTMLElement | null>(null);
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setActive(null);
    },
  });
  const answers = choices.map((c) => c.value + c.label).join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the first answer is chosen each time the answers change, or come into sight
  useEffect(() => {
    if (typed && answers && list) setActive(combobox.selectFirstOption());
  }, [answers, list]);

  const shown = choices.length > 0 || (typed && text !== "" && nothing !== undefined);
  const opened = combobox.dropdownOpened && shown;
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const down = event.key === "ArrowDown";
    if (down || event.key === "ArrowUp") {
      event.preventDefault();
      if (!combobox.dropdownOpened) combobox.openDropdown();
      setActive(down ? combobox.selectNextOption() : combobox.selectPreviousOption());
    } else if (event.key === "Enter" && opened && combobox.getSelectedOptionIndex() !== -1) {
      event.preventDefault();
      combobox.clickSelectedOption();
    } else if (event.key === "Escape") combobox.closeDropdown();
  };
  return (
    <Combobox
      store={combobox}
      offset={4}
      classNames={{ dropdown: "floating", option: "choice" }}
      onOptionSubmit={(value) => {
        const choice = choices.find((c) => c.value === value);
        if (choice) onChoose(choice);
        setTyped(false);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <div className={className}>
          <Field label={label} hint={hint} error={error}>
            {(control) => (
              <Combobox.EventsTarget withAriaAttributes={false} withKeyboardNavigation={false}>
                <input
                  className="input"
                  role="combobox"
                  aria-haspopup="listbox"
                  aria-autocomplete="list"
                  aria-expanded={opened}
                  aria-controls={opened ? list?.id : undefined}
                  aria-activedescendant={(opened && active) || undefined}
                  data-mantine-stop-propagation={opened || undefined}
                  autoComplete="off"
                  data-autofocus={first || undefined}
                  placeholder={placeholder}
                  value={text}
                  onChange={(e) => {
                    onText(e.target.value);
                    setTyped(true);
                    combobox.openDropdown();
                    setActive(combobox.selectFirstOption());
                  }}
                  onFocus={() => combobox.openDropdown()}
                  onClick={() => combobox.openDropdown()}
                  onBlur={() => combobox.closeDropdown()}
                  onKeyDown={press}
                  {...control}
                />
              </Combobox.EventsTarget>
            )}
          </Field>
        </div>
      </Combobox.Target>
      <Combobox.Dropdown hidden={!shown}>
        <Combobox.Options ref={setList} className="choices" aria-label={label}>
          {choices.length === 0 && <Combobox.Empty className="choice-none">{nothing}</Combobox.Empty>}
          {choices.map((c) => (
            <Combobox.Option key={c.value} value={c.value}>
              <span>{c.label}</span>
              {c.detail && <span className="mut">{c.detail}</span>}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
