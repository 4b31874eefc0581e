import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type PersonPage as Person, people, personQuery } from "../../api/library";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Face } from "../../shared/parts/Face";
import { Count } from "../../shared/parts/PageHead";
import { Sheet } from "../../shared/parts/Sheet";
import { EngagementChip } from "../../shared/parts/StatusChip";
import { paths } from "../../shared/paths";
import { Availability } from "./Availability";
import { Loaded } from "./Loaded";
import { PersonFeeds } from "./PersonFeeds";
import { PersonForm } from "./PersonForm";
import { PersonProfile } from "./PersonProfile";
import { RecordPage } from "./RecordPage";
import { StopLines } from "./StopLines";
import { usePageEdit } from "./usePageEdit";

/** One human, once: who they are, what they give, where they were and will be. */
export function PersonPage({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const query = useQuery(personQuery(slug));
  return (
    <Loaded query={query} shelf={{ href: paths.people, label: t("shell.nav.people") }}>
      {(person) => <Page person={person} />}
    </Loaded>
  );
}

function Page({ person }: { person: Person }) {
  const lang = useLang();
  const { editing, edit, close } = usePageEdit(person.id);
  const meta = [inLang(person.headline, lang), inLang(person.organization?.name, lang)].filter(Boolean).join(" · ");
  return (
    <RecordPage
      kind="person"
      record={person}
      name={person.name}
      mark={<Face id={person.id} name={person.name} size="lg" />}
      meta={meta}
      editing={editing}
      onEdit={edit}
      duplicate={people.duplicate}
      remove={people.remove}
      path={paths.person}
      shelf={paths.people}
    >
      <div className="record-main">
        {editing ? <PersonForm person={person} onClose={close} /> : <PersonProfile person={person} />}
        <Availability whose={{ personId: person.id, venueId: "" }} />
        <OnStage person={person} />
      </div>
      <div className="record-side">
        <TalksOf person={person} />
        <Engagements person={person} />
        <PersonFeeds person={person} />
        <Wrote person={person} />
      </div>
    </RecordPage>
  );
}

/** Where a person was and will be on stage. */
export function OnStage({ person: { deliveries } }: { person: Person }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <Sheet title={t("library.people.deliveries")} beside={<Count>{deliveries.length}</Count>}>
      {deliveries.length === 0 && <p className="record-none">{t("library.people.noDeliveries")}</p>}
      <StopLines items={deliveries} withHour>
        {({ talk }) => (
          <a className="sec f12" href={paths.talk(talk.slug)} draggable={false} lang={langOf(talk.name, lang)}>
            {inLang(talk.name, lang)}
          </a>
        )}
      </StopLines>
    </Sheet>
  );
}

/** The talks that a person gives. */
export function TalksOf({ person: { talks } }: { person: Person }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <Sheet title={t("library.people.talks")} beside={<Count>{talks.length}</Count>}>
      {talks.length === 0 && <p className="record-none">{t("library.people.noTalks")}</p>}
      <ul className="mini">
        {talks.map((talk) => (
          <li key={talk.id}>
            <a href={paths.talk(talk.slug)} draggable={false} lang={langOf(talk.name, lang)}>
              {inLang(talk.name, lang)}
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Engagements({ person: { engagements } }: { person: Person }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("library.people.engagements")} beside={<Count>{engagements.length}</Count>}>
      {engagements.length === 0 && <p className="record-none">{t("library.people.noEngagements")}</p>}
      <StopLines items={[...engagements].sort((a, b) => (a.starts < b.starts ? -1 : 1))}>
        {({ answered }) => <EngagementChip status={answered} />}
      </StopLines>
    </Sheet>
  );
}

function Wrote({ person: { wrote } }: { person: Person }) {
  const { t } = useTranslation();
  const lang = useLang();
  if (wrote.length === 0) return null;
  return (
    <Sheet title={t("library.people.wrote")} beside={<Count>{wrote.length}</Count>}>
      <ul className="mini">
        {wrote.map((title) => (
          <li key={`${title.fr} ${title.en}`} lang={langOf(title, lang)}>
            {inLang(title, lang)}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
