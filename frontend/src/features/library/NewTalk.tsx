import { useState } from "react";
import { useTranslation } from "react-i18next";
import { talks } from "../../api/library";
import { useChange } from "../../api/useChange";
import { usePeopleRefs } from "../../api/usePeopleRefs";
import { inLang, type Text } from "../../shared/format/text";
import { RefsField } from "../../shared/forms/RefsField";
import { useLang } from "../../shared/i18n/useLang";
import { LocalizedField } from "../../shared/parts/LocalizedField";
import { WholeField } from "../../shared/parts/WholeField";
import { goTo, paths } from "../../shared/paths";
import { NewRecord } from "./NewRecord";

const blank = { title: {} as Text, speakerIds: [] as string[], minutes: 30 };

/** Makes a talk: its title, who gives it, how long it is. */
export function NewTalk({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [talk, setTalk] = useState(blank);
  const people = usePeopleRefs();
  const set = (part: Partial<typeof blank>) => setTalk((before) => ({ ...before, ...part }));
  const missing = inLang(talk.title, lang).trim() === "";
  const { mutate, isPending, error, reset } = useChange(talks.create, {
    said: (made) => t("library.added", { name: inLang(made.title, lang) }),
    onDone: (made) => {
      close();
      goTo(paths.talk(made.slug));
    },
  });
  const close = () => {
    onClose();
    setTalk(blank);
    reset();
  };
  return (
    <NewRecord
      title={t("library.talks.create")}
      open={open}
      onClose={close}
      submit={t("library.talks.submit")}
      onSubmit={() => mutate(talk)}
      missing={missing}
      busy={isPending}
      fault={error}
      placed={["minutes"]}
    >
      {(tried) => (
        <>
          <LocalizedField
            first
            label={t("library.talks.title")}
            hint={t("library.talks.titleHint")}
            error={tried && missing ? t("library.talks.needTitle") : undefined}
            value={talk.title}
            onChange={(title) => set({ title })}
          />
          <RefsField
            label={t("library.talks.speakers")}
            value={talk.speakerIds}
            onChange={(speakerIds) => set({ speakerIds })}
            placeholder={t("library.talks.speakersHint")}
            {...people}
          />
          <WholeField
            label={t("library.talks.minutesLong")}
            min={1}
            max={1440}
            by={5}
            error={error?.field === "minutes" ? error.message : undefined}
            value={talk.minutes}
            onChange={(minutes) => set({ minutes })}
          />
        </>
      )}
    </NewRecord>
  );
}
