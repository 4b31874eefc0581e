import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Room, rooms, type VenueRow } from "../../api/library";
import { useChange } from "../../api/useChange";
import { useEdit } from "../../api/useEdit";
import { StaleNotice } from "../../shared/edit/StaleNotice";
import { moves, nextPosition } from "../../shared/forms/order";
import { Button, IconButton } from "../../shared/parts/Button";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { Count } from "../../shared/parts/PageHead";
import { Sheet } from "../../shared/parts/Sheet";
import "./Rooms.css";

/** The rooms of a venue in the order in which agendas show them: written, moved and deleted in their place. */
export function Rooms({ venue }: { venue: VenueRow }) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const [made, setMade] = useState("");
  const add = useChange(rooms.create, {
    said: (room) => t("library.added", { name: room.name }),
    onDone: (room) => setMade(room.id),
  });
  const order = useChange(async (to: { room: Room; by: 1 | -1 }) => {
    for (const { record, position } of moves(venue.rooms, to.room.id, to.by)) {
      await rooms.edit({ record, body: { position } });
    }
    list.current?.querySelector<HTMLElement>(`[data-room="${to.room.id}"] .room-move`)?.focus();
  });
  const fault = add.error ?? order.error;
  const name = t("library.venues.newRoom", { n: venue.rooms.length + 1 });
  return (
    <Sheet
      title={t("library.venues.rooms")}
      beside={<Count>{venue.rooms.length}</Count>}
      actions={
        <Button
          size="sm"
          icon={IconPlus}
          busy={add.isPending}
          onClick={() => add.mutate({ venueId: venue.id, name, position: nextPosition(venue.rooms) })}
        >
          {t("library.venues.addRoom")}
        </Button>
      }
    >
      {fault && <FaultNotice fault={fault} />}
      {venue.rooms.length === 0 && <p className="record-none">{t("library.venues.noRooms")}</p>}
      <ol ref={list} className="rooms">
        {venue.rooms.map((room, i) => (
          <li key={room.id} data-room={room.id}>
            <RoomRow
              room={room}
              fresh={room.id === made}
              first={i === 0}
              last={i === venue.rooms.length - 1}
              onMove={(by) => order.mutate({ room, by })}
            />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

type RowProps = { room: Room; fresh: boolean; first: boolean; last: boolean; onMove: (by: 1 | -1) => void };

function RoomRow({ room, fresh, first, last, onMove }: RowProps) {
  const { t } = useTranslation();
  const edit = useEdit<Room, { name?: string; capacity?: number }>({
    stored: room,
    send: (body, rev) => rooms.edit({ record: { id: room.id, rev }, body }),
    said: (): string => t("library.changed", { name: edit.value.name }),
  });
  const away = useChange(rooms.remove, { said: () => t("library.deleted", { name: room.name }) });
  const { name, capacity } = edit.value;
  const fault = edit.fault ?? away.error;
  return (
    <>
      <div className="room">
        <span className="room-number mut">{room.position}</span>
        <input
          className="input"
          aria-label={t("library.venues.roomName")}
          // biome-ignore lint/a11y/noAutofocus: the room was just asked for, and its name comes next
          autoFocus={fresh}
          onFocus={(e) => fresh && e.target.select()}
          value={name}
          onChange={(e) => edit.set({ name: e.target.value })}
          onBlur={edit.save}
          onKeyDown={(e) => e.key === "Enter" && edit.save()}
        />
        <label className="room-seats">
          <input
            className="input"
            inputMode="numeric"
            placeholder="–"
            aria-label={t("library.venues.roomSeats", { name })}
            value={capacity || ""}
            onChange={(e) => edit.set({ capacity: Number(e.target.value.replace(/\D/g, "")) })}
            onBlur={edit.save}
            onKeyDown={(e) => e.key === "Enter" && edit.save()}
          />
          <span className="mut f12" aria-hidden>
            {t("library.venues.seats").toLocaleLowerCase()}
          </span>
        </label>
        <IconButton
          className="room-move"
          icon={IconArrowUp}
          label={t("library.venues.roomUp", { name })}
          aria-disabled={first}
          onClick={() => !first && onMove(-1)}
        />
        <IconButton
          icon={IconArrowDown}
          label={t("library.venues.roomDown", { name })}
          aria-disabled={last}
          onClick={() => !last && onMove(1)}
        />
        <IconButton
          icon={IconTrash}
          label={t("library.venues.roomRemove", { name })}
          onClick={() => away.mutate(edit.stored)}
        />
      </div>
      <StaleNotice
        clashes={edit.clashes}
        names={{ name: t("library.venues.roomName"), capacity: t("library.venues.seats") }}
        onKeep={edit.keep}
        onTake={edit.take}
      />
      {fault && <FaultNotice fault={fault} />}
    </>
  );
}
