import { IconAlertOctagonFilled, IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../../../api/hosting";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { citiesOf } from "./citiesOf";
import { Note } from "./Note";
import { rankIn } from "./wait";

/** Whether a venue is to be had on the days of the stop, and who else wants it. */
export function DaysOf({ candidate: c }: { candidate: Candidate }) {
  const { t } = useTranslation();
  const lang = useLang();
  if (c.why)
    return (
      <>
        <Note icon={IconAlertOctagonFilled} tone="err" text={t("host.compare.away")} />
        {c.why.notes && <span className="sec f12">{c.why.notes}</span>}
      </>
    );
  if (c.busy.length > 0)
    return (
      <Note
        icon={IconAlertOctagonFilled}
        tone="err"
        text={t("host.compare.taken", { cities: citiesOf(c.busy, lang) })}
      />
    );
  if (c.line.length === 0)
    return <Note icon={IconCircleCheck} text={t("host.compare.free")} title={t("host.compare.freeAbout")} />;
  return c.line.map((other) => (
    <Note
      key={other.stop.id}
      icon={IconAlertTriangle}
      tone="warn"
      text={`${other.status === "confirmed" ? t("host.confirmed") : rankIn(other.rank, t)}, ${inLang(other.stop.name, lang)}`}
    />
  ));
}
