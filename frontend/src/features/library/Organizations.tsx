import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type OrganizationRow, organizationsQuery } from "../../api/library";
import { useLang } from "../../shared/i18n/useLang";
import { Chip } from "../../shared/parts/Chip";
import { LogoPlate } from "../../shared/parts/LogoPlate";
import { paths } from "../../shared/paths";
import { useOrganizationsBulk } from "./bulkChanges";
import type { Column } from "./listing";
import { NewOrganization } from "./NewOrganization";
import { rolesOf } from "./roles";
import { Shelf } from "./Shelf";

const words = (o: OrganizationRow) => [o.name, o.about.fr, o.about.en, o.url].join(" ");

/** Companies and communities; what refers to them tells their roles. */
export function Organizations() {
  const { t } = useTranslation();
  const lang = useLang();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const columns = useMemo<Column<OrganizationRow>[]>(() => {
    const figure = (n: number) => n || <span className="mut">–</span>;
    return [
      {
        key: "name",
        label: t("library.organizations.name"),
        width: "minmax(0, 2fr)",
        sort: (o) => o.name,
        cell: (o) => (
          <>
            <LogoPlate name={o.name} />
            <span className="cut">{o.name}</span>
          </>
        ),
      },
      {
        key: "roles",
        label: t("library.organizations.roles"),
        width: "minmax(0, 2fr)",
        sort: (o) =>
          rolesOf(o)
            .map((role) => t(`library.organizations.role.${role}`))
            .join(" "),
        cell: (o) => (
          <span className="row cut">
            {rolesOf(o).map((role) => (
              <Chip key={role} look="outline">
                {t(`library.organizations.role.${role}`)}
              </Chip>
            ))}
          </span>
        ),
      },
      {
        key: "people",
        label: t("library.organizations.people"),
        width: "96px",
        end: true,
        sort: (o) => o.people.length,
        cell: (o) => figure(o.people.length),
      },
      {
        key: "sponsorships",
        label: t("library.organizations.sponsorships"),
        width: "124px",
        end: true,
        sort: (o) => o.sponsorships.length,
        cell: (o) => figure(o.sponsorships.length),
      },
    ];
  }, [t, lang]);
  return (
    <Shelf
      kind="organizations"
      query={useQuery(organizationsQuery)}
      columns={columns}
      words={words}
      href={(o) => paths.organization(o.slug)}
      called={(o) => o.name}
      bulk={useOrganizationsBulk()}
      creating={(open, onClose) => <NewOrganization open={open} onClose={onClose} />}
    />
  );
}
