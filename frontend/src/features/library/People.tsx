import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type PersonRow, peopleQuery } from "../../api/library";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Face } from "../../shared/parts/Face";
import { paths } from "../../shared/paths";
import { usePeopleBulk } from "./bulkChanges";
import type { Column } from "./listing";
import { NewPerson } from "./NewPerson";
import { Shelf } from "./Shelf";

const words = (p: PersonRow) =>
  [p.name, p.headline.fr, p.headline.en, p.organization?.name.fr, p.organization?.name.en, p.email].join(" ");

/** Everybody, once over all tours. */
export function People() {
  const { t } = useTranslation();
  const lang = useLang();
  const columns = useMemo<Column<PersonRow>[]>(
    () => [
      {
        key: "name",
        label: t("library.people.name"),
        width: "minmax(0, 2fr)",
        sort: (p) => p.name,
        cell: (p) => (
          <>
            <Face id={p.id} name={p.name} />
            <span className="cut">{p.name}</span>
          </>
        ),
      },
      {
        key: "organization",
        label: t("library.people.organization"),
        width: "minmax(0, 1.4fr)",
        sort: (p) => inLang(p.organization?.name, lang),
        cell: (p) => <span className="cut">{inLang(p.organization?.name, lang)}</span>,
      },
      {
        key: "headline",
        label: t("library.people.headline"),
        width: "minmax(0, 2.4fr)",
        wide: true,
        sort: (p) => inLang(p.headline, lang),
        cell: (p) => (
          <span className="cut" lang={langOf(p.headline, lang)}>
            {inLang(p.headline, lang)}
          </span>
        ),
      },
      {
        key: "talks",
        label: t("library.people.talks"),
        width: "104px",
        end: true,
        sort: (p) => p.talks.length,
        cell: (p) => p.talks.length || <span className="mut">–</span>,
      },
    ],
    [t, lang],
  );
  return (
    <Shelf
      kind="people"
      query={useQuery(peopleQuery)}
      columns={columns}
      words={words}
      href={(p) => paths.person(p.slug)}
      called={(p) => p.name}
      bulk={usePeopleBulk()}
      creating={(open, onClose) => <NewPerson open={open} onClose={onClose} />}
    />
  );
}
