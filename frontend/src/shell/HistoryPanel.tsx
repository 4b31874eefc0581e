import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { instant } from "../shared/format/dates";
import { useLang } from "../shared/i18n/useLang";
import { Button } from "../shared/parts/Button";
import { Chip } from "../shared/parts/Chip";
import { EmptyState } from "../shared/parts/EmptyState";
import { Drawer } from "../shared/parts/Panel";
import { actLabel, capital } from "./actLabel";
import { useHistory } from "./useHistory";
import "./HistoryPanel.css";

/** What was done, the newest first, with the ways back and forth. */
export function HistoryPanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { past, undo, redo } = useHistory();
  const acts = past?.acts.filter((act) => act.mode === "do") ?? [];
  return (
    <Drawer
      title={t("shell.history.title")}
      open={open}
      onClose={onClose}
      foot={
        <>
          <Button icon={IconArrowBackUp} keys="mod+z" disabled={!past?.undo} onClick={undo}>
            {t("shell.history.undo")}
          </Button>
          <Button kind="ghost" icon={IconArrowForwardUp} disabled={!past?.redo} onClick={redo}>
            {t("shell.history.redo")}
          </Button>
        </>
      }
    >
      {acts.length === 0 && <EmptyState title={t("shell.history.title")} text={t("shell.history.empty")} />}
      <ol className="acts">
        {acts.map((act) => {
          const label = capital(actLabel(act, t, lang));
          return (
            <li key={act.seq} className={act.undone ? "act undone" : "act"}>
              <span className="act-dot" />
              <span className="grow">
                {act.undone ? <s>{label}</s> : label}
                <span className="act-when">
                  {instant(act.at, lang)}
                  {act.actor && ` · ${act.actor}`}
                </span>
              </span>
              {act.undone && <Chip>{t("shell.history.undone")}</Chip>}
              {past?.undo?.seq === act.seq && (
                <Button size="sm" onClick={undo}>
                  {t("shell.history.undo")}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </Drawer>
  );
}
