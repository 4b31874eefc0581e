import { useTranslation } from "react-i18next";
import { inWindow, zoom } from "../platform/desktop";
import { useTelling } from "../platform/useTelling";
import { percent } from "../shared/format/numbers";
import { useLang } from "../shared/i18n/useLang";
import { useShortcuts } from "../shared/keys/useShortcuts";
import { useToasts } from "../shared/state/toasts";

const ways = { in: "mod+plus", out: "mod+minus", usual: "mod+0" } as const;

/** The keys that draw the window's page larger or smaller. A browser keeps its own. */
export function useZoomKeys(): void {
  const { t } = useTranslation();
  const lang = useLang();
  const show = useToasts((s) => s.show);
  const telling = useTelling();
  const turn = (way: keyof typeof ways) =>
    telling(async () => show({ text: t("shell.zoom.now", { zoom: percent(await zoom(way), lang) }) }));
  useShortcuts(
    inWindow()
      ? (["in", "out", "usual"] as const).map((way) => ({
          combo: ways[way],
          label: t(`shell.zoom.${way}`),
          group: t("shell.keys.everywhere"),
          run: () => void turn(way),
          always: true,
          anywhere: true,
        }))
      : [],
  );
}
