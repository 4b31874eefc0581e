import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConflictActs } from "../../../api/conflictActs";
import { peopleQuery, people as personDeeds } from "../../../api/library";
import type { EngagementCard, StopPage } from "../../../api/stops";
import { ConflictNotes } from "../../../shared/conflicts/ConflictNotes";
import { fold, inLang } from "../../../shared/format/text";
import { RefsField } from "../../../shared/forms/RefsField";
import { useLang } from "../../../shared/i18n/useLang";
import { useNamedKeys } from "../../../shared/keys/useShortcuts";
import { EmptyState } from "../../../shared/parts/EmptyState";
import { Face } from "../../../shared/parts/Face";
import { TextField } from "../../../shared/parts/Field";
import { Keys } from "../../../shared/parts/Keys";
import { Count } from "../../../shared/parts/PageHead";
import { Sheet } from "../../../shared/parts/Sheet";
import { useAskedRecord } from "../../../shared/state/asked";
import { useHistoryOf } from "../../../shared/state/historyOf";
import { type Answer, answerOf, answers } from "./answers";
import { PersonAtStop } from "./PersonAtStop";
import { useEngagements } from "./useEngagements";
import "./People.css";

/** From so many people on they are looked for. */
const many = 12;

/** Who comes to a stop, what each answered, and what each gives. */
export function People({ page }: { page: StopPage }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: library = [] } = useQuery(peopleQuery);
  const acts = useEngagements(page);
  const conflictActs = useConflictActs(page.tour.slug);
  const [words, setWords] = useState("");
  const [open, setOpen] = useState("");
  const showHistory = useHistoryOf((s) => s.show);
  const made = useRef<{ id: string; name: string }>(undefined);
  const list = useRef<HTMLUListElement>(null);
  const shown = page.people.filter((p) => fold(`${p.person.name} ${p.person.organization}`).includes(fold(words)));
  const known = new Map(page.people.map((card) => [card.personId, card]));

  useAskedRecord(
    "engagement",
    (id) => list.current?.querySelector<HTMLElement>(`[data-engagement="${id}"] a`)?.focus(),
    (id) => page.people.some((card) => card.id === id),
  );
  useNamedKeys(t("stop.keys.onPerson"), {
    ...Object.fromEntries(answers.map(({ key, status }) => [key, t(`engagement.${status}`)])),
    t: t("stop.people.travel.short"),
    h: t("history.of"),
    delete: t("stop.people.off"),
  });
  const toggle = (id: string) => setOpen((was) => (was === id ? "" : id));
  const press = (event: KeyboardEvent, card: EngagementCard) => {
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      (event.target as HTMLElement).matches("input, textarea, select")
    )
      return;
    const answer = answers.find((a) => a.key === event.key.toLowerCase())?.status;
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (answer) acts.answer(card, answer);
    else if (event.key.toLowerCase() === "t" && card.id) toggle(card.id);
    else if (event.key.toLowerCase() === "h" && card.id)
      showHistory({ kind: "engagement", id: card.id, name: card.person.name });
    else if (event.key === "Delete") acts.remove(card);
    else if (by) step(list.current, event.target as HTMLElement, by);
    else return;
    event.preventDefault();
  };
  return (
    <div className="stop-body scroll">
      <ConflictNotes conflicts={page.conflicts.filter((c) => c.personId !== "")} acts={conflictActs} />
      <Sheet
        title={t("stop.people.title")}
        beside={<Sums people={page.people} />}
        actions={
          <span className="people-keys">
            {answers.map(({ key, status }) => (
              <span key={key} className="row">
                <Keys combo={key} spoken />
                {t(`engagement.${status}`)}
              </span>
            ))}
            <span className="row">
              <Keys combo="t" spoken />
              {t("stop.people.travel.short")}
            </span>
          </span>
        }
      >
        <div className="people-tools">
          <RefsField
            label={t("stop.people.add")}
            placeholder={t("stop.people.addHint")}
            value={[]}
            onChange={([id]) => {
              const person = made.current?.id === id ? made.current : library.find((p) => p.id === id);
              if (person) acts.invite(person.id, person.name);
            }}
            choices={library
              .filter((p) => !known.get(p.id)?.id)
              .map((p) => ({
                id: p.id,
                name: p.name,
                detail: p.organization && inLang(p.organization.name, lang),
                mark: <Face id={p.id} name={p.name} size="sm" />,
              }))}
            onCreate={async (name) => {
              made.current = await personDeeds.create({ name });
              return made.current.id;
            }}
          />
          {page.people.length > many && (
            <TextField label={t("stop.people.filter")} type="search" value={words} onChange={setWords} />
          )}
        </div>
        {page.people.length === 0 ? (
          <EmptyState title={t("stop.people.emptyTitle")} text={t("stop.people.emptyText")} />
        ) : (
          <ul ref={list} className="people-list">
            {shown.map((card) => (
              <li
                key={card.personId}
                data-engagement={card.id}
                className="people-row"
                onKeyDown={(event) => press(event, card)}
              >
                <PersonAtStop
                  card={card}
                  page={page}
                  onAnswer={(status) => acts.answer(card, status)}
                  onRemove={() => acts.remove(card)}
                  open={card.id !== "" && open === card.id}
                  onOpen={() => toggle(card.id)}
                />
              </li>
            ))}
            {shown.length === 0 && <li className="people-none sec">{t("stop.people.nobody", { words })}</li>}
          </ul>
        )}
      </Sheet>
    </div>
  );
}

function Sums({ people }: { people: readonly EngagementCard[] }) {
  const { t } = useTranslation();
  const sums = answers
    .map(({ status }) => ({ status, sum: people.filter((p) => answerOf(p) === status).length }))
    .filter(({ sum }) => sum > 0);
  return (
    <>
      <Count>{people.length}</Count>
      <span className="sec f12">
        {sums.map(({ status, sum }) => t(`stop.people.sum.${status as Answer}`, { count: sum })).join(", ")}
      </span>
    </>
  );
}

/** The same button of the row above or below. */
function step(list: HTMLElement | null, from: HTMLElement, by: number): void {
  const rows = [...(list?.children ?? [])];
  const row = from.closest("li");
  const next = row && rows[rows.indexOf(row) + by];
  const place = row ? [...row.querySelectorAll("button, a")].indexOf(from) : 0;
  const buttons = next?.querySelectorAll<HTMLElement>("button, a");
  (buttons?.[place] ?? buttons?.[0])?.focus();
}
