import { IconTemplate } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TrayTalk } from "../../../api/agenda";
import type { StopPage } from "../../../api/stops";
import { clock } from "../../../shared/format/dates";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { TemplateDialog } from "./TemplateDialog";

/** What kind of agenda this is, and the way to lay another or to keep this one. */
export function TemplateBox({ page, waiting }: { page: StopPage; waiting: readonly TrayTalk[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [open, setOpen] = useState(false);
  const what = page.stop.days > 1 || page.rooms.length > 1 ? "conference" : "evening";
  return (
    <footer className="tray-template">
      <b>
        <IconTemplate size={16} stroke={1.75} aria-hidden />
        {t(`stop.template.${what}`, { count: page.stop.talkSum })}
      </b>
      <p>{t("stop.template.follow", { time: clock(page.stop.starts, lang) })}</p>
      <Button size="sm" onClick={() => setOpen(true)}>
        {t("stop.template.open")}
      </Button>
      <TemplateDialog page={page} waiting={waiting} open={open} onClose={() => setOpen(false)} />
    </footer>
  );
}
