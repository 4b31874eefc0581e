import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Happening, type HappeningFields, happenings } from "../../api/happenings";
import type { Overview } from "../../api/types";
import { useChange } from "../../api/useChange";
import { useEdit } from "../../api/useEdit";
import { EditDialog } from "../../shared/edit/EditDialog";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { HistoryButton } from "../../shared/parts/HistoryButton";
import { HappeningForm, type HappeningValue, happeningFields, placedOfHappening } from "./HappeningForm";

/** What the dialog is about: one that is there, or a new one from that day on. */
export type HappeningAsked = { happening?: Happening; day: string; blackout?: boolean };

type Props = { overview: Overview; asked: HappeningAsked | undefined; onClose: () => void };

/** Says what else happens on some days, or that the tour does not go then. */
export function EditHappening({ overview, asked, onClose }: Props) {
  const { t } = useTranslation();
  const old = asked?.happening;
  const stored = old && (overview.happenings.find((one) => one.id === old.id) ?? old);
  return (
    <>
      {stored && <Change happening={stored} onClose={onClose} />}
      <Dialog title={t("board.elsewhere.add")} open={asked !== undefined && !stored} onClose={onClose}>
        {asked && (
          <Begin tour={overview.tour.id} day={asked.day} blackout={asked.blackout ?? false} onClose={onClose} />
        )}
      </Dialog>
    </>
  );
}

type BeginProps = { tour: string; day: string; blackout: boolean; onClose: () => void };

function Begin({ tour, day, blackout, onClose }: BeginProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const [value, setValue] = useState<HappeningValue>({
    name: {},
    from: day,
    to: day,
    place: {},
    blackout,
    url: "",
  });
  const { mutate, isPending, error } = useChange((body: HappeningFields) => happenings.create(tour, body), {
    said: (made) => t("board.elsewhere.saved", { name: inLang(made.name, lang) }),
    onDone: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(value);
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <HappeningForm
        value={value}
        set={(patch) => setValue({ ...value, ...patch })}
        errorOf={(field) => (error?.field === field ? error.message : undefined)}
      />
      {error && !placedOfHappening.includes(error.field) && <FaultNotice fault={error} />}
      <div className="form-foot">
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" busy={isPending}>
          {t("do.save")}
        </Button>
      </div>
    </form>
  );
}

function Change({ happening, onClose }: { happening: Happening; onClose: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const name = inLang(happening.name, lang);
  const edit = useEdit<Happening, HappeningFields>({
    stored: happening,
    send: (body, rev) => happenings.edit({ id: happening.id, rev }, body),
    said: () => t("board.elsewhere.saved", { name }),
    onSaved: onClose,
  });
  const away = useChange(happenings.remove, {
    said: () => t("board.elsewhere.removed", { name }),
    onDone: onClose,
  });
  return (
    <EditDialog
      title={t("board.elsewhere.edit")}
      edit={edit}
      names={Object.fromEntries(happeningFields.map((f) => [f, t(`board.elsewhere.${f}`)]))}
      fault={edit.fault ?? away.error ?? undefined}
      placed={placedOfHappening}
      onClose={onClose}
      onRemove={() => away.mutate(edit.stored)}
      more={<HistoryButton kind="happening" id={happening.id} name={name} onOpen={onClose} />}
    >
      <HappeningForm value={edit.value} set={edit.set} errorOf={edit.errorOf} />
    </EditDialog>
  );
}
