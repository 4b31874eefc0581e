import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type PersonRow, people as personDeeds, talkQuery } from "../../../api/library";
import type { SessionCard, SessionFields } from "../../../api/stops";
import type { useEdit } from "../../../api/useEdit";
import { duration } from "../../../shared/format/dates";
import { inLang, langOf, type Text } from "../../../shared/format/text";
import { RefsField } from "../../../shared/forms/RefsField";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { Face } from "../../../shared/parts/Face";
import { SelectField } from "../../../shared/parts/Field";
import { LocalizedField } from "../../../shared/parts/LocalizedField";
import { FromTalk } from "./FromTalk";
import { differing, type Inherited } from "./inherited";

type Props = {
  edit: ReturnType<typeof useEdit<SessionCard, SessionFields>>;
  names: { [field: string]: string };
  people: readonly PersonRow[];
};

const languages = ["fr", "en"] as const;

/** Title, abstract, language and speakers: the talk's, except where this delivery says otherwise. */
export function TalkFields({ edit, names, people }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const { value, set, commit, errorOf } = edit;
  const { data: talk } = useQuery({ ...talkQuery(value.talkId), enabled: value.talkId !== "" });
  const [opened, setOpened] = useState<readonly Inherited[]>([]);
  const own = differing(value, talk);
  const common = (field: Inherited, empty: SessionFields, begin?: SessionFields) => ({
    label: names[field] ?? "",
    differs: !talk || own.includes(field) || opened.includes(field),
    onDiffer: () => {
      setOpened([...opened, field]);
      if (begin) commit(begin);
    },
    onBack: () => {
      setOpened(opened.filter((one) => one !== field));
      commit(empty);
    },
  });
  const text = (field: "title" | "abstract", long: boolean) => (
    <LocalizedField
      label={names[field] ?? ""}
      long={long}
      value={value[field]}
      onChange={(next) => set({ [field]: next })}
      error={errorOf(field)}
    />
  );
  const speakers = (
    <RefsField
      label={names.speakerIds ?? ""}
      value={value.speakerIds}
      onChange={(speakerIds) => commit({ speakerIds })}
      choices={people.map((p) => ({
        id: p.id,
        name: p.name,
        detail: p.organization && inLang(p.organization.name, lang),
        mark: <Face id={p.id} name={p.name} size="sm" />,
      }))}
      onCreate={async (name) => (await personDeeds.create({ name })).id}
    />
  );
  const language = (
    <SelectField
      label={names.language ?? ""}
      value={value.language}
      onChange={(one) => commit({ language: one })}
      options={[
        ...(value.language === "" ? [{ value: "" as const, label: t("stop.session.noLanguage") }] : []),
        ...languages.map((one) => ({ value: one, label: t(`language.${one}`) })),
      ]}
    />
  );
  if (!value.talkId)
    return (
      <>
        {text("title", false)}
        {speakers}
      </>
    );
  const words = (of: Text | undefined) => <span lang={langOf(of, lang)}>{inLang(of, lang)}</span>;
  const has = (of: Text | undefined) => inLang(of, lang) !== "";
  return (
    <>
      {talk && value.minutes !== talk.minutes && (
        <p className="talk-minutes">
          {t("stop.fromTalk.minutes", { minutes: duration(talk.minutes) })}
          <Button kind="ghost" size="sm" onClick={() => commit({ minutes: talk.minutes })}>
            {t("stop.fromTalk.backMinutes")}
          </Button>
        </p>
      )}
      <FromTalk
        {...common("language", { language: "" })}
        talks={talk?.language ? t(`language.${talk.language}`) : t("stop.session.noLanguage")}
      >
        {language}
      </FromTalk>
      <FromTalk
        {...common("speakerIds", { speakerIds: [] }, talk && { speakerIds: talk.speakerIds })}
        talks={talk?.speakers.map((s) => s.name).join(", ")}
      >
        {speakers}
      </FromTalk>
      <FromTalk {...common("title", { title: {} })} talks={has(talk?.title) && words(talk?.title)}>
        {text("title", false)}
      </FromTalk>
      <FromTalk {...common("abstract", { abstract: {} })} talks={has(talk?.abstract) && words(talk?.abstract)}>
        {text("abstract", true)}
      </FromTalk>
    </>
  );
}
