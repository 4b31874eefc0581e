import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { releasesQuery } from "../../../api/releases";
import { Fault } from "../../../api/transport";
import { useSaving } from "../../../platform/useSaving";
import type { Lang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { Dialog } from "../../../shared/parts/Dialog";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { SelectField } from "../../../shared/parts/Field";
import { LoadingRows } from "../../../shared/parts/LoadingRows";
import { Segmented } from "../../../shared/parts/Segmented";
import { languagesOf, useChapters } from "../useChapters";
import {
  type CalendarOf,
  calendarName,
  calendarPath,
  choicesOf,
  type Langs,
  type OneOf,
  peopleOn,
  type Scope,
  scopes,
  sessionsOn,
} from "./calendarOf";
import { eventsQuery } from "./eventsQuery";
import { PersonChoice } from "./PersonChoice";
import { SessionsChoice } from "./SessionsChoice";

type Props = { tour: string; open: boolean; onClose: () => void };

/** What a calendar is to be of, in which language, and the file. */
export function CalendarDialog({ tour, open, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("papers.calendar.title")} open={open} onClose={onClose} width={520}>
      <Body tour={tour} onClose={onClose} />
    </Dialog>
  );
}

function Body({ tour, onClose }: { tour: string; onClose: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const saving = useSaving();
  const { overview, error, refetch, pages } = useChapters(tour);
  const { data: releases } = useQuery(releasesQuery(tour));
  const [of, setOf] = useState<CalendarOf>({ scope: "tour", one: {}, sessions: [], travel: false, draft: false });
  const [wanted, setLangs] = useState<Langs>(lang);
  const [failed, setFailed] = useState<Fault>();
  const own = overview ? languagesOf(overview.tour) : [];
  const languages: Langs[] = own.length > 1 ? [...own, "fr,en"] : own;
  const langs = languages.includes(wanted) ? wanted : (languages[0] ?? wanted);
  const path = calendarPath(tour, of, langs);
  const { data: events, error: fault } = useQuery(eventsQuery(path));
  if (error) return <FaultNotice fault={error} onRetry={() => void refetch()} />;
  if (!overview) return <LoadingRows rows={3} />;
  const set = (part: Partial<CalendarOf>) => setOf((before) => ({ ...before, ...part }));
  const choices = (scope: Scope) => (isOne(scope) ? choicesOf(scope, overview, pages, lang) : []);
  const offered = scopes.filter((scope) => !isOne(scope) || choices(scope).length > 0);
  const chosen = choices(of.scope);
  const latest = releases?.releases[0]?.number;
  const keep = async () => {
    if (!path) return;
    setFailed(undefined);
    try {
      if (await saving(path, calendarName(tour, of, chosen))) onClose();
    } catch (reason) {
      setFailed(reason instanceof Fault ? reason : new Fault("internal", t("state.unreachable")));
    }
  };
  const choose = (scope: Scope) => {
    const first = scope === "person" ? "" : (choices(scope)[0]?.value ?? "");
    set({ scope, one: isOne(scope) ? { ...of.one, [scope]: of.one[scope] ?? first } : of.one });
  };
  return (
    <div className="form">
      <SelectField
        label={t("papers.calendar.scope")}
        hint={t(`papers.calendar.about.${of.scope}`)}
        value={of.scope}
        onChange={choose}
        options={offered.map((value) => ({ value, label: t(`papers.calendar.of.${value}`) }))}
      />
      {of.scope === "person" && (
        <PersonChoice
          people={peopleOn(pages)}
          slug={of.one.person ?? ""}
          travel={of.travel}
          onChange={({ person, travel }) => set({ one: { ...of.one, person }, travel })}
        />
      )}
      {isOne(of.scope) && of.scope !== "person" && (
        <SelectField
          label={t(`papers.calendar.which.${of.scope}`)}
          value={of.one[of.scope] ?? ""}
          options={chosen}
          onChange={(value) => set({ one: { ...of.one, [of.scope]: value } })}
        />
      )}
      {of.scope === "sessions" && (
        <SessionsChoice stops={sessionsOn(pages)} value={of.sessions} onChange={(sessions) => set({ sessions })} />
      )}
      {of.scope !== "tasks" && latest !== undefined && (
        <Segmented<"released" | "draft">
          label={t("papers.calendar.state")}
          value={of.draft ? "draft" : "released"}
          onChange={(state) => set({ draft: state === "draft" })}
          options={[
            { value: "released", label: t("papers.calendar.released", { number: latest }) },
            { value: "draft", label: t("papers.calendar.draft"), title: t("papers.calendar.draftHint") },
          ]}
        />
      )}
      <Segmented<Langs>
        label={t("papers.calendar.language")}
        value={langs}
        onChange={setLangs}
        options={languages.map((value) => ({ value, label: wordFor(value) }))}
      />
      {fault && <FaultNotice fault={fault} />}
      {failed && <FaultNotice fault={failed} />}
      <p className="mut f12" role="status">
        {path && events !== undefined && t("papers.calendar.events", { count: events })}
      </p>
      <div className="form-foot">
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" icon={IconDownload} disabled={!path || !!fault} onClick={() => void keep()}>
          {t("papers.calendar.download")}
        </Button>
      </div>
    </div>
  );

  function wordFor(value: Langs): string {
    return value === "fr,en" ? t("papers.calendar.bothLanguages") : t(`papers.recap.only.${value as Lang}`);
  }
}

function isOne(scope: Scope): scope is OneOf {
  return scope !== "tour" && scope !== "sessions" && scope !== "tasks";
}
