import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { instant } from "../shared/format/dates";
import { useLang } from "../shared/i18n/useLang";
import { Button } from "../shared/parts/Button";
import { Chip } from "../shared/parts/Chip";
import { EmptyState } from "../shared/parts/EmptyState";
import { Drawer } from "../shared/parts/Panel";
import { Segmented } from "../shared/parts/Segmented";
import { actLabel, capital } from "./actLabel";
import { DeletedList } from "./DeletedList";
import { useHistory } from "./useHistory";
import "./HistoryPanel.css";

type Part = "acts" | "deleted";

/** What was done, the newest first, with the ways back and forth; and what was deleted lately. */
export function HistoryPanel({ open, deleted, onClose }: { open: boolean; deleted: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [part, setPart] = useState<Part>("acts");
  useEffect(() => {
    if (open) setPart(deleted ? "deleted" : "acts");
  }, [open, deleted]);
  const { past, undo, redo } = useHistory();
  return (
    <Drawer
      title={t("shell.history.title")}
      open={open}
      onClose={onClose}
      width={440}
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
      <div className="history-part">
        <Segmented<Part>
          label={t("history.tab.label")}
          options={[
            { value: "acts", label: t("history.tab.acts") },
            { value: "deleted", label: t("history.tab.deleted") },
          ]}
          value={part}
          onChange={setPart}
        />
      </div>
      {part === "acts" ? <Acts /> : <DeletedList />}
    </Drawer>
  );
}

function Acts() {
  const { t } = useTranslation();
  const lang = useLang();
  const { past, undo } = useHistory();
  const acts = past?.acts.filter((act) => act.mode === "do") ?? [];
  if (acts.length === 0) return <EmptyState title={t("shell.history.title")} text={t("shell.history.empty")} />;
  return (
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
  );
}
