import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Happening, type HappeningFields, happenings } from "../../api/happenings";
import type { Overview } from "../../api/types";
import { useChange } from "../../api/useChange";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { CheckField } from "../../shared/parts/CheckField";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { DateField, TextField } from "../../shared/parts/Field";
import { HistoryButton } from "../../shared/parts/HistoryButton";
import { LocalizedField } from "../../shared/parts/LocalizedField";
import "./EditHappening.css";

/** What the dialog is about: one that is there, or a new one from that day on. */
export type HappeningAsked = { happening?: Happening; day: string };

type Props = { overview: Overview; asked: HappeningAsked | undefined; onClose: () => void };

/** Says what else happens on some days, or that the tour does not go then. */
export function EditHappening({ overview, asked, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={asked?.happening ? t("board.elsewhere.edit") : t("board.elsewhere.add")}
      open={asked !== undefined}
      onClose={onClose}
      width={520}
    >
      {asked && <Form tour={overview.tour.id} asked={asked} onClose={onClose} />}
    </Dialog>
  );
}

function Form({
  tour,
  asked: { happening, day },
  onClose,
}: {
  tour: string;
  asked: HappeningAsked;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const lang = useLang();
  const [value, setValue] = useState({
    name: happening?.name ?? {},
    from: happening?.from ?? day,
    to: happening?.to ?? day,
    place: happening?.place ?? {},
    blackout: happening?.blackout ?? false,
    url: happening?.url ?? "",
  });
  const set = (patch: Partial<typeof value>) => setValue({ ...value, ...patch });
  const saving = useChange(
    (body: HappeningFields) => (happening ? happenings.edit(happening, body) : happenings.create(tour, body)),
    { said: (made) => t("board.elsewhere.saved", { name: inLang(made.name, lang) }), onDone: onClose },
  );
  const removing = useChange((doomed: Happening) => happenings.remove(doomed), {
    said: (_, { name }) => t("board.elsewhere.removed", { name: inLang(name, lang) }),
    onDone: onClose,
  });
  const error = saving.error ?? removing.error;
  const errorAt = (field: string) => (error?.field === field ? error.message : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate(value);
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <LocalizedField
        first
        label={t("board.elsewhere.name")}
        value={value.name}
        onChange={(name) => set({ name })}
        error={errorAt("name")}
      />
      <div className="happening-days">
        <DateField
          label={t("board.elsewhere.from")}
          value={value.from}
          onChange={(from) => set({ from, to: value.to < from ? from : value.to })}
          error={errorAt("from")}
        />
        <DateField
          label={t("board.elsewhere.to")}
          value={value.to}
          min={value.from || undefined}
          onChange={(to) => set({ to })}
          error={errorAt("to")}
        />
      </div>
      <CheckField
        label={t("board.elsewhere.blackout")}
        hint={t("board.elsewhere.blackoutHint")}
        value={value.blackout}
        onChange={(blackout) => set({ blackout })}
      />
      <LocalizedField
        label={t("board.elsewhere.place")}
        hint={t("board.elsewhere.placeHint")}
        value={value.place}
        onChange={(place) => set({ place })}
      />
      <TextField
        label={t("board.elsewhere.url")}
        value={value.url}
        onChange={(url) => set({ url })}
        error={errorAt("url")}
      />
      {error && !error.field && <FaultNotice fault={error} />}
      <div className="form-foot">
        {happening && (
          <>
            <Button kind="danger" busy={removing.isPending} onClick={() => removing.mutate(happening)}>
              {t("do.remove")}
            </Button>
            <HistoryButton kind="happening" id={happening.id} name={inLang(happening.name, lang)} onOpen={onClose} />
            <span className="grow" />
          </>
        )}
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" busy={saving.isPending}>
          {t("do.save")}
        </Button>
      </div>
    </form>
  );
}
