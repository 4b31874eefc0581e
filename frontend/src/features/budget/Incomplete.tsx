import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Chip } from "../../shared/parts/Chip";

/** Says beside a sum that items are left out of it for want of a rate; with short in a sign, told on hover. */
export function Incomplete({ unrated, short }: { unrated: number; short?: boolean }) {
  const { t } = useTranslation();
  if (unrated === 0) return null;
  const why = t("budget.incomplete", { count: unrated });
  if (!short)
    return (
      <Chip tone="warn" icon={IconAlertTriangle}>
        {why}
      </Chip>
    );
  return (
    <span className="money-short" title={why}>
      <IconAlertTriangle size={13} stroke={2} aria-hidden />
      <span className="spoken">{why}</span>
    </span>
  );
}
