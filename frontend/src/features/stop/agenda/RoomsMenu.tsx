import { Popover } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Room } from "../../../api/library";
import { Button } from "../../../shared/parts/Button";

type Props = {
  rooms: readonly Room[];
  /** Ids of those that are shown. */
  shown: readonly string[];
  onShown: (ids: string[] | undefined) => void;
};

/** Which rooms are shown as columns. */
export function RoomsMenu({ rooms, shown, onShown }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const toggle = (id: string) =>
    onShown(rooms.map((r) => r.id).filter((one) => (one === id ? !shown.includes(id) : shown.includes(one))));
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
        <Button size="sm" icon={IconEye} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("stop.agenda.roomsOf", { shown: shown.length, all: rooms.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="rooms-menu" aria-label={t("stop.agenda.roomsShown")}>
        <div className="rooms-list scroll">
          {rooms.map((room) => (
            <label key={room.id} className="tick">
              <input
                type="checkbox"
                checked={shown.includes(room.id)}
                disabled={shown.length === 1 && shown.includes(room.id)}
                onChange={() => toggle(room.id)}
              />
              <span className="cut">{room.name}</span>
            </label>
          ))}
        </div>
        <div className="shift-deeds">
          <Button size="sm" onClick={() => onShown(rooms.map((r) => r.id))}>
            {t("stop.agenda.allRooms")}
          </Button>
          <Button size="sm" onClick={() => onShown(undefined)}>
            {t("stop.agenda.usedRooms")}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
