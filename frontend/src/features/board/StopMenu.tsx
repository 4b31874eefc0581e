import {
  IconArrowBarLeft,
  IconArrowBarRight,
  IconArrowBarToLeft,
  IconArrowBarToRight,
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowUp,
  IconCopy,
  IconDots,
  IconTrash,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { StopCard } from "../../api/types";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { IconButton } from "../../shared/parts/Button";
import { MenuButton } from "../../shared/parts/MenuButton";
import type { BoardActs } from "./useBoardActs";

type Props = { stop: StopCard; last: boolean; acts: BoardActs; onCopy: (stop: StopCard) => void; className?: string };

/** What can be done with a stop from the board, each with its keys. */
export function StopMenu({ stop, last, acts, onCopy, className }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const index = stop.number - 1;
  return (
    <MenuButton
      groups={[
        {
          acts: [
            {
              label: t("board.menu.later"),
              icon: IconArrowRight,
              keys: "alt+arrowright",
              onClick: () => acts.move(stop, 1),
            },
            {
              label: t("board.menu.earlier"),
              icon: IconArrowLeft,
              keys: "alt+arrowleft",
              onClick: () => acts.move(stop, -1),
            },
            {
              label: t("board.menu.up"),
              icon: IconArrowUp,
              keys: "alt+arrowup",
              disabled: index === 0,
              onClick: () => acts.place(stop, index - 1),
            },
            {
              label: t("board.menu.down"),
              icon: IconArrowDown,
              keys: "alt+arrowdown",
              disabled: last,
              onClick: () => acts.place(stop, index + 1),
            },
          ],
        },
        {
          acts: [
            {
              label: t("board.menu.longer"),
              icon: IconArrowBarRight,
              keys: "alt+shift+arrowright",
              onClick: () => acts.stretch(stop, 1),
            },
            {
              label: t("board.menu.shorter"),
              icon: IconArrowBarToLeft,
              keys: "alt+shift+arrowleft",
              disabled: stop.days < 2,
              onClick: () => acts.stretch(stop, -1),
            },
            { label: t("board.menu.sooner"), icon: IconArrowBarLeft, onClick: () => acts.stretch(stop, 1, true) },
            {
              label: t("board.menu.notSoSoon"),
              icon: IconArrowBarToRight,
              disabled: stop.days < 2,
              onClick: () => acts.stretch(stop, -1, true),
            },
          ],
        },
        {
          acts: [
            { label: t("board.menu.copy"), icon: IconCopy, onClick: () => onCopy(stop) },
            { label: t("board.menu.remove"), icon: IconTrash, danger: true, onClick: () => acts.remove(stop) },
          ],
        },
      ]}
    >
      <IconButton
        size="sm"
        className={className}
        icon={IconDots}
        label={t("board.menu.label", { city: inLang(stop.city, lang) })}
        aria-haspopup="menu"
      />
    </MenuButton>
  );
}
