import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { StopPage } from "../../../api/stops";
import { clock, dayOfWeek } from "../../../shared/format/dates";
import { inLang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { CheckField } from "../../../shared/parts/CheckField";
import { TextField } from "../../../shared/parts/Field";
import "./SessionsChoice.css";

type Agenda = { stop: StopPage["stop"]; sessions: StopPage["agenda"] };

type Props = { stops: Agenda[]; value: readonly string[]; onChange: (sessions: string[]) => void };

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The sessions of a tour, to pick a few by hand. */
export function SessionsChoice({ stops, value, onChange }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [wanted, setWanted] = useState("");
  const picked = new Set(value);
  const pick = (id: string, yes: boolean) => onChange(yes ? [...value, id] : value.filter((one) => one !== id));
  const fits = (session: Agenda["sessions"][number]) =>
    [inLang(session.shown, lang), ...session.speakers.map((who) => who.name)].some((text) =>
      plain(text).includes(plain(wanted)),
    );
  return (
    <fieldset className="pick">
      <legend className="field-legend">{t("papers.calendar.picked", { count: picked.size })}</legend>
      <TextField label={t("papers.calendar.find")} type="search" value={wanted} onChange={setWanted} />
      <div className="pick-list scroll">
        {stops.map(({ stop, sessions }) => {
          const shown = sessions.filter(fits);
          if (shown.length === 0) return null;
          return (
            <section key={stop.id}>
              <h3 lang={langOf(stop.city, lang)}>{inLang(stop.city, lang)}</h3>
              {shown.map((session) => (
                <CheckField
                  key={session.id}
                  label={
                    <span className="pick-session">
                      <span className="num">
                        {dayOfWeek(session.day, lang)}, {clock(session.starts, lang)}
                      </span>
                      <span lang={langOf(session.shown, lang)}>{inLang(session.shown, lang)}</span>
                    </span>
                  }
                  value={picked.has(session.id)}
                  onChange={(yes) => pick(session.id, yes)}
                />
              ))}
            </section>
          );
        })}
      </div>
    </fieldset>
  );
}
