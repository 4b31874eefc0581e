import { useTranslation } from "react-i18next";
import { type TalkFields, type TalkRow, talkQuery, talks } from "../../api/library";
import { useEdit } from "../../api/useEdit";
import { usePeopleRefs } from "../../api/usePeopleRefs";
import { inLang } from "../../shared/format/text";
import { LinksField } from "../../shared/forms/LinksField";
import { RefsField } from "../../shared/forms/RefsField";
import { useLang } from "../../shared/i18n/useLang";
import { SelectField, TextArea } from "../../shared/parts/Field";
import { LocalizedField } from "../../shared/parts/LocalizedField";
import { WholeField } from "../../shared/parts/WholeField";
import { EditForm } from "./EditForm";
import { usePut } from "./usePut";

/** What a talk may be like. */
export const formats = ["talk", "demo", "workshop", "keynote", "update", "panel"] as const;
/** In which a talk may be given; empty: not known. */
export const languages = ["", "fr", "en"] as const;
const placed = ["title", "minutes"];

/** All that may be changed of a talk. */
export function TalkForm({ talk, onClose }: { talk: TalkRow; onClose: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const people = usePeopleRefs();
  const put = usePut<TalkRow>(talkQuery(talk.slug).queryKey);
  const edit = useEdit<TalkRow, TalkFields>({
    stored: talk,
    send: async (body, rev) => put(await talks.edit({ record: { id: talk.id, rev }, body })),
    said: (): string => t("library.changed", { name: inLang(edit.value.title, lang) }),
    onSaved: onClose,
  });
  const { value: v, set, errorOf } = edit;
  const names = {
    title: t("library.talks.title"),
    abstract: t("library.talks.abstract"),
    speakerIds: t("library.talks.speakers"),
    format: t("library.talks.format"),
    language: t("library.talks.language"),
    minutes: t("library.talks.minutesLong"),
    links: t("library.field.links"),
    notes: t("library.field.notes"),
  };
  const show = (field: string, value: unknown) =>
    field === "speakerIds" && Array.isArray(value)
      ? value.map((id) => people.choices.find((p) => p.id === id)?.name).join(", ")
      : undefined;
  return (
    <EditForm
      title={t("library.talks.content")}
      edit={edit}
      names={names}
      show={show}
      placed={placed}
      onClose={onClose}
    >
      <LocalizedField
        label={names.title}
        hint={t("library.talks.titleHint")}
        error={errorOf("title")}
        value={v.title}
        onChange={(title) => set({ title })}
      />
      <RefsField
        label={names.speakerIds}
        value={v.speakerIds}
        onChange={(speakerIds) => set({ speakerIds })}
        placeholder={t("library.talks.speakersHint")}
        {...people}
      />
      <div className="record-pair">
        <SelectField
          label={names.format}
          value={v.format}
          options={formats.map((value) => ({ value, label: t(`library.talks.formats.${value}`) }))}
          onChange={(format) => set({ format })}
        />
        <SelectField
          label={names.language}
          value={v.language}
          options={languages.map((value) => ({
            value,
            label: value ? t(`language.${value}`) : t("library.talks.notKnown"),
          }))}
          onChange={(language) => set({ language })}
        />
        <WholeField
          label={names.minutes}
          min={1}
          max={1440}
          error={errorOf("minutes")}
          value={v.minutes}
          onChange={(minutes) => set({ minutes })}
        />
      </div>
      <LocalizedField long label={names.abstract} value={v.abstract} onChange={(abstract) => set({ abstract })} />
      <LinksField label={names.links} value={v.links} onChange={(links) => set({ links })} />
      <TextArea
        label={names.notes}
        hint={t("library.notesHint")}
        value={v.notes}
        onChange={(notes) => set({ notes })}
      />
    </EditForm>
  );
}
