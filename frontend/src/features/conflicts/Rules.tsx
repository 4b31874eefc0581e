import { useTranslation } from "react-i18next";
import { useLevels } from "../../api/conflictActs";
import type { RuleRow } from "../../api/conflicts";
import type { TourRow } from "../../api/types";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { SeverityIcon } from "../../shared/parts/StatusChip";
import { PlanningFields } from "./PlanningFields";

type Props = { rules: readonly RuleRow[]; tour: TourRow };

const levels = ["error", "warning", "notice", "off"] as const;

/** Every rule with how bad it is for this tour, and what the rules ask for. */
export function Rules({ rules, tour }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const choose = useLevels(tour.slug);
  const word = (level: RuleRow["level"]) => (level === "off" ? t("conflicts.rules.off") : t(`severity.${level}`));
  return (
    <div className="rules">
      <p className="sec">{t("conflicts.rules.text")}</p>
      <PlanningFields tour={tour} />
      <ul>
        {rules.map((rule) => (
          <li key={rule.id} className={rule.level === "off" ? "rule off" : "rule"}>
            {rule.level === "off" ? <span className="severity" /> : <SeverityIcon severity={rule.level} />}
            <b>{inLang(rule.name, lang)}</b>
            <select
              className="input select"
              aria-label={t("conflicts.rules.level", { rule: inLang(rule.name, lang) })}
              value={rule.level}
              onChange={(event) => {
                const level = levels.find((l) => l === event.target.value);
                if (level) choose.mutate({ rule, level, word: word(level) });
              }}
            >
              {levels.map((level) => (
                <option key={level} value={level}>
                  {word(level)}
                </option>
              ))}
            </select>
            <p className="rule-about">
              {inLang(rule.about, lang)}
              {rule.level !== rule.default && ` ${t("conflicts.rules.usually", { level: word(rule.default) })}`}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
