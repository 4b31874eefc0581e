import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type CalendarBody, type ImportedCalendar, type Into, importCalendar } from "../../api/imports";
import type { Fault } from "../../api/transport";
import { useChange } from "../../api/useChange";
import { base64 } from "../../shared/files/base64";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { chosenOf, type Ticks } from "./choices";

/** A calendar that was chosen. */
type Chosen = { name: string; content: string; at: number };

/** What is chosen of the calendar besides its entries. */
export type Choices = Pick<CalendarBody, "from" | "to" | "blackout" | "place" | "talks">;

/** The largest calendar that the program reads, in megabytes. */
const most = 10;

/** Reads a calendar, tells what taking it in would do as the choices change, and takes it in. */
export function useCalendarImport(target: Into, choices: Choices, onDone: () => void) {
  const { t } = useTranslation();
  const lang = useLang();
  const [file, setFile] = useState<Chosen>();
  const [wrong, setWrong] = useState("");
  const [ticks, setTicks] = useState<Ticks>({});
  const bodyOf = ({ name, content }: Chosen) => ({ file: name, content, ...choices });
  const preview = useQuery<ImportedCalendar, Fault>({
    // Where it is and whether days are ruled out changes nothing of what is told.
    queryKey: ["importCalendar", target, choices.from, choices.to, choices.talks, file?.at],
    queryFn: () => (file ? importCalendar(target, { ...bodyOf(file), dryRun: true }) : Promise.reject()),
    enabled: file !== undefined && target.id !== "",
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const taking = useChange(
    (report: ImportedCalendar) =>
      file ? importCalendar(target, { ...bodyOf(file), ...chosenOf(report, ticks) }) : Promise.reject(),
    {
      said: ({ calendar, name }) => t("imports.done", { calendar, name: inLang(name, lang) }),
      onDone,
    },
  );
  const choose = async (chosen: File) => {
    setWrong("");
    setTicks({});
    taking.reset();
    if (chosen.size > most * 2 ** 20) {
      setFile(undefined);
      setWrong(t("imports.tooLarge", { most }));
      return;
    }
    setFile({ name: chosen.name, content: base64(await chosen.arrayBuffer()), at: Date.now() });
  };
  return { file, wrong, choose, preview, taking, ticks, setTicks };
}
