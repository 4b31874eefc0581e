import { IconArrowsSort, IconSearch, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type TrayTalk, trayQuery } from "../../../api/agenda";
import { talks as talkDeeds } from "../../../api/library";
import type { SessionFields, StopPage } from "../../../api/stops";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button, IconButton } from "../../../shared/parts/Button";
import { MenuButton } from "../../../shared/parts/MenuButton";
import { Count } from "../../../shared/parts/PageHead";
import { type Kind, kindIcon, kinds, usualMinutes } from "./kinds";
import { TemplateBox } from "./TemplateBox";
import { TrayCard } from "./TrayCard";
import { type Order, orders, shownTalks } from "./trayOrder";
import { type Carrying, newHand } from "./useCarrying";
import "./Tray.css";

/** Something new for the agenda, with its name. */
export type New = { fields: SessionFields; label: string };

type Props = {
  page: StopPage;
  carrying: Carrying;
  /** Where something of that kind would go by itself: a minute of the day, and a column or all. */
  place: (kind: Kind) => { from: number; column: number | undefined };
  onPut: (what: New) => void;
  /** It floats over the agenda and can be put away. */
  onClose: (() => void) | undefined;
};

/** At most so many talks are in sight; the search finds the rest. */
const most = 40;

/** What can be put into the agenda: talks that wait, any talk of the library, breaks and the like; and the template. */
export function Tray({ page, carrying, place, onPut, onClose }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: talks = [] } = useQuery(trayQuery(page.tour.slug, page.stop.slug));
  const [searching, setSearching] = useState(false);
  const [words, setWords] = useState("");
  const [order, setOrder] = useState<Order>("title");
  const shown = shownTalks(talks, words, order, lang);
  const waiting = shown.filter((talk) => talk.waits);
  const others = words.trim() === "" ? [] : shown.filter((talk) => !talk.waits);
  const count = talks.filter((talk) => talk.waits).length;

  const ofTalk = (talk: Pick<TrayTalk, "id" | "minutes" | "title">): New => ({
    fields: { kind: "talk", talkId: talk.id, minutes: talk.minutes },
    label: inLang(talk.title, lang),
  });
  const handlers = (what: New) => {
    const kind = what.fields.kind ?? "talk";
    const hand = () => {
      const { from, column } = place(kind);
      return newHand(from, what.fields.minutes ?? usualMinutes[kind], column);
    };
    const thing = { is: "new" as const, ...what };
    return {
      onClick: () => onPut(what),
      onKeyDown: (event: React.KeyboardEvent<HTMLButtonElement>) => {
        if (event.key !== " ") return;
        event.preventDefault();
        carrying.take(thing, hand(), event.currentTarget);
      },
      onPointerDown: (event: React.PointerEvent<HTMLButtonElement>) =>
        carrying.grab({ event: event.nativeEvent, block: event.currentTarget, thing, hand: hand() }),
    };
  };
  const toggle = () => {
    setSearching(!searching);
    setWords("");
  };
  const make = async () => {
    const made = await talkDeeds.create({ title: { [lang]: words.trim() }, minutes: usualMinutes.talk });
    onPut(ofTalk(made));
    toggle();
  };
  const list = (name: string, rows: readonly TrayTalk[]) => (
    <ul className="tray-talks" aria-label={name}>
      {rows.slice(0, most).map((talk) => (
        <li key={talk.id}>
          <TrayCard talk={talk} {...handlers(ofTalk(talk))} />
        </li>
      ))}
    </ul>
  );

  return (
    <section className="sheet tray" aria-label={t("stop.tray.title")} data-drop-tray="">
      <header className="sheet-head">
        <h2>{t("stop.tray.title")}</h2>
        {count > 0 && <Count>{count}</Count>}
        <span className="grow" />
        <IconButton
          size="sm"
          icon={IconSearch}
          label={t("stop.tray.search")}
          aria-expanded={searching}
          onClick={toggle}
        />
        <MenuButton
          groups={[
            {
              heading: t("stop.tray.sort"),
              acts: orders.map((one) => ({ label: t(`stop.tray.order.${one}`), onClick: () => setOrder(one) })),
            },
          ]}
        >
          <IconButton size="sm" icon={IconArrowsSort} label={t("stop.tray.sort")} aria-haspopup="menu" />
        </MenuButton>
        {onClose && <IconButton size="sm" icon={IconX} label={t("do.close")} keys="escape" onClick={onClose} />}
      </header>
      <div className="tray-body scroll">
        {searching && (
          <input
            // biome-ignore lint/a11y/noAutofocus: the person has just asked for it
            autoFocus
            className="input"
            type="search"
            aria-label={t("stop.tray.search")}
            placeholder={t("stop.tray.searchHint")}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => event.key === "Escape" && toggle()}
          />
        )}
        {waiting.length > 0 && list(t("stop.tray.waiting"), waiting)}
        {others.length > 0 && (
          <>
            <h3>{t("stop.tray.library")}</h3>
            {list(t("stop.tray.library"), others)}
          </>
        )}
        {words.trim() !== "" && (
          <Button size="sm" onClick={() => void make()}>
            {t("stop.tray.create", { title: words.trim() })}
          </Button>
        )}
        {waiting.length === 0 && words.trim() === "" && <p className="sec f12">{t("stop.tray.none")}</p>}
        <h3>{t("stop.agenda.putIn")}</h3>
        <div className="tray-kinds">
          {kinds
            .filter((kind) => kind !== "talk")
            .map((kind) => (
              <Button
                key={kind}
                icon={kindIcon(kind)}
                title={kind === "blocker" ? t("stop.tray.blockerHint") : undefined}
                {...handlers({ fields: { kind, minutes: usualMinutes[kind] }, label: t(`stop.kind.${kind}`) })}
              >
                <span className="cut">{t(`stop.kind.${kind}`)}</span>
              </Button>
            ))}
        </div>
      </div>
      <TemplateBox page={page} waiting={waiting} />
    </section>
  );
}
