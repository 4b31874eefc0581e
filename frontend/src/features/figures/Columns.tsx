import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImportedRegistrations } from "../../api/figures";
import { count } from "../../shared/format/numbers";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";

const roles = ["", "email", "id", "status", "present", "guests", "rating"] as const;

type Role = (typeof roles)[number];

type Props = { report: ImportedRegistrations; onColumns: (columns: Role[]) => void };

/** How many values of each column are shown. */
const shownValues = 3;

/** The columns of a list: what each is taken for, which the person corrects, and what its first rows hold. Those that are not looked at are shown when asked for. */
export function Columns({ report: { columns, rows }, onColumns }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [all, setAll] = useState(false);
  const listed = columns.map((column, at) => ({ ...column, at }));
  const known = listed.filter((column) => column.role !== "");
  const open = all || known.length === 0;
  const rest = listed.length - known.length;
  const examples = rows.slice(0, shownValues);
  const give = (at: number, role: Role) =>
    // One column tells each thing: what another told before, it tells no more.
    onColumns(columns.map((column, i) => (i === at ? role : column.role === role ? "" : column.role)));
  return (
    <section aria-label={t("figures.import.columns")}>
      <div className="columns-scroll scroll">
        <table className="columns">
          <thead>
            <tr>
              <th scope="col">{t("figures.import.column")}</th>
              <th scope="col">{t("figures.import.tells")}</th>
              <th scope="colgroup" colSpan={Math.max(1, examples.length)}>
                {t("figures.import.first")}
              </th>
            </tr>
          </thead>
          <tbody>
            {(open ? listed : known).map(({ name, role, at }) => (
              <tr key={at} className={role === "" ? "aside" : undefined}>
                <th scope="row">{name || t("figures.import.nameless", { n: at + 1 })}</th>
                <td>
                  <select
                    className="input select"
                    aria-label={t("figures.import.tellsOf", { name: name || at + 1 })}
                    value={role}
                    onChange={(event) => give(at, roles.find((one) => one === event.target.value) ?? "")}
                  >
                    {roles.map((one) => (
                      <option key={one} value={one}>
                        {t(`figures.import.role.${one || "none"}`)}
                      </option>
                    ))}
                  </select>
                </td>
                {examples.map((row, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a file have nothing else of their own
                  <td key={i} className="example" title={row[at]}>
                    {row[at] || <span className="mut">–</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!open && rest > 0 && (
        <Button size="sm" kind="ghost" onClick={() => setAll(true)}>
          {t("figures.import.others", { count: rest, n: count(rest, lang) })}
        </Button>
      )}
    </section>
  );
}
