import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type StopPage, stopQuery } from "../../api/stops";
import { clock, dayOfWeek, dayRange, fullDay } from "../../shared/format/dates";
import { gather } from "../../shared/format/gather";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { BesideSheet } from "../../shared/parts/BesideSheet";
import { Face } from "../../shared/parts/Face";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { Count } from "../../shared/parts/PageHead";
import { Sheet } from "../../shared/parts/Sheet";
import { Station } from "../../shared/parts/Station";
import { EngagementChip, SeverityIcon, StatusChip } from "../../shared/parts/StatusChip";
import { paths } from "../../shared/paths";

/** A stop beside another page: when and where, what is wrong, what is on, who comes. */
export function StopBeside({ tour, stop }: { tour: string; stop: string }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data, error, refetch } = useQuery(stopQuery(tour, stop));
  const href = paths.stop(tour, stop);
  if (!data)
    return (
      <BesideSheet name={t("beside.loading")} href={href}>
        {error ? <FaultNotice fault={error} onRetry={() => void refetch()} /> : <LoadingRows rows={6} />}
      </BesideSheet>
    );
  const { stop: card, venue } = data;
  const hours = t("stop.head.hours", { from: clock(card.starts, lang), to: clock(card.ends, lang) });
  const when = card.days > 1 ? dayRange(card.starts, card.ends, lang) : `${fullDay(card.starts, lang)}, ${hours}`;
  return (
    <BesideSheet
      name={inLang(card.city, lang)}
      nameLang={langOf(card.city, lang)}
      mark={<Station number={card.number} status={card.status} size="lg" />}
      meta={
        <>
          {when}
          {venue && <br />}
          {venue?.name}
        </>
      }
      href={href}
      line={data.tour.line}
    >
      <div className="row">
        <StatusChip status={card.status} />
      </div>
      <Wrong page={data} />
      <OnAir page={data} />
      <Coming page={data} />
    </BesideSheet>
  );
}

function Wrong({ page: { conflicts, tour } }: { page: StopPage }) {
  const { t } = useTranslation();
  const lang = useLang();
  const open = conflicts.filter((c) => !c.acknowledged);
  if (open.length === 0) return null;
  return (
    <Sheet
      title={<a href={paths.conflicts(tour.slug)}>{t("board.settle.title")}</a>}
      beside={<Count>{open.length}</Count>}
    >
      <ul className="mini">
        {open.map((c) => (
          <li key={c.key}>
            <SeverityIcon severity={c.severity} />
            <span>{inLang(c.sentence, lang)}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function OnAir({ page: { agenda, stop, tour } }: { page: StopPage }) {
  const { t } = useTranslation();
  const lang = useLang();
  const shown = agenda.filter((session) => session.kind !== "blocker");
  return (
    <Sheet title={t("stop.tab.agenda")} beside={<Count>{shown.length}</Count>}>
      {shown.length === 0 && <p className="record-none">{t("beside.noAgenda")}</p>}
      <div className="beside-agenda">
        {gather(shown, ({ starts }) => starts.slice(0, 10)).map(([day, sessions]) => (
          <section key={day}>
            {stop.days > 1 && <h3 className="beside-day">{dayOfWeek(day, lang)}</h3>}
            <ol>
              {sessions.map((session) => (
                <li key={session.id}>
                  <time dateTime={session.starts}>{clock(session.starts, lang)}</time>
                  <div>
                    <a
                      href={`${paths.stop(tour.slug, stop.slug)}?session=${session.id}`}
                      draggable={false}
                      className={session.status === "cancelled" ? "struck" : undefined}
                      lang={langOf(session.shown, lang)}
                    >
                      {inLang(session.shown, lang)}
                    </a>
                    {session.speakers.length > 0 && (
                      <p className="mut f12">{session.speakers.map((one) => one.name).join(", ")}</p>
                    )}
                  </div>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </Sheet>
  );
}

function Coming({ page: { people } }: { page: StopPage }) {
  const { t } = useTranslation();
  if (people.length === 0) return null;
  return (
    <Sheet title={t("stop.tab.people")} beside={<Count>{people.length}</Count>}>
      <ul className="mini">
        {people.map(({ id, person, status }) => (
          <li key={person.id}>
            <Face id={person.id} name={person.name} />
            <a className="grow cut" href={paths.person(person.slug)} draggable={false}>
              <b>{person.name}</b>
            </a>
            {id && <EngagementChip status={status} />}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
