import { Popover } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconRowInsertBottom } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SessionCard } from "../../../api/stops";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { useShortcuts } from "../../../shared/keys/useShortcuts";
import { Button } from "../../../shared/parts/Button";
import { holdsUnread } from "../../../shared/parts/unread";
import { WholeField } from "../../../shared/parts/WholeField";
import { step } from "./grid";

type Props = {
  /** The first that is moved; undefined: none is chosen. */
  session: SessionCard | undefined;
  rooms: number;
  onShift: (session: SessionCard, minutes: number, allRooms: boolean) => void;
};

/** Moves a session and all that follow on that day by so many minutes. */
export function ShiftMenu({ session, rooms, onShift }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [open, setOpen] = useState(false);
  const [minutes, setMinutes] = useState(step);
  const [allRooms, setAllRooms] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const shift = (sign: 1 | -1) => {
    if (session && !holdsUnread(box.current)) onShift(session, sign * minutes, allRooms);
  };
  const group = t("stop.tab.agenda");
  useShortcuts([
    { combo: "mod+shift+arrowdown", label: t("stop.shift.later"), group, run: () => shift(1) },
    { combo: "mod+shift+arrowup", label: t("stop.shift.earlier"), group, run: () => shift(-1) },
  ]);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      offset={6}
      trapFocus
      returnFocus
      classNames={{ dropdown: "floating" }}
    >
      <Popover.Target>
        <Button size="sm" icon={IconRowInsertBottom} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("stop.shift.open")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown ref={box} className="shift-menu" aria-label={t("stop.shift.open")}>
        <p>
          {session
            ? t("stop.shift.from", { title: inLang(session.shown, lang) || t(`stop.kind.${session.kind}`) })
            : t("stop.shift.none")}
        </p>
        <WholeField
          label={t("stop.session.field.minutes")}
          min={1}
          max={1440}
          by={step}
          value={minutes}
          onChange={setMinutes}
        />
        {rooms > 1 && (
          <label className="tick">
            <input type="checkbox" checked={allRooms} onChange={(event) => setAllRooms(event.target.checked)} />
            {t("stop.shift.allRooms")}
          </label>
        )}
        <div className="shift-deeds">
          <Button icon={IconArrowUp} keys="mod+shift+arrowup" disabled={!session} onClick={() => shift(-1)}>
            {t("stop.shift.up")}
          </Button>
          <Button icon={IconArrowDown} keys="mod+shift+arrowdown" disabled={!session} onClick={() => shift(1)}>
            {t("stop.shift.down")}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
