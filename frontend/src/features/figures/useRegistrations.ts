import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type ImportedRegistrations, importRegistrations, type RegistrationsBody } from "../../api/figures";
import type { Fault } from "../../api/transport";
import { useChange } from "../../api/useChange";
import { base64 } from "../../shared/files/base64";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";

/** A list that was chosen. */
type Chosen = { name: string; content: string; at: number };

/** What is chosen of the list besides the file. */
export type Choices = Pick<RegistrationsBody, "columns" | "statuses" | "scoreOf">;

/** The figures that a list gives. */
export type Given = ImportedRegistrations["becomes"][number]["figure"];

/** The largest list that the program reads, in megabytes. */
const most = 10;

/** Reads a list of registrations, tells what it comes to as the choices change, and takes the figures. */
export function useRegistrations(tour: string, stop: string, onDone: () => void) {
  const { t } = useTranslation();
  const lang = useLang();
  const [file, setFile] = useState<Chosen>();
  const [wrong, setWrong] = useState("");
  const [choices, setChoices] = useState<Choices>({});
  const [left, setLeft] = useState<Given[]>([]);
  const ask = (more: Partial<RegistrationsBody>) =>
    file ? importRegistrations({ tour, stop }, { content: file.content, ...choices, ...more }) : Promise.reject();
  const preview = useQuery<ImportedRegistrations, Fault>({
    queryKey: ["importRegistrations", tour, stop, choices, file?.at],
    queryFn: () => ask({ dryRun: true }),
    enabled: file !== undefined && stop !== "",
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const taking = useChange<void, ImportedRegistrations>(() => ask({ keep: left }), {
    said: (report) => t("figures.import.done", { city: inLang(report.stop.name, lang) }),
    onDone,
  });
  const choose = async (chosen: File) => {
    setWrong("");
    setChoices({});
    setLeft([]);
    taking.reset();
    if (chosen.size > most * 2 ** 20) {
      setFile(undefined);
      setWrong(t("figures.import.tooLarge", { most }));
      return;
    }
    setFile({ name: chosen.name, content: base64(await chosen.arrayBuffer()), at: Date.now() });
  };
  return { file, wrong, choose, preview, taking, choices, setChoices, left, setLeft };
}
