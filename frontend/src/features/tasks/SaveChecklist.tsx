import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { checklists, type TaskPage } from "../../api/tasks";
import { useChange } from "../../api/useChange";
import { inLang, type Text } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { SelectField } from "../../shared/parts/Field";
import { LocalizedField } from "../../shared/parts/LocalizedField";

type Props = { page: TaskPage; open: boolean; onClose: () => void };

/** Makes a checklist out of the tasks of a stop, to be put into others. */
export function SaveChecklist({ page, open, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("tasks.save.title")} open={open} onClose={onClose}>
      <Form page={page} onClose={onClose} />
    </Dialog>
  );
}

function Form({ page, onClose }: Omit<Props, "open">) {
  const { t } = useTranslation();
  const lang = useLang();
  const number = (stopId: string) =>
    page.tasks.filter((task) => task.stopId === stopId && task.status !== "dropped").length;
  const places = [
    { id: "", label: t("tasks.tour") },
    ...page.stops.map((s) => ({ id: s.id, label: `${s.number} ${inLang(s.name, lang)}` })),
  ].filter((p) => number(p.id) > 0);
  const [from, setFrom] = useState(() => places.find((p) => p.id !== "")?.id ?? "");
  const [name, setName] = useState<Text>({});
  const { mutate, isPending, error } = useChange(() => checklists.save(page.tour.slug, from, name), {
    said: (made) => t("tasks.said.saved", { name: inLang(made.name, lang) }),
    onDone: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      {error && error.field !== "name" && <FaultNotice fault={error} />}
      <LocalizedField
        first
        label={t("tasks.lists.name")}
        value={name}
        onChange={setName}
        error={error?.field === "name" ? error.message : undefined}
      />
      <SelectField
        label={t("tasks.save.from")}
        hint={t("tasks.save.hint")}
        value={from}
        onChange={setFrom}
        options={places.map(({ id, label }) => ({
          value: id,
          label: `${label} (${t("tasks.count", { count: number(id) })})`,
        }))}
      />
      <div className="form-foot">
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" busy={isPending}>
          {t("tasks.save.submit")}
        </Button>
      </div>
    </form>
  );
}
