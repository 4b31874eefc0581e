import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type OrganizationRow, organizationQuery, organizations } from "../../api/library";
import { OutLink } from "../../platform/OutLink";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Chip } from "../../shared/parts/Chip";
import { Face } from "../../shared/parts/Face";
import { LogoPlate } from "../../shared/parts/LogoPlate";
import { Count } from "../../shared/parts/PageHead";
import { Sheet } from "../../shared/parts/Sheet";
import { paths } from "../../shared/paths";
import { Both } from "./Both";
import { Loaded } from "./Loaded";
import { OrganizationForm } from "./OrganizationForm";
import { RecordPage } from "./RecordPage";
import { rolesOf } from "./roles";
import { Supports } from "./Supports";
import { usePageEdit } from "./usePageEdit";

/** One company or community: its people, and what it is to the tours. */
export function OrganizationPage({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const query = useQuery(organizationQuery(slug));
  return (
    <Loaded query={query} shelf={{ href: paths.organizations, label: t("shell.nav.organizations") }}>
      {(organization) => <Page organization={organization} />}
    </Loaded>
  );
}

function Page({ organization: o }: { organization: OrganizationRow }) {
  const { t } = useTranslation();
  const { editing, edit, close } = usePageEdit(o.id);
  return (
    <RecordPage
      kind="organization"
      record={o}
      name={o.name}
      mark={<LogoPlate name={o.name} size="lg" />}
      meta={rolesOf(o)
        .map((role) => t(`library.organizations.role.${role}`))
        .join(" · ")}
      editing={editing}
      onEdit={edit}
      duplicate={organizations.duplicate}
      remove={organizations.remove}
      path={paths.organization}
      shelf={paths.organizations}
    >
      <div className="record-main">
        {editing ? <OrganizationForm organization={o} onClose={close} /> : <OrganizationProfile organization={o} />}
        <Supports sponsorships={o.sponsorships} />
        <Organizes organization={o} />
      </div>
      <div className="record-side">
        <PeopleOf organization={o} />
      </div>
    </RecordPage>
  );
}

/** What an organization is, as it can be read. */
export function OrganizationProfile({ organization: o }: { organization: OrganizationRow }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("library.organizations.profile")}>
      <div className="record-body">
        <Both label={t("library.field.about")} text={o.about} book />
        {(o.url || o.notes) && (
          <dl className="facts">
            {o.url && (
              <div>
                <dt>{t("library.organizations.url")}</dt>
                <dd>
                  <OutLink href={o.url}>{o.url.replace(/^https?:\/\//, "")}</OutLink>
                </dd>
              </div>
            )}
            {o.notes && (
              <div>
                <dt>{t("library.field.notes")}</dt>
                <dd className="notes">{o.notes}</dd>
              </div>
            )}
          </dl>
        )}
      </div>
    </Sheet>
  );
}

function Organizes({ organization: { organizes } }: { organization: OrganizationRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  if (organizes.length === 0) return null;
  return (
    <Sheet title={t("library.organizations.organizes")} beside={<Count>{organizes.length}</Count>}>
      <ul className="mini">
        {organizes.map((tour) => (
          <li key={tour.id}>
            <a href={paths.tour(tour.slug)} draggable={false} lang={langOf(tour.name, lang)}>
              {inLang(tour.name, lang)}
            </a>
            <Chip look="outline">{t("library.organizations.role.organizer")}</Chip>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** Who belongs to an organization. */
export function PeopleOf({ organization: { people } }: { organization: OrganizationRow }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("library.organizations.people")} beside={<Count>{people.length}</Count>}>
      {people.length === 0 && <p className="record-none">{t("library.organizations.noPeople")}</p>}
      <ul className="mini">
        {people.map((p) => (
          <li key={p.id}>
            <Face id={p.id} name={p.name} />
            <a href={paths.person(p.slug)} draggable={false}>
              <b>{p.name}</b>
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
