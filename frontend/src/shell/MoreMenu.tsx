import { IconDots, IconInfoCircle, IconKeyboard } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Button } from "../shared/parts/Button";
import { MenuButton } from "../shared/parts/MenuButton";
import type { Open } from "./open";
import { useDensityAct } from "./useDensityAct";

/** What is asked for seldom: how close rows stand, the keys, what the program is made of. */
export function MoreMenu({ onOpen }: { onOpen: (what: Open) => void }) {
  const { t } = useTranslation();
  const density = useDensityAct();
  const acts = [
    { label: t("shell.top.help"), icon: IconKeyboard, keys: "?", onClick: () => onOpen("keys") },
    { label: t("shell.about.title"), icon: IconInfoCircle, onClick: () => onOpen("about") },
  ];
  return (
    <MenuButton groups={[{ acts: [density] }, { acts }]}>
      <Button kind="ghost" className="only" aria-haspopup="menu" aria-label={t("shell.top.more")}>
        <IconDots size={16} stroke={1.75} aria-hidden />
      </Button>
    </MenuButton>
  );
}
