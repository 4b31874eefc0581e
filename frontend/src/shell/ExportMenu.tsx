import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Button } from "../shared/parts/Button";
import { MenuButton } from "../shared/parts/MenuButton";
import { useExportActs } from "./useExportActs";

/** What can be handed out of a tour. */
export function ExportMenu({ tour, onCalendar }: { tour: string; onCalendar: () => void }) {
  const { t } = useTranslation();
  const { calendars, booklets } = useExportActs(tour, onCalendar);
  return (
    <MenuButton groups={[{ acts: calendars }, { acts: booklets }]}>
      <Button
        kind="ghost"
        icon={IconDownload}
        className="export"
        aria-label={t("shell.top.export")}
        aria-haspopup="menu"
      >
        <span className="label">{t("shell.top.export")}</span>
      </Button>
    </MenuButton>
  );
}
