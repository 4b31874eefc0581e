import { IconHistory } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useShortcuts } from "../keys/useShortcuts";
import { type Remembered, useHistoryOf } from "../state/historyOf";
import type { MenuAct } from "./MenuButton";

/** Opens the history of a record beside the page, for its menu; the key H does the same. */
export function useHistoryAct(record: Remembered | undefined): MenuAct {
  const { t } = useTranslation();
  const show = useHistoryOf((s) => s.show);
  const open = () => record && show(record);
  useShortcuts(record ? [{ combo: "h", label: t("history.of"), group: t("shell.keys.here"), run: open }] : []);
  return { label: t("history.of"), icon: IconHistory, keys: "h", onClick: open };
}
