import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { searchQuery, tourQuery } from "../api/queries";
import type { Found } from "../api/types";
import { inLang, type Lang } from "../shared/format/text";
import { useLang } from "../shared/i18n/useLang";
import { Face } from "../shared/parts/Face";
import { inOrder, useContexts } from "../shared/state/contextActs";
import type { Open } from "./open";
import { entriesOf, type Group, once, recordGroups } from "./paletteEntries";
import { useCommands } from "./useCommands";
import { usePalettePages } from "./usePalettePages";

/**
 * What answers to the words: first what the page offers about what is wrong or
 * selected, then the pages of stops, records by kind, commands; for ">" no records. busy: the
 * records that answer are still being looked for. Those of earlier words are
 * shown meanwhile only where they answer to these too.
 */
export function usePaletteGroups(text: string, tour: string | undefined, onOpen: (what: Open) => void) {
  const { t } = useTranslation();
  const lang = useLang();
  const commandsOnly = text.startsWith(">");
  const words = (commandsOnly ? text.slice(1) : text).trim();
  const wanted = commandsOnly ? "" : words;
  const asked = useDeferredValue(wanted);
  const { data, isFetching, isPlaceholderData } = useQuery({
    ...searchQuery(asked),
    placeholderData: (before) => (asked ? before : undefined),
  });
  const { data: open } = useQuery({ ...tourQuery(tour ?? ""), enabled: tour !== undefined });
  const contexts = inOrder(useContexts((s) => s.all));
  const commands = useCommands({ tour, overview: open, best: wanted ? data?.[0] : undefined }, onOpen);
  const pages = usePalettePages(words, open);
  const same = t("shell.palette.sameWords").split(", ");
  const late = asked !== wanted || isPlaceholderData;
  const found = wanted ? recordGroups(data ?? [], t, lang, open?.conflicts, faceOf(lang)) : [];
  const groups: Group[] = once([
    ...entriesOf(
      contexts.map((c) => ({ heading: c.heading, entries: c.acts.map((a) => ({ ...a, id: `${c.owner} ${a.id}` })) })),
      words,
      same,
    ),
    ...(pages.sure ? [pages.group] : []),
    ...(late ? entriesOf(found, words) : found),
    ...entriesOf(commands, words, same),
    ...(pages.sure ? [] : [pages.group]),
  ]);
  const token = contexts.find((c) => c.token)?.token;
  return { groups, words, token, busy: wanted !== "" && (late || isFetching) };
}

/** A person is shown with their face. */
function faceOf(lang: Lang) {
  return ({ kind, id, title }: Found) => (kind === "person" ? <Face id={id} name={inLang(title, lang)} /> : undefined);
}
