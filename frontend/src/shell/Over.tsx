import { useTranslation } from "react-i18next";
import { CalendarImport } from "../features/imports/CalendarImport";
import { NewTour } from "../features/newtour/NewTour";
import { CalendarDialog } from "../features/papers/calendar/CalendarDialog";
import { AskedChecklist } from "../features/tasks/Checklists";
import { About } from "./About";
import { linesOf } from "./differences";
import { HistoryPanel } from "./HistoryPanel";
import { KeyHelp } from "./KeyHelp";
import type { Open } from "./open";
import { Palette } from "./Palette";
import { RecordHistory } from "./RecordHistory";

type Props = { tour: string | undefined; open: Open; onClose: () => void; onOpen: (what: Open) => void };

/** What opens over every page. */
export function Over({ tour, open, onClose, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Palette tour={tour} open={open === "palette"} onClose={onClose} onOpen={onOpen} />
      <HistoryPanel open={open === "history" || open === "deleted"} deleted={open === "deleted"} onClose={onClose} />
      <RecordHistory />
      <AskedChecklist />
      <CalendarImport linesOf={(kind, fields, lang) => linesOf(kind, fields, t, lang)} />
      <KeyHelp open={open === "keys"} onClose={onClose} />
      <About open={open === "about"} onClose={onClose} />
      <NewTour open={open === "newTour"} onClose={onClose} />
      {tour && <CalendarDialog tour={tour} open={open === "calendar"} onClose={onClose} />}
    </>
  );
}
