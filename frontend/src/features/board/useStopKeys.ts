import { useTranslation } from "react-i18next";
import { useNamedKeys } from "../../shared/keys/useShortcuts";

/** Names the keys that a stop on the board answers to. */
export function useStopKeys(): void {
  const { t } = useTranslation();
  useNamedKeys(t("board.keys.onStop"), {
    arrowright: t("board.keys.next"),
    enter: t("board.keys.open"),
    space: t("board.keys.choose"),
    "shift+arrowright": t("board.keys.more"),
    "alt+arrowleft": t("board.menu.earlier"),
    "alt+arrowright": t("board.menu.later"),
    "alt+arrowup": t("board.menu.up"),
    "alt+arrowdown": t("board.menu.down"),
    "alt+shift+arrowright": t("board.menu.longer"),
    "alt+shift+arrowleft": t("board.menu.shorter"),
  });
}
