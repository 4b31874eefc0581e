import { IconBaselineDensityLarge, IconBaselineDensitySmall } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { MenuAct } from "../shared/parts/MenuButton";
import { useLook } from "../shared/state/look";

/** Brings rows closer, or gives them more room again. */
export function useDensityAct(): MenuAct {
  const { t } = useTranslation();
  const { density, setDensity } = useLook();
  return density === "compact"
    ? {
        label: t("shell.density.comfortable"),
        icon: IconBaselineDensityLarge,
        onClick: () => setDensity("comfortable"),
      }
    : { label: t("shell.density.compact"), icon: IconBaselineDensitySmall, onClick: () => setDensity("compact") };
}
