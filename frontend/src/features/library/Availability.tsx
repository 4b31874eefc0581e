import { IconCalendarDown, IconCircleCheck, IconCircleX, IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { availabilities, calendarOfQuery, type Availability as Entry } from "../../api/availability";
import { useChange } from "../../api/useChange";
import { clock, dayRange } from "../../shared/format/dates";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button, IconButton } from "../../shared/parts/Button";
import { Chip } from "../../shared/parts/Chip";
import { Sheet } from "../../shared/parts/Sheet";
import { askCalendar, useAskedRecord } from "../../shared/state/asked";
import { useContextActs } from "../../shared/state/contextActs";
import { useTold } from "../../shared/state/useTold";
import { AvailabilityDialog, type Whose } from "./AvailabilityDialog";
import { YearStrip } from "./YearStrip";
import "./Availability.css";

/** When and where a person or a venue can or cannot: the year at a glance, and each entry with its reason. */
export function Availability({ whose }: { whose: Whose }) {
  const { t } = useTranslation();
  const { data } = useQuery(calendarOfQuery(whose.personId || whose.venueId));
  const [open, setOpen] = useState("");
  const entries = data?.entries ?? [];
  const entry = entries.find((one) => one.id === open);
  useAskedRecord("availability", setOpen, (id) => entries.some((one) => one.id === id));
  const take = () =>
    askCalendar({ into: whose.personId ? "person" : "venue", id: whose.personId || whose.venueId, tour: "" });
  useContextActs([{ id: "calendar", label: t("imports.open"), icon: IconCalendarDown, run: take }], {
    heading: t("library.availability.title"),
    rank: "page",
  });
  return (
    <Sheet
      title={t("library.availability.title")}
      actions={
        <>
          <Button size="sm" kind="ghost" icon={IconCalendarDown} onClick={take}>
            {t("imports.open")}
          </Button>
          <Button size="sm" icon={IconPlus} onClick={() => setOpen("new")}>
            {t("library.availability.add")}
          </Button>
        </>
      }
    >
      {data && <YearStrip calendar={data} />}
      {data && entries.length === 0 && <p className="record-none">{t("library.availability.none")}</p>}
      <ul>
        {entries.map((entry) => (
          <Line key={entry.id} entry={entry} past={entry.to < (data?.today ?? "")} onEdit={() => setOpen(entry.id)} />
        ))}
      </ul>
      {(open === "new" || entry) && (
        <AvailabilityDialog whose={whose} entry={entry} today={data?.today ?? ""} onClose={() => setOpen("")} />
      )}
    </Sheet>
  );
}

function Line({ entry, past, onEdit }: { entry: Entry; past: boolean; onEdit: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const days = `${dayRange(entry.from, entry.to, lang)} ${entry.to.slice(0, 4)}`;
  const away = useChange(() => availabilities.remove(entry), {
    said: () => t("library.availability.removed", { days }),
  });
  const about = [
    entry.opens && t("library.availability.hours", { from: clock(entry.opens, lang), to: clock(entry.closes, lang) }),
    inLang(entry.place, lang) && t("library.availability.only", { city: inLang(entry.place, lang) }),
    entry.notes,
  ].filter(Boolean);
  return (
    <li className={`availability ${past ? "past" : ""}`}>
      <Chip tone={entry.can ? "ok" : "idle"} icon={entry.can ? IconCircleCheck : IconCircleX}>
        {t(entry.can ? "library.availability.can" : "library.availability.cannot")}
      </Chip>
      <span className="grow">
        <b className="tabular">{days}</b>
        {about.length > 0 && <span className="sec f12">{about.join(" · ")}</span>}
      </span>
      <IconButton size="sm" icon={IconPencil} label={t("library.availability.edit", { days })} onClick={onEdit} />
      <IconButton
        size="sm"
        icon={IconTrash}
        label={t("library.availability.remove", { days })}
        onClick={() => away.mutate(undefined, told)}
      />
    </li>
  );
}
