import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Fault } from "../../../api/transport";
import { useSaving } from "../../../platform/useSaving";
import { inLang, type Lang } from "../../../shared/format/text";
import { RefsField } from "../../../shared/forms/RefsField";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { Dialog } from "../../../shared/parts/Dialog";
import { Face } from "../../../shared/parts/Face";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { SelectField } from "../../../shared/parts/Field";
import { LoadingRows } from "../../../shared/parts/LoadingRows";
import { Segmented } from "../../../shared/parts/Segmented";
import { languagesOf, useChapters } from "../useChapters";
import { type CalendarOf, calendarName, calendarPath, type Langs, peopleOn } from "./calendarOf";
import { eventsQuery } from "./eventsQuery";

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
  const [of, setOf] = useState<CalendarOf>({ scope: "tour", stop: "", person: "" });
  const [wanted, setLangs] = useState<Langs>(lang);
  const [failed, setFailed] = useState<Fault>();
  const people = peopleOn(pages);
  const own = overview ? languagesOf(overview.tour) : [];
  const languages: Langs[] = own.length > 1 ? [...own, "fr,en"] : own;
  const langs = languages.includes(wanted) ? wanted : (languages[0] ?? wanted);
  const path = calendarPath(tour, of, langs);
  const { data: events, error: fault } = useQuery(eventsQuery(path));
  if (error) return <FaultNotice fault={error} onRetry={() => void refetch()} />;
  if (!overview) return <LoadingRows rows={3} />;
  const set = (part: Partial<CalendarOf>) => setOf((before) => ({ ...before, ...part }));
  const person = people.find((p) => p.slug === of.person);
  const keep = async () => {
    if (!path) return;
    setFailed(undefined);
    try {
      if (await saving(path, calendarName(tour, of))) onClose();
    } catch (reason) {
      setFailed(reason instanceof Fault ? reason : new Fault("internal", t("state.unreachable")));
    }
  };
  return (
    <div className="form">
      <Segmented
        label={t("papers.calendar.scope")}
        value={of.scope}
        onChange={(scope) => set({ scope, stop: of.stop || (overview.stops[0]?.slug ?? "") })}
        options={(["tour", "stop", "person"] as const).map((value) => ({
          value,
          label: t(`papers.calendar.of.${value}`),
        }))}
      />
      {of.scope === "stop" && (
        <SelectField
          label={t("papers.calendar.stop")}
          value={of.stop}
          options={overview.stops.map((s) => ({ value: s.slug, label: `${s.number}. ${inLang(s.city, lang)}` }))}
          onChange={(stop) => set({ stop })}
        />
      )}
      {of.scope === "person" && (
        <RefsField
          label={t("papers.calendar.person")}
          hint={t("papers.calendar.personHint")}
          most={1}
          value={person ? [person.id] : []}
          onChange={([id]) => set({ person: people.find((p) => p.id === id)?.slug ?? "" })}
          choices={people.map((p) => ({
            id: p.id,
            name: p.name,
            detail: p.organization,
            mark: <Face id={p.id} name={p.name} />,
          }))}
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
        {events !== undefined && t("papers.calendar.events", { count: events })}
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
