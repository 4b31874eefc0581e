import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { peopleQuery, people as personDeeds } from "../../../api/library";
import { type SectionCard, type SectionFields, type StopPage, sections } from "../../../api/stops";
import { useEdit } from "../../../api/useEdit";
import { StaleNotice } from "../../../shared/edit/StaleNotice";
import { count } from "../../../shared/format/numbers";
import { inLang, type Lang } from "../../../shared/format/text";
import { RefsField } from "../../../shared/forms/RefsField";
import { useLang } from "../../../shared/i18n/useLang";
import { IconButton } from "../../../shared/parts/Button";
import { Face } from "../../../shared/parts/Face";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { SelectField } from "../../../shared/parts/Field";
import { HistoryButton } from "../../../shared/parts/HistoryButton";
import { SavedState } from "./SavedState";
import { useAutosave } from "./useAutosave";
import { wordsIn } from "./wordsIn";

type Props = {
  page: StopPage;
  section: SectionCard;
  onEarlier: (() => void) | undefined;
  onLater: (() => void) | undefined;
  onRemove: () => void;
};

const langs: readonly Lang[] = ["fr", "en"];
const fields = ["title", "body", "authorIds", "sessionId"] as const;

/** A section of the recap, in both languages at once. What is written is stored as soon as the hand rests. */
export function Section({ page, section, onEarlier, onLater, onRemove }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: people = [] } = useQuery(peopleQuery);
  const edit = useEdit<SectionCard, SectionFields>({
    stored: section,
    send: (patch, rev) => sections.edit({ id: section.id, rev }, patch),
  });
  useAutosave(edit);
  const { value, set, commit } = edit;
  const names: { [field: string]: string } = Object.fromEntries(fields.map((f) => [f, t(`stop.recap.field.${f}`)]));
  const title = inLang(value.title, lang) || t("stop.recap.untitled");
  return (
    <section className="sheet stop-section" data-record={section.id} aria-label={title}>
      <header className="sheet-head">
        <h2 className="cut">{title}</h2>
        <SavedState edit={edit} />
        <span className="grow" />
        <IconButton
          size="sm"
          icon={IconArrowUp}
          label={t("stop.recap.earlier", { title })}
          disabled={!onEarlier}
          onClick={onEarlier}
        />
        <IconButton
          size="sm"
          icon={IconArrowDown}
          label={t("stop.recap.later", { title })}
          disabled={!onLater}
          onClick={onLater}
        />
        <HistoryButton kind="section" id={section.id} name={title} size="sm" />
        <IconButton size="sm" icon={IconTrash} label={t("stop.recap.remove", { title })} onClick={onRemove} />
      </header>
      <StaleNotice clashes={edit.clashes} names={names} onKeep={edit.keep} onTake={edit.take} />
      {edit.fault && <FaultNotice fault={edit.fault} onRetry={edit.save} />}
      <div className="stop-section-pair">
        {langs.map((one) => (
          <div key={one} className="stop-section-side">
            <p className="stop-section-lang">
              <b>{t(`language.${one}`)}</b>
              <span className="mut">
                {t("stop.recap.words", { count: wordsIn(value.body[one]), n: count(wordsIn(value.body[one]), lang) })}
              </span>
            </p>
            <textarea
              className="stop-section-title"
              rows={1}
              lang={one}
              aria-label={`${names.title}, ${t(`language.${one}`)}`}
              placeholder={t(`stop.recap.titleIn.${one}`)}
              value={value.title[one] ?? ""}
              onChange={(e) => set({ title: { ...value.title, [one]: e.target.value.replace(/\n/g, " ") } })}
            />
            <textarea
              className="stop-section-text"
              lang={one}
              rows={6}
              aria-label={`${names.body}, ${t(`language.${one}`)}`}
              placeholder={t(`stop.recap.textIn.${one}`)}
              value={value.body[one] ?? ""}
              onChange={(e) => set({ body: { ...value.body, [one]: e.target.value } })}
            />
          </div>
        ))}
      </div>
      <div className="stop-section-about">
        <RefsField
          label={names.authorIds ?? ""}
          value={value.authorIds}
          onChange={(authorIds) => commit({ authorIds })}
          choices={people.map((p) => ({
            id: p.id,
            name: p.name,
            detail: p.organization && inLang(p.organization.name, lang),
            mark: <Face id={p.id} name={p.name} size="sm" />,
          }))}
          onCreate={async (name) => (await personDeeds.create({ name })).id}
        />
        <SelectField
          label={names.sessionId ?? ""}
          value={value.sessionId}
          onChange={(sessionId) => commit({ sessionId })}
          options={[
            { value: "", label: t("stop.recap.wholeStop") },
            ...page.agenda.map((s) => ({ value: s.id, label: inLang(s.shown, lang) || t(`stop.kind.${s.kind}`) })),
          ]}
        />
      </div>
    </section>
  );
}
