import {
  IconCircleCheck,
  IconCircleX,
  IconDoorExit,
  IconLuggage,
  IconMail,
  IconX,
  type TablerIcon,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { EngagementCard, StopPage } from "../../../api/stops";
import { clock, dayNumber, weekday } from "../../../shared/format/dates";
import { inLang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { IconButton } from "../../../shared/parts/Button";
import { Face } from "../../../shared/parts/Face";
import { HistoryButton } from "../../../shared/parts/HistoryButton";
import { paths } from "../../../shared/paths";
import { type Answer, answerOf, answers } from "./answers";
import { Travel, travelLine, useTravel } from "./Travel";

type Props = {
  card: EngagementCard;
  page: StopPage;
  onAnswer: (status: Answer) => void;
  onRemove: () => void;
  /** Whether it is shown how the person travels. */
  open: boolean;
  onOpen: () => void;
};

const icons: { [status in Answer]: TablerIcon } = {
  invited: IconMail,
  confirmed: IconCircleCheck,
  declined: IconCircleX,
  withdrawn: IconDoorExit,
};

/** A person at a stop: who, what they give here, what they answered. */
export function PersonAtStop({ card, page, onAnswer, onRemove, open, onOpen }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const { person } = card;
  const now = answerOf(card);
  const edit = useTravel(card);
  const travel = travelLine(edit.value, t, lang);
  const home = paths.stop(page.tour.slug, page.stop.slug);
  return (
    <>
      <a className="people-who" href={paths.person(person.slug)} draggable={false}>
        <Face id={person.id} name={person.name} />
        <span className="cut">
          <b>{person.name}</b>
          <span className="mut"> {person.organization}</span>
        </span>
      </a>
      <span className="people-gives">
        {card.sessions.map((ref) => {
          const starts = page.agenda.find((s) => s.id === ref.id)?.starts;
          return (
            <a key={ref.id} className="cut" href={`${home}/agenda?session=${ref.id}`} draggable={false}>
              {starts && (
                <time className="sec">
                  {page.stop.days > 1 && `${weekday(starts, lang)} ${dayNumber(starts)}, `}
                  {clock(starts, lang)}
                </time>
              )}{" "}
              <span lang={langOf(ref.name, lang)}>{inLang(ref.name, lang)}</span>
            </a>
          );
        })}
        {card.sessions.length === 0 && <span className="mut">{t("stop.people.gives0")}</span>}
        {!open && travel && <span className="sec">{travel}</span>}
      </span>
      <fieldset className="people-answers">
        <legend className="spoken">{t("stop.people.answer", { name: person.name })}</legend>
        {answers.map(({ status, key }) => {
          const Icon = icons[status];
          return (
            <button
              key={status}
              type="button"
              className={`answer ${status}`}
              aria-pressed={now === status}
              aria-keyshortcuts={key.toUpperCase()}
              onClick={() => onAnswer(status)}
            >
              <Icon size={13} stroke={2} aria-hidden />
              {t(`engagement.${status}`)}
            </button>
          );
        })}
      </fieldset>
      <IconButton
        size="sm"
        icon={IconLuggage}
        label={t("stop.people.travel.of", { name: person.name })}
        keys={card.id ? "t" : undefined}
        aria-expanded={open}
        disabled={!card.id}
        onClick={onOpen}
      />
      <HistoryButton
        kind="engagement"
        id={card.id}
        name={person.name}
        size="sm"
        keys={card.id ? "h" : undefined}
        disabled={!card.id}
      />
      <IconButton
        size="sm"
        icon={IconX}
        label={card.id ? t("stop.people.remove", { name: person.name }) : t("stop.people.onAgenda")}
        keys={card.id ? "delete" : undefined}
        disabled={!card.id}
        onClick={onRemove}
      />
      {open && <Travel card={card} edit={edit} />}
    </>
  );
}
