import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Difference } from "../../api/past";
import { FileDrop } from "../../shared/files/FileDrop";
import { inLang, type Lang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { type CalendarTarget, useAskedCalendar } from "../../shared/state/asked";
import { isTicked } from "./choices";
import type { Line } from "./EntryRow";
import { ImportChoices } from "./ImportChoices";
import { ImportPreview } from "./ImportPreview";
import { type Becomes, becomesOf, TargetFields, targetOf } from "./TargetFields";
import { type Choices, useCalendarImport } from "./useCalendarImport";
import "./imports.css";

type Props = {
  /** How what differs of a record is said. */
  linesOf: (kind: string, fields: readonly Difference[], lang: Lang) => Line[];
};

/** The dialog that takes a calendar in, whatever page asks for it. */
export function CalendarImport(props: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<CalendarTarget>();
  const close = () => setAsked(undefined);
  useAskedCalendar(setAsked);
  return (
    <Dialog title={t("imports.title")} open={asked !== undefined} onClose={close} width={820}>
      {asked && <Form asked={asked} onClose={close} {...props} />}
    </Dialog>
  );
}

/** Names the records into which a calendar is taken, for the words of their fields. */
const kinds = { happening: "happening", blackout: "happening", sessions: "session", absence: "availability" } as const;

const nothing: Choices = { from: "", to: "", place: "", talks: false };
const placed = ["from", "to"];

function Form({ asked, onClose, linesOf }: Props & { asked: CalendarTarget; onClose: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [becomes, setBecomes] = useState<Becomes>(becomesOf(asked));
  const [chosen, setChosen] = useState("");
  const [choices, setChoices] = useState(nothing);
  const target = targetOf(asked, becomes, chosen);
  const { file, wrong, choose, preview, taking, ticks, setTicks } = useCalendarImport(
    target,
    { ...choices, blackout: becomes === "blackout" },
    onClose,
  );
  const report = file && target.id && !preview.error ? preview.data : undefined;
  const fault = taking.error ?? preview.error ?? (wrong ? { message: wrong, field: "" } : undefined);
  const n = report?.entries.filter((e) => isTicked(e, ticks)).length ?? 0;
  // What changed on both sides is settled by leaving it, too.
  const idle = n === 0 && !report?.entries.some((e) => e.state === "both");
  const turn = (next: Becomes) => {
    setBecomes(next);
    setChosen("");
    setChoices(nothing);
    setTicks({});
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (report && !idle && !taking.isPending && !preview.isPlaceholderData) taking.mutate(report);
      }}
    >
      <TargetFields asked={asked} becomes={becomes} onBecomes={turn} chosen={chosen} onChosen={setChosen} />
      <FileDrop
        label={t("imports.drop")}
        hint={t("imports.dropHint")}
        choose={t(file ? "imports.other" : "imports.choose")}
        accept=".ics,.ical,.ifb,.icalendar,text/calendar"
        chosen={file?.name}
        onFile={(one) => void choose(one)}
      />
      {(report || (file && placed.includes(preview.error?.field ?? ""))) && (
        <ImportChoices
          becomes={becomes}
          value={{ ...choices, from: choices.from || report?.from || "", to: choices.to || report?.to || "" }}
          onChange={(patch) => setChoices({ ...choices, ...patch })}
          errorAt={(field) => (preview.error?.field === field ? preview.error.message : undefined)}
        />
      )}
      {fault && !placed.includes(fault.field) && (
        <div>
          <FaultNotice fault={fault} />
          <p className="mut f12">{t("imports.safe")}</p>
        </div>
      )}
      {file && target.id && preview.isPending && <LoadingRows rows={6} />}
      {report && (
        <ImportPreview
          report={report}
          ticks={ticks}
          onTicks={setTicks}
          linesOf={({ fields }, counts) =>
            linesOf(
              kinds[becomes],
              fields.filter((f) => counts(f.field)),
              lang,
            )
          }
        />
      )}
      <div className="form-foot">
        {report && (
          <span className="grow mut f12 import-into">{t("imports.into", { name: inLang(report.name, lang) })}</span>
        )}
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button
          kind="primary"
          type="submit"
          busy={taking.isPending}
          disabled={idle || preview.isPlaceholderData}
          title={idle ? t(file ? "imports.nothingToBring" : "imports.chooseFirst") : undefined}
        >
          {n === 0 ? t("imports.take") : t("imports.bring", { count: n })}
        </Button>
      </div>
    </form>
  );
}
