import { useQuery } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { type TalkRow, talkQuery, talks } from "../../api/library";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Face } from "../../shared/parts/Face";
import { Count } from "../../shared/parts/PageHead";
import { Sheet } from "../../shared/parts/Sheet";
import { paths } from "../../shared/paths";
import { Both } from "./Both";
import { LinkList } from "./LinkList";
import { Loaded } from "./Loaded";
import { RecordPage } from "./RecordPage";
import { StopLines } from "./StopLines";
import { TalkForm } from "./TalkForm";
import { usePageEdit } from "./usePageEdit";

/** One talk: what it says, who gives it, and each time that it is given. */
export function TalkPage({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const query = useQuery(talkQuery(slug));
  return (
    <Loaded query={query} shelf={{ href: paths.talks, label: t("shell.nav.talks") }}>
      {(talk) => <Page talk={talk} />}
    </Loaded>
  );
}

function Page({ talk }: { talk: TalkRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { editing, edit, close } = usePageEdit(talk.id);
  const name = inLang(talk.title, lang);
  return (
    <RecordPage
      kind="talk"
      record={talk}
      name={name}
      title={<span lang={langOf(talk.title, lang)}>{name}</span>}
      meta={talkMeta(talk, t)}
      editing={editing}
      onEdit={edit}
      duplicate={talks.duplicate}
      remove={talks.remove}
      path={paths.talk}
      shelf={paths.talks}
    >
      <div className="record-main">
        {editing ? <TalkForm talk={talk} onClose={close} /> : <Content talk={talk} />}
        <GivenAt talk={talk} />
      </div>
      <div className="record-side">
        <Speakers talk={talk} />
      </div>
    </RecordPage>
  );
}

/** What a talk is like, in a line. */
export function talkMeta(talk: TalkRow, t: TFunction): string {
  return [
    t(`library.talks.formats.${talk.format}`),
    `${talk.minutes}\u00a0min`,
    talk.language && t(`language.${talk.language}`),
    talk.deliveries.length > 0 && t("library.talks.sumGiven", { count: talk.deliveries.length }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Each time that a talk is given. */
export function GivenAt({ talk: { deliveries } }: { talk: TalkRow }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("library.talks.deliveries")} beside={<Count>{deliveries.length}</Count>}>
      {deliveries.length === 0 && <p className="record-none">{t("library.talks.noDeliveries")}</p>}
      <StopLines items={deliveries} withHour />
    </Sheet>
  );
}

/** What a talk says, as it can be read. */
export function Content({ talk }: { talk: TalkRow }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("library.talks.content")}>
      <div className="record-body">
        <Both label={t("library.talks.title")} text={talk.title} />
        <Both label={t("library.talks.abstract")} text={talk.abstract} book />
        {(talk.links.length > 0 || talk.notes) && (
          <dl className="facts">
            {talk.links.length > 0 && (
              <div>
                <dt>{t("library.field.links")}</dt>
                <dd>
                  <LinkList links={talk.links} />
                </dd>
              </div>
            )}
            {talk.notes && (
              <div>
                <dt>{t("library.field.notes")}</dt>
                <dd className="notes">{talk.notes}</dd>
              </div>
            )}
          </dl>
        )}
      </div>
    </Sheet>
  );
}

/** Who gives a talk. */
export function Speakers({ talk: { speakers } }: { talk: TalkRow }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("library.talks.speakers")} beside={<Count>{speakers.length}</Count>}>
      {speakers.length === 0 && <p className="record-none">{t("library.talks.noSpeakers")}</p>}
      <ul className="mini">
        {speakers.map((s) => (
          <li key={s.id}>
            <Face id={s.id} name={s.name} />
            <a href={paths.person(s.slug)} draggable={false}>
              <b>{s.name}</b> <span className="mut">{s.organization}</span>
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
