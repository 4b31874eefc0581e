import { useTranslation } from "react-i18next";
import { useShortcuts } from "../shared/keys/useShortcuts";
import { goTo, paths } from "../shared/paths";
import { useLook } from "../shared/state/look";
import type { Open } from "./open";
import { useHistory } from "./useHistory";

/** The keys that work on every page. */
export function useShellKeys(open: (what: Open) => void): void {
  const { t } = useTranslation();
  const { undo, redo } = useHistory();
  const { toggleRail, setTheme, theme } = useLook();
  const everywhere = t("shell.keys.everywhere");
  const go = t("shell.keys.go");
  useShortcuts([
    { combo: "mod+k", label: t("shell.keys.palette"), group: everywhere, run: () => open("palette"), always: true },
    { combo: "mod+z", label: t("shell.keys.undo"), group: everywhere, run: undo },
    { combo: "mod+shift+z", label: t("shell.keys.redo"), group: everywhere, run: redo },
    { combo: "mod+b", label: t("shell.keys.rail"), group: everywhere, run: toggleRail },
    {
      combo: "g d",
      label: t("shell.keys.theme"),
      group: everywhere,
      run: () => setTheme(theme === "dark" ? "light" : "dark"),
    },
    { combo: "g h", label: t("shell.keys.history"), group: everywhere, run: () => open("history") },
    { combo: "?", label: t("shell.keys.help"), group: everywhere, run: () => open("keys") },
    { combo: "g p", label: t("shell.keys.toPeople"), group: go, run: () => goTo(paths.people) },
    { combo: "g k", label: t("shell.keys.toTalks"), group: go, run: () => goTo(paths.talks) },
    { combo: "g w", label: t("shell.keys.toVenues"), group: go, run: () => goTo(paths.venues) },
    { combo: "g o", label: t("shell.keys.toOrganizations"), group: go, run: () => goTo(paths.organizations) },
  ]);
}
