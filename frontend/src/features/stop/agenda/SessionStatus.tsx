import { IconAlertOctagonFilled, IconBan, IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Chip } from "../../../shared/parts/Chip";

/** The state of a delivery. */
export function SessionStatus({ status, wrong }: { status: string; wrong?: boolean }) {
  const { t } = useTranslation();
  if (wrong)
    return (
      <Chip tone="err" icon={IconAlertOctagonFilled}>
        {t("stop.session.conflict")}
      </Chip>
    );
  if (status === "confirmed")
    return (
      <Chip tone="ok" icon={IconCircleCheck}>
        {t("stop.session.confirmed")}
      </Chip>
    );
  if (status === "cancelled")
    return (
      <Chip icon={IconBan} look="outline" struck>
        {t("stop.session.cancelled")}
      </Chip>
    );
  return (
    <Chip icon={IconCircleDashed} look="outline">
      {t("stop.session.tentative")}
    </Chip>
  );
}
