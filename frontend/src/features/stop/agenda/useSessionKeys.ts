import { useTranslation } from "react-i18next";
import { useNamedKeys } from "../../../shared/keys/useShortcuts";

/** Names the keys that a session answers to, where it stands and in hand. */
export function useSessionKeys(): void {
  const { t } = useTranslation();
  useNamedKeys(t("stop.keys.onSession"), {
    arrowdown: t("stop.keys.beside"),
    enter: t("stop.keys.choose"),
    space: t("stop.keys.pickUp"),
    m: t("stop.panel.moveTo"),
    d: t("stop.panel.duplicate"),
    delete: t("stop.panel.remove"),
    "alt+shift+arrowdown": t("stop.keys.longer"),
    "alt+shift+arrowup": t("stop.keys.shorter"),
  });
  useNamedKeys(t("stop.keys.inHand"), {
    arrowdown: t("stop.keys.later"),
    "shift+arrowdown": t("stop.keys.muchLater"),
    arrowright: t("stop.keys.room"),
    pagedown: t("stop.keys.day"),
    plus: t("stop.keys.longer"),
    minus: t("stop.keys.shorter"),
    enter: t("stop.keys.drop"),
    "shift+enter": t("stop.keys.push"),
    escape: t("stop.keys.back"),
  });
}
