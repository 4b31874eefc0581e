import { useTranslation } from "react-i18next";
import type { Presence as PresenceOf } from "../../../api/agenda";
import type { EngagementCard } from "../../../api/stops";
import { Face } from "../../../shared/parts/Face";
import { answerOf } from "../people/answers";
import { minuteOf, type Placed } from "./grid";
import "./Presence.css";

type Props = {
  people: readonly EngagementCard[];
  presence: readonly PresenceOf[];
  day: string;
  placed: readonly Placed[];
  y: (minute: number) => number;
  doors: number;
  curfew: number;
};

/** More people than this have no place beside the sessions. */
const most = 8;

/** Who is here tonight, and when each speaks: a conflict is seen before it is read. */
export function Presence({ people, presence, day, placed, y, doors, curfew }: Props) {
  const { t } = useTranslation();
  if (people.length === 0 || people.length > most) return null;
  const known = new Map(presence.filter((p) => p.day === day).map((p) => [p.personId, p]));
  const words = people.map((card) => {
    const answer = answerOf(card);
    if (known.get(card.personId)?.away) return t("stop.agenda.away", { name: card.person.name });
    return `${card.person.name}, ${answer ? t(`engagement.${answer}`) : t("stop.people.notAsked")}`;
  });
  return (
    <div className="here" role="img" aria-label={`${t("stop.agenda.here")}. ${words.join(". ")}`}>
      <span className="here-title" style={{ top: y(doors) - 48 }}>
        {t("stop.agenda.here")}
      </span>
      {people.map((card, i) => {
        const its = known.get(card.personId);
        const from = its?.from ? Math.max(minuteOf(its.from, day), doors) : doors;
        const to = its?.to ? Math.min(minuteOf(its.to, day), curfew) : curfew;
        const look = its?.away ? "away" : (answerOf(card) ?? "open");
        return (
          <div key={card.personId} className="here-person" title={words[i]}>
            <span className="here-face" style={{ top: y(doors) - 27 }}>
              <Face id={card.person.id} name={card.person.name} size="sm" />
            </span>
            <span className={`here-bar ${look}`} style={{ top: y(from), height: Math.max(0, y(to) - y(from)) }} />
            {placed
              .filter((p) => p.session.speakers.some((one) => one.id === card.personId))
              .map((p) => (
                <span
                  key={p.session.id}
                  className="here-speaks"
                  style={{ top: y(p.from) + 1, height: y(p.to) - y(p.from) - 2 }}
                />
              ))}
          </div>
        );
      })}
    </div>
  );
}
