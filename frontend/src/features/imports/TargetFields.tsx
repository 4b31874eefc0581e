import { IconCalendarEvent, IconCalendarX, IconPresentation, IconUserX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Into } from "../../api/imports";
import { peopleQuery } from "../../api/library";
import { tourQuery } from "../../api/queries";
import { shortDay } from "../../shared/format/dates";
import { inLang, wordsOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { ComboField } from "../../shared/parts/ComboField";
import { SelectField } from "../../shared/parts/Field";
import { Segmented } from "../../shared/parts/Segmented";
import type { CalendarTarget } from "../../shared/state/asked";

/** What a calendar becomes. */
export type Becomes = "happening" | "blackout" | "sessions" | "absence";

type Props = {
  asked: CalendarTarget;
  becomes: Becomes;
  onBecomes: (becomes: Becomes) => void;
  /** Id of the stop or the person that was chosen. */
  chosen: string;
  onChosen: (id: string) => void;
};

/** What a calendar becomes when nothing else is said. */
export function becomesOf({ into }: CalendarTarget): Becomes {
  if (into === "tour") return "happening";
  return into === "stop" ? "sessions" : "absence";
}

/** Into which record a calendar is taken; without an id nobody has said yet. */
export function targetOf(asked: CalendarTarget, becomes: Becomes, chosen: string): Into {
  if (asked.into !== "tour") return asked.tour ? asked : { into: asked.into, id: asked.id };
  switch (becomes) {
    case "sessions":
      return { into: "stop", id: chosen, tour: asked.id };
    case "absence":
      return { into: "person", id: chosen, tour: asked.id };
    default:
      return { into: "tour", id: asked.id };
  }
}

/** What a calendar becomes, and of whom or which stop: asked where a tour takes it, and told where a page already says. */
export function TargetFields({ asked, becomes, onBecomes, chosen, onChosen }: Props) {
  const { t } = useTranslation();
  if (asked.into !== "tour") return <p className="sec">{t(`imports.about.${asked.into}`)}</p>;
  return (
    <>
      <Segmented
        label={t("imports.becomes")}
        value={becomes}
        onChange={onBecomes}
        options={[
          { value: "happening", label: t("imports.kind.happening"), icon: IconCalendarEvent },
          { value: "blackout", label: t("imports.kind.blackout"), icon: IconCalendarX },
          { value: "absence", label: t("imports.kind.absence"), icon: IconUserX },
          { value: "sessions", label: t("imports.kind.sessions"), icon: IconPresentation },
        ]}
      />
      {becomes === "sessions" && <StopField tour={asked.id} chosen={chosen} onChosen={onChosen} />}
      {becomes === "absence" && <PersonField chosen={chosen} onChosen={onChosen} />}
    </>
  );
}

function StopField({ tour, chosen, onChosen }: { tour: string } & Pick<Props, "chosen" | "onChosen">) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data } = useQuery(tourQuery(tour));
  const stops = (data?.stops ?? []).map((s) => ({
    value: s.id,
    label: `${s.number}. ${inLang(s.city, lang)}, ${shortDay(s.starts, lang)}`,
  }));
  return (
    <SelectField
      label={t("imports.stop")}
      value={chosen}
      onChange={onChosen}
      options={[{ value: "", label: t("imports.chooseStop") }, ...stops]}
    />
  );
}

/** People that are proposed at once. */
const proposed = 20;

function PersonField({ chosen, onChosen }: Pick<Props, "chosen" | "onChosen">) {
  const { t } = useTranslation();
  const { data: people = [] } = useQuery(peopleQuery);
  const [typed, setTyped] = useState<string>();
  const name = people.find((p) => p.id === chosen)?.name ?? "";
  const wanted = wordsOf(typed ?? "");
  const found = people.filter((p) => wanted.every((w) => wordsOf(p.name).some((word) => word.startsWith(w))));
  return (
    <ComboField
      label={t("imports.person")}
      text={typed ?? name}
      onText={setTyped}
      choices={found.slice(0, proposed).map((p) => ({ value: p.id, label: p.name }))}
      nothing={t("imports.nobody")}
      onChoose={({ value }) => {
        setTyped(undefined);
        onChosen(value);
      }}
    />
  );
}
