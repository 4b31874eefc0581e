import { IconArrowLeft, IconArrowRight, IconChevronDown, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { StopCard } from "../../api/types";
import { Button, IconButton } from "../../shared/parts/Button";
import { Keys } from "../../shared/parts/Keys";
import { MenuButton } from "../../shared/parts/MenuButton";
import type { StopStatus } from "../../shared/parts/Station";
import type { BoardActs } from "./useBoardActs";
import type { Light } from "./useLight";

type Props = { stops: StopCard[]; light: Light; acts: BoardActs };

const statuses: readonly StopStatus[] = ["idea", "tentative", "confirmed", "announced", "held", "cancelled"];

/** How a stop is moved, in few words. */
export function MoveHint() {
  const { t } = useTranslation();
  return (
    <span className="move-hint">
      {t("board.graph.hint")} <Keys combo="alt+arrowleft" /> <Keys combo="alt+arrowright" />
    </span>
  );
}

/** What can be done with the stops that are chosen; nothing while none is. */
export function SelectionBar({ stops, light, acts }: Props) {
  const { t } = useTranslation();
  const selected = useStore(light.store, (s) => s.selected);
  const [first] = stops.filter((s) => selected.includes(s.id));
  if (!first) return null;
  return (
    <footer className="graph-foot chosen">
      <b role="status">{t("board.selected", { count: selected.length })}</b>
      <span className="grow" />
      <Button size="sm" kind="ghost" icon={IconArrowLeft} onClick={() => acts.move(first, -1)}>
        {t("board.menu.earlier")}
      </Button>
      <Button size="sm" kind="ghost" icon={IconArrowRight} onClick={() => acts.move(first, 1)}>
        {t("board.menu.later")}
      </Button>
      <MenuButton
        groups={[
          {
            heading: t("board.mark"),
            acts: statuses.map((status) => ({
              label: t(`status.${status}`),
              onClick: () => acts.mark(selected, status),
            })),
          },
        ]}
      >
        <Button size="sm" kind="ghost" icon={IconChevronDown} aria-haspopup="menu">
          {t("board.mark")}
        </Button>
      </MenuButton>
      <IconButton
        size="sm"
        icon={IconX}
        label={t("board.unselect")}
        keys="escape"
        onClick={() => light.store.setState({ selected: [], from: undefined })}
      />
    </footer>
  );
}
