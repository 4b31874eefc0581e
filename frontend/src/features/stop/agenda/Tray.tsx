import { IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { type TalkRow, talks as talkDeeds, talksQuery } from "../../../api/library";
import type { StopPage } from "../../../api/stops";
import { day, duration } from "../../../shared/format/dates";
import { inLang, langOf } from "../../../shared/format/text";
import { RefsField } from "../../../shared/forms/RefsField";
import { useLang } from "../../../shared/i18n/useLang";
import { Button, IconButton } from "../../../shared/parts/Button";
import { Face } from "../../../shared/parts/Face";
import { Count } from "../../../shared/parts/PageHead";
import { type Kind, kindIcon, kinds, usualMinutes } from "./kinds";

type Props = {
  page: StopPage;
  onPut: (kind: Kind, more?: { talkId?: string; minutes?: number; label?: string }) => void;
  /** It floats over the agenda and can be put away. */
  onClose: (() => void) | undefined;
};

/** At most so many talks wait in sight; the search finds the rest. */
const waitingMost = 12;

/** What can be put into the agenda: talks of the tour that are not on here, any talk of the library, breaks and the like. */
export function Tray({ page, onPut, onClose }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: talks = [] } = useQuery(talksQuery);
  const waiting = talks.filter((talk) => waits(talk, page));
  const put = (talk: Pick<TalkRow, "id" | "minutes" | "title">) =>
    onPut("talk", { talkId: talk.id, minutes: talk.minutes, label: inLang(talk.title, lang) });
  const made = useRef<Pick<TalkRow, "id" | "minutes" | "title">>(undefined);
  return (
    <section className="sheet tray" aria-label={t("stop.tray.title")}>
      <header className="sheet-head">
        <h2>{t("stop.tray.title")}</h2>
        {waiting.length > 0 && <Count>{waiting.length}</Count>}
        <span className="grow" />
        {onClose && <IconButton size="sm" icon={IconX} label={t("do.close")} keys="escape" onClick={onClose} />}
      </header>
      <div className="tray-body scroll">
        <RefsField
          label={t("stop.tray.search")}
          placeholder={t("stop.tray.searchHint")}
          value={[]}
          onChange={([id]) => {
            const talk = made.current?.id === id ? made.current : talks.find((one) => one.id === id);
            if (talk) put(talk);
          }}
          choices={talks.map((talk) => ({
            id: talk.id,
            name: inLang(talk.title, lang),
            detail: talk.speakers.map((s) => s.name).join(", "),
          }))}
          onCreate={async (name) => {
            made.current = await talkDeeds.create({ title: { [lang]: name }, minutes: usualMinutes.talk });
            return made.current.id;
          }}
        />
        {waiting.length > 0 && (
          <ul className="tray-talks" aria-label={t("stop.tray.waiting")}>
            {waiting.slice(0, waitingMost).map((talk) => (
              <li key={talk.id}>
                <WaitingTalk talk={talk} page={page} onPut={() => put(talk)} />
              </li>
            ))}
          </ul>
        )}
        <h3>{t("stop.agenda.putIn")}</h3>
        <div className="tray-kinds">
          {kinds
            .filter((kind) => kind !== "talk")
            .map((kind) => (
              <Button key={kind} icon={kindIcon(kind)} onClick={() => onPut(kind)}>
                <span className="cut">{t(`stop.kind.${kind}`)}</span>
              </Button>
            ))}
        </div>
      </div>
    </section>
  );
}

function WaitingTalk({ talk, page, onPut }: { talk: TalkRow; page: StopPage; onPut: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const last = talk.deliveries.filter((d) => d.tour.id === page.tour.id).at(-1);
  return (
    <button type="button" className="tray-talk" onClick={onPut}>
      <b lang={langOf(talk.title, lang)}>{inLang(talk.title, lang)}</b>
      <span className="row">
        {talk.speakers[0] && (
          <>
            <Face id={talk.speakers[0].id} name={talk.speakers[0].name} size="sm" />
            <span className="cut">{talk.speakers.map((s) => s.name).join(", ")}</span>
          </>
        )}
        <span className="grow" />
        <span className="sec">{duration(talk.minutes)}</span>
      </span>
      {last && (
        <span className="mut f11">
          {t("stop.tray.given", { city: inLang(last.stop.name, lang), day: day(last.starts, lang) })}
        </span>
      )}
    </button>
  );
}

/** Whether a talk is on in the tour and not here. */
function waits(talk: TalkRow, page: StopPage): boolean {
  const here = talk.deliveries.filter((d) => d.tour.id === page.tour.id);
  return here.length > 0 && !here.some((d) => d.stop.id === page.stop.id);
}
