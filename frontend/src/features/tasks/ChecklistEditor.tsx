import { IconPlus, IconTrash } from "@tabler/icons-react";
import { type FormEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type ChecklistFields, type ChecklistRow, checklists } from "../../api/tasks";
import { useEdit } from "../../api/useEdit";
import { StaleNotice } from "../../shared/edit/StaleNotice";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button, IconButton } from "../../shared/parts/Button";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { SelectField } from "../../shared/parts/Field";
import { HistoryButton } from "../../shared/parts/HistoryButton";
import { LocalizedField } from "../../shared/parts/LocalizedField";
import { WholeField } from "../../shared/parts/WholeField";

type Item = ChecklistRow["items"][number];

/** A checklist: its name, what it is for, and its tasks with their days. */
export function ChecklistEditor({ list, onClose }: { list: ChecklistRow; onClose: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const box = useRef<HTMLOListElement>(null);
  const edit = useEdit<ChecklistRow, ChecklistFields>({
    stored: list,
    send: (body, rev) => checklists.edit({ id: list.id, rev }, body),
    said: () => t("tasks.said.listEdited", { name: inLang(list.name, lang) }),
    onSaved: onClose,
  });
  const { items } = edit.value;
  const put = (at: number, patch: Partial<Item>) =>
    edit.set({ items: items.map((item, i) => (i === at ? { ...item, ...patch } : item)) });
  const add = () => {
    edit.set({ items: [...items, { title: {}, offset: items.at(-1)?.offset ?? -42, side: "" }] });
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>("li:last-child input[lang]")?.focus());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (edit.dirty) edit.save();
    else onClose();
  };
  const names = { name: t("tasks.lists.name"), scope: t("tasks.lists.scope"), items: t("tasks.lists.items") };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <StaleNotice
        clashes={edit.clashes}
        names={names}
        show={(field, value) =>
          field === "items" && Array.isArray(value) ? t("tasks.count", { count: value.length }) : undefined
        }
        onKeep={edit.keep}
        onTake={edit.take}
      />
      {edit.fault && <FaultNotice fault={edit.fault} />}
      <LocalizedField
        label={names.name}
        value={edit.value.name}
        onChange={(name) => edit.set({ name })}
        error={edit.errorOf("name")}
      />
      <SelectField
        label={names.scope}
        value={edit.value.scope}
        onChange={(scope) => edit.set({ scope })}
        options={(["stop", "tour"] as const).map((value) => ({ value, label: t(`tasks.scope.${value}`) }))}
      />
      <ol ref={box} className="lists-items" aria-label={names.items}>
        {items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have nothing else to be told by
          <li key={i}>
            <LocalizedField
              label={t("tasks.lists.item", { n: i + 1 })}
              value={item.title}
              onChange={(title) => put(i, { title })}
            />
            <WholeField
              label={t("tasks.lists.offset")}
              min={-3660}
              max={3660}
              value={item.offset}
              onChange={(offset) => put(i, { offset })}
            />
            <label className="task-check">
              <input
                type="checkbox"
                checked={item.side === "host"}
                onChange={(e) => put(i, { side: e.target.checked ? "host" : "" })}
              />
              {t("tasks.host")}
            </label>
            <IconButton
              icon={IconTrash}
              label={t("tasks.lists.removeItem", { n: i + 1 })}
              onClick={() => edit.set({ items: items.filter((_, at) => at !== i) })}
            />
          </li>
        ))}
      </ol>
      <div className="form-foot">
        <Button icon={IconPlus} onClick={add}>
          {t("tasks.one")}
        </Button>
        {!list.usual && <HistoryButton kind="checklist" id={list.id} name={inLang(list.name, lang)} onOpen={onClose} />}
        <span className="grow" />
        <Button
          kind="ghost"
          onClick={() => {
            edit.drop();
            onClose();
          }}
        >
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" busy={edit.saving} disabled={edit.clashes.length > 0}>
          {t("do.save")}
        </Button>
      </div>
    </form>
  );
}
