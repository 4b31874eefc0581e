import { IconRefreshAlert } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLang } from "../i18n/useLang";
import { Button } from "../parts/Button";
import type { Clash } from "./draft";
import { shownValue } from "./shownValue";
import "./StaleNotice.css";

type Props = {
  clashes: Clash[];
  /** The names of the fields, as the form has them. */
  names: { [field: string]: string };
  /** How a value is shown, where it is not a text, a number or a list of links; undefined: as usual. */
  show?: (field: string, value: unknown) => ReactNode;
  onKeep: (...fields: string[]) => void;
  onTake: (...fields: string[]) => void;
};

/** Somebody changed a record while it was being typed: both values, and the choice between them. Nothing is lost. */
export function StaleNotice({ clashes, names, show, onKeep, onTake }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  if (clashes.length === 0) return null;
  const shown = (field: string, value: unknown) =>
    show?.(field, value) ??
    ((typeof value === "boolean" && t(value ? "history.yes" : "history.no")) || shownValue(value, lang) || (
      <i className="mut">{t("edit.empty")}</i>
    ));
  const all = clashes.map((c) => c.field);
  return (
    <section className="stale" role="alert" aria-label={t("edit.stale")}>
      <IconRefreshAlert size={16} stroke={1.75} aria-hidden />
      <div className="grow">
        <p>
          <b>{t("edit.stale")}</b> {t("edit.compare")}
        </p>
        <ul>
          {clashes.map(({ field, mine, theirs }) => (
            <li key={field} className="stale-field">
              <h3>{names[field] ?? field}</h3>
              <div>
                <span className="stale-whose">{t("edit.mine")}</span>
                <div className="stale-value">{shown(field, mine)}</div>
                <Button size="sm" onClick={() => onKeep(field)}>
                  {t("edit.keep")}
                  <span className="spoken">, {names[field]}</span>
                </Button>
              </div>
              <div>
                <span className="stale-whose">{t("edit.theirs")}</span>
                <div className="stale-value">{shown(field, theirs)}</div>
                <Button size="sm" onClick={() => onTake(field)}>
                  {t("edit.take")}
                  <span className="spoken">, {names[field]}</span>
                </Button>
              </div>
            </li>
          ))}
        </ul>
        {clashes.length > 1 && (
          <div className="row stale-all">
            <Button size="sm" onClick={() => onKeep(...all)}>
              {t("edit.keepAll")}
            </Button>
            <Button size="sm" onClick={() => onTake(...all)}>
              {t("edit.takeAll")}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
