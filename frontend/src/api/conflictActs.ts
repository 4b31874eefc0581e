import { queryOptions, useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConflictActs } from "../shared/conflicts/conflict";
import { inLang, type Text } from "../shared/format/text";
import { useLang } from "../shared/i18n/useLang";
import { client, data } from "./client";
import type { RuleRow } from "./conflicts";
import { useChange } from "./useChange";

const of = (tour: string) => ({ path: { tour } });

/** What would mend a conflict of which that was not looked for. */
const repairsQuery = (tour: string, key: string) =>
  queryOptions({
    queryKey: ["conflicts", tour, "repairs", key],
    queryFn: () => data(client.GET("/api/tours/{tour}/conflicts/repairs", { params: { ...of(tour), query: { key } } })),
  });

type Given = { key: string; what: Text };

/** What can be done about the conflicts of a tour; each can be undone. */
export function useConflictActs(tour: string): ConflictActs {
  const { t } = useTranslation();
  const lang = useLang();
  const params = of(tour);
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const sought = useQueries({ queries: wanted.map((key) => repairsQuery(tour, key)) });
  const repair = useChange(
    ({ key, repair: id }: Given & { repair: string }) =>
      data(client.POST("/api/tours/{tour}/conflicts/repair", { params, body: { key, repair: id } })),
    { said: (_, { what }) => t("conflicts.done.repaired", { what: inLang(what, lang) }) },
  );
  const accept = useChange(
    ({ key, reason }: Given & { reason: string }) =>
      data(client.POST("/api/tours/{tour}/conflicts/acknowledge", { params, body: { key, reason } })),
    { said: (_, { what }) => t("conflicts.done.accepted", { what: inLang(what, lang) }) },
  );
  const takeBack = useChange(
    ({ key }: Given) => data(client.POST("/api/tours/{tour}/conflicts/unacknowledge", { params, body: { key } })),
    { said: (_, { what }) => t("conflicts.done.takenBack", { what: inLang(what, lang) }) },
  );
  return {
    seek: ({ key }) => setWanted((keys) => (keys.includes(key) ? keys : [...keys, key])),
    found: (note) => (note.sought ? note.repairs : sought[wanted.indexOf(note.key)]?.data),
    repair: (note, { id, label }) => repair.mutate({ key: note.key, repair: id, what: label }),
    accept: ({ key, sentence }, reason) => accept.mutate({ key, reason, what: sentence }),
    takeBack: ({ key, sentence }) => takeBack.mutate({ key, what: sentence }),
  };
}

/** Chooses how bad a rule is for a tour. */
export function useLevels(tour: string) {
  const { t } = useTranslation();
  const lang = useLang();
  return useChange(
    ({ rule, level }: { rule: RuleRow; level: RuleRow["level"]; word: string }) =>
      data(client.POST("/api/tours/{tour}/conflicts/levels", { params: of(tour), body: { [rule.id]: level } })),
    { said: (_, { rule, word }) => t("conflicts.done.level", { rule: inLang(rule.name, lang), level: word }) },
  );
}
