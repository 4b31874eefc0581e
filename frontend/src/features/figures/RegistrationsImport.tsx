import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FiguresPage } from "../../api/figures";
import { FileDrop } from "../../shared/files/FileDrop";
import { day } from "../../shared/format/dates";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { SelectField } from "../../shared/parts/Field";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { RegistrationsPreview } from "./RegistrationsPreview";
import { useRegistrations } from "./useRegistrations";
import "./Registrations.css";

type Props = {
  page: FiguresPage;
  /** The slug of the stop; without it the person chooses one. */
  stop?: string;
  open: boolean;
  onClose: () => void;
};

/** The dialog that takes a stop's figures from a list of registrations. */
export function RegistrationsImport({ open, onClose, ...props }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("figures.import.title")} open={open} onClose={onClose} width={860}>
      {open && <Form {...props} onClose={onClose} />}
    </Dialog>
  );
}

function Form({ page, stop: given, onClose }: Omit<Props, "open">) {
  const { t } = useTranslation();
  const lang = useLang();
  const only = page.stops.length === 1 ? page.stops[0]?.stop.slug : undefined;
  const [stop, setStop] = useState(given ?? only ?? "");
  const { file, wrong, choose, preview, taking, choices, setChoices, left, setLeft } = useRegistrations(
    page.tour.slug,
    stop,
    onClose,
  );
  const report = file && stop && !preview.error ? preview.data : undefined;
  const fault = taking.error ?? preview.error ?? (wrong ? { message: wrong, field: "" } : undefined);
  const n = report?.becomes.filter((b) => b.taken && !left.includes(b.figure)).length ?? 0;
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (report && n > 0 && !taking.isPending && !preview.isPlaceholderData) taking.mutate();
      }}
    >
      {!given && (
        <SelectField
          label={t("figures.import.stop")}
          value={stop}
          onChange={setStop}
          options={[
            { value: "", label: t("figures.import.chooseStop") },
            ...page.stops.map(({ stop: one }) => ({
              value: one.slug,
              label: `${inLang(one.name, lang)}, ${day(one.day, lang)}`,
            })),
          ]}
        />
      )}
      <FileDrop
        label={t("figures.import.drop")}
        hint={t("figures.import.dropHint")}
        choose={t(file ? "imports.other" : "imports.choose")}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        chosen={file?.name}
        onFile={(one) => void choose(one)}
      />
      {fault && (
        <div>
          <FaultNotice fault={fault} />
          <p className="mut f12">{t("imports.safe")}</p>
        </div>
      )}
      {file && stop && preview.isPending && <LoadingRows rows={6} />}
      {report && (
        <RegistrationsPreview report={report} choices={choices} onChoices={setChoices} left={left} onLeft={setLeft} />
      )}
      <div className="form-foot">
        <span className="grow mut f12 registrations-kept">{t("figures.import.privacy")}</span>
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button
          kind="primary"
          type="submit"
          busy={taking.isPending}
          disabled={n === 0 || preview.isPlaceholderData}
          title={n === 0 ? t(report ? "figures.import.nothing" : "figures.import.chooseFirst") : undefined}
        >
          {t("figures.import.take")}
        </Button>
      </div>
    </form>
  );
}
