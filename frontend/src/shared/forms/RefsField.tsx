import { IconArrowUp, IconX } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { fold, wordsOf } from "../format/text";
import { IconButton } from "../parts/Button";
import { type Choice, ComboField } from "../parts/ComboField";
import type { FieldProps } from "../parts/Field";
import "./RefsField.css";

/** A record that can be named in a form. */
export type RefChoice = { id: string; name: string; detail?: string; mark?: ReactNode };

type Props = FieldProps & {
  /** The ids of the chosen records, in order. */
  value: readonly string[];
  onChange: (ids: string[]) => void;
  choices: readonly RefChoice[];
  /** How many may be chosen; without it any number. */
  most?: number;
  /** Makes a record of that name and says its id; without it only what exists can be chosen. */
  onCreate?: (name: string) => Promise<string>;
  placeholder?: string;
  /** Said when nothing answers to what was written. */
  nothing?: string;
};

/** How many answers are proposed at once. */
const proposed = 8;
const making = "+";

/** Records that another one names, in order: found as one types, made when they are not there yet. */
export function RefsField({ value, onChange, choices, most, onCreate, placeholder, nothing, ...field }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [made, setMade] = useState<RefChoice[]>([]);
  const [refused, setRefused] = useState<string>();
  const [refocus, setRefocus] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const all = [...choices, ...made.filter((m) => !choices.some((c) => c.id === m.id))];
  const chosen = value.map((id) => all.find((c) => c.id === id) ?? { id, name: "…" });
  const full = most !== undefined && value.length >= most;
  const name = text.trim();

  useEffect(() => {
    if (refocus) box.current?.querySelector<HTMLElement>("input, .ref button:last-of-type")?.focus();
  }, [refocus]);

  const add = (id: string) => {
    onChange([...value, id]);
    setText("");
    setRefocus((n) => n + 1);
  };
  const choose = async (choice: Choice) => {
    if (choice.value !== making) return add(choice.value);
    setRefused(undefined);
    const id = await onCreate?.(name).catch((reason: unknown) => {
      setRefused(reason instanceof Error ? reason.message : t("state.unreachable"));
    });
    if (!id) return;
    setMade((before) => [...before, { id, name }]);
    add(id);
  };
  const answers: Choice[] = answering(all, name, value).map((c) => ({ value: c.id, label: c.name, detail: c.detail }));
  if (onCreate && name && !known(all, name, value)) answers.push({ value: making, label: t("forms.make", { name }) });

  return (
    <div ref={box} className="refs">
      {full && <span className="field-legend">{field.label}</span>}
      {chosen.length > 0 && (
        <ul className="refs-chosen" aria-label={field.label}>
          {chosen.map((c, i) => (
            <li key={c.id} className="ref">
              {c.mark}
              <span className="cut">{c.name}</span>
              {c.detail && <span className="mut cut">{c.detail}</span>}
              <span className="grow" />
              {i > 0 && (
                <IconButton
                  size="sm"
                  icon={IconArrowUp}
                  label={t("forms.earlier", { name: c.name })}
                  onClick={() => onChange(swapped(value, i))}
                />
              )}
              <IconButton
                size="sm"
                icon={IconX}
                label={t("forms.leaveOut", { name: c.name })}
                onClick={() => {
                  onChange(value.filter((id) => id !== c.id));
                  setRefocus((n) => n + 1);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {!full && (
        <ComboField
          {...field}
          error={refused ?? field.error}
          text={text}
          onText={setText}
          choices={answers}
          onChoose={(choice) => void choose(choice)}
          placeholder={placeholder}
          nothing={nothing ?? t("forms.nothing")}
        />
      )}
    </div>
  );
}

/** Whether that name is somebody's, or is answered by one who is already chosen: then nobody new is meant. */
function known(all: readonly RefChoice[], name: string, taken: readonly string[]): boolean {
  const chosen = all.filter((c) => taken.includes(c.id));
  return all.some((c) => fold(c.name) === fold(name)) || answering(chosen, name, []).length > 0;
}

/** The choices with a word that begins so, without those already chosen. */
export function answering(all: readonly RefChoice[], text: string, taken: readonly string[]): RefChoice[] {
  const wanted = wordsOf(text);
  const answers = (c: RefChoice) => {
    const its = wordsOf(`${c.name} ${c.detail ?? ""}`);
    return wanted.every((w) => its.some((word) => word.startsWith(w)));
  };
  const found: RefChoice[] = [];
  for (const c of all) {
    if (found.length === proposed) break;
    if (!taken.includes(c.id) && answers(c)) found.push(c);
  }
  return found;
}

function swapped(ids: readonly string[], i: number): string[] {
  const next = [...ids];
  const [moved] = next.splice(i, 1);
  if (moved !== undefined) next.splice(i - 1, 0, moved);
  return next;
}
