import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import type { TrayTalk } from "../../../api/agenda";
import { day, duration } from "../../../shared/format/dates";
import { inLang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Face } from "../../../shared/parts/Face";
import { SeverityIcon } from "../../../shared/parts/StatusChip";

/** A talk in the tray: who gives it, how long, where it was given, and what would keep it from here. */
export function TrayCard({ talk, ...handlers }: { talk: TrayTalk } & ComponentProps<"button">) {
  const { t } = useTranslation();
  const lang = useLang();
  const [first] = talk.speakers;
  const warning = inLang(talk.warning, lang);
  return (
    <button type="button" className="tray-talk" {...handlers}>
      <b lang={langOf(talk.title, lang)}>{inLang(talk.title, lang)}</b>
      <span className="row">
        {first && <Face id={first.id} name={first.name} size="sm" />}
        <span className="cut grow">{talk.speakers.map((s) => s.name).join(", ")}</span>
        <span className="sec">{duration(talk.minutes)}</span>
      </span>
      {warning ? (
        <span className="tray-warning">
          <SeverityIcon severity="warning" size={13} />
          {warning}
        </span>
      ) : (
        talk.last && (
          <span className="mut f11">
            {t("stop.tray.given", {
              city: inLang(talk.last.stop.name, lang),
              day: day(talk.last.starts, lang),
            })}
          </span>
        )
      )}
    </button>
  );
}
