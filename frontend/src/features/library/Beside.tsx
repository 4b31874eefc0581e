import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { organizationQuery, personQuery, talkQuery, venueQuery } from "../../api/library";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { BesideSheet } from "../../shared/parts/BesideSheet";
import { Face } from "../../shared/parts/Face";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { paths } from "../../shared/paths";
import { OrganizationProfile, PeopleOf } from "./OrganizationPage";
import { OnStage, TalksOf } from "./PersonPage";
import { PersonProfile } from "./PersonProfile";
import { Supports } from "./Supports";
import { Content, GivenAt, Speakers, talkMeta } from "./TalkPage";
import { HeldHere, Place } from "./VenuePage";

type Props = { slug: string };

/** Who a person is, what they give and where. */
export function PersonBeside({ slug }: Props) {
  const lang = useLang();
  const query = useQuery(personQuery(slug));
  return (
    <Read query={query} href={paths.person(slug)}>
      {(person) => (
        <BesideSheet
          name={person.name}
          mark={<Face id={person.id} name={person.name} />}
          meta={inLang(person.organization?.name, lang)}
          href={paths.person(slug)}
        >
          <OnStage person={person} />
          <TalksOf person={person} />
          <PersonProfile person={person} />
        </BesideSheet>
      )}
    </Read>
  );
}

/** What a talk says, who gives it and where. */
export function TalkBeside({ slug }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const query = useQuery(talkQuery(slug));
  return (
    <Read query={query} href={paths.talk(slug)}>
      {(talk) => (
        <BesideSheet
          name={inLang(talk.title, lang)}
          nameLang={langOf(talk.title, lang)}
          meta={talkMeta(talk, t)}
          href={paths.talk(slug)}
        >
          <Speakers talk={talk} />
          <GivenAt talk={talk} />
          <Content talk={talk} />
        </BesideSheet>
      )}
    </Read>
  );
}

/** Where a venue is, and what was held there. */
export function VenueBeside({ slug }: Props) {
  const lang = useLang();
  const query = useQuery(venueQuery(slug));
  return (
    <Read query={query} href={paths.venue(slug)}>
      {(venue) => (
        <BesideSheet name={venue.name} meta={inLang(venue.city, lang)} href={paths.venue(slug)}>
          <Place venue={venue} />
          <HeldHere venue={venue} />
        </BesideSheet>
      )}
    </Read>
  );
}

/** What an organization is, its people and what it supports. */
export function OrganizationBeside({ slug }: Props) {
  const query = useQuery(organizationQuery(slug));
  return (
    <Read query={query} href={paths.organization(slug)}>
      {(organization) => (
        <BesideSheet name={organization.name} href={paths.organization(slug)}>
          <PeopleOf organization={organization} />
          <Supports sponsorships={organization.sponsorships} />
          <OrganizationProfile organization={organization} />
        </BesideSheet>
      )}
    </Read>
  );
}

type ReadProps<R> = { query: UseQueryResult<R>; href: string; children: (record: R) => ReactNode };

/** The record once it came; before that bars, or why it does not come. */
function Read<R>({ query: { data, error, refetch }, href, children }: ReadProps<R>) {
  const { t } = useTranslation();
  if (data) return children(data);
  return (
    <BesideSheet name={t("beside.loading")} href={href}>
      {error ? <FaultNotice fault={error} onRetry={() => void refetch()} /> : <LoadingRows rows={6} />}
    </BesideSheet>
  );
}
