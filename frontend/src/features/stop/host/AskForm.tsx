import { IconPlus } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type HostTask, hostTasks, type TaskFields } from "../../../api/hosting";
import type { StopPage } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { inLang, type Lang, type Text } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { SelectField } from "../../../shared/parts/Field";
import { LocalizedField } from "../../../shared/parts/LocalizedField";

type Said = { title: Text; relative: boolean; offset: number };

const offsets = ["0", "-1", "-3", "-7", "-14", "-30", ""];

/** The language in which a text is not written, while it is in the other; a host reads either. */
export function missingLang(text: Text): Lang | undefined {
  const [fr, en] = [text.fr?.trim(), text.en?.trim()];
  if (fr && !en) return "en";
  return en && !fr ? "fr" : undefined;
}

/** Something more that the host must provide, in both languages. */
export function NewAsk({ page, after }: { page: StopPage; after: number }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [key, setKey] = useState(0);
  const { mutate, isPending, error } = useChange((body: TaskFields) => hostTasks.create(page.tour.slug, body), {
    said: (out) => t("host.ask.added", { what: inLang(out.title, lang) }),
    onDone: () => setKey(key + 1),
  });
  return (
    <AskForm
      key={key}
      again={key > 0}
      at={{ title: {}, relative: true, offset: -7 }}
      fault={error?.message}
      onKeep={(said) => !isPending && mutate({ ...said, stopId: page.stop.id, side: "host", position: after })}
    >
      <Button type="submit" icon={IconPlus} busy={isPending}>
        {t("host.ask.add")}
      </Button>
    </AskForm>
  );
}

/** What the host must provide, said anew. */
export function EditAsk({ task, onClose }: { task: HostTask; onClose: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { mutate, isPending, error } = useChange((body: TaskFields) => hostTasks.edit(task, body), {
    said: (out) => t("host.ask.changed", { what: inLang(out.title, lang) }),
    onDone: onClose,
  });
  return (
    <AskForm
      again
      at={task}
      fault={error?.message}
      onKeep={(said) => !isPending && mutate(task.relative || said.relative ? said : { title: said.title })}
      onClose={onClose}
    >
      <Button kind="ghost" onClick={onClose}>
        {t("do.cancel")}
      </Button>
      <Button type="submit" busy={isPending}>
        {t("do.save")}
      </Button>
    </AskForm>
  );
}

type Props = {
  at: Said;
  /** The focus goes to the first text. */
  again: boolean;
  fault: string | undefined;
  onKeep: (said: Said) => void;
  onClose?: () => void;
  children: ReactNode;
};

function AskForm({ at, again, fault, onKeep, onClose, children }: Props) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [title, setTitle] = useState(at.title);
  const [offset, setOffset] = useState(at.relative ? String(at.offset) : "");
  const [wrong, setWrong] = useState<string>();
  useEffect(() => {
    if (again) form.current?.querySelector("input")?.focus();
  }, [again]);
  const label = (one: string) => {
    if (one === "") return t("host.ask.never");
    const days = Number(one);
    if (days > 0) return t("host.ask.after", { count: days });
    return days === 0 ? t("host.ask.same") : t("host.ask.before", { count: -days });
  };
  const choices = offsets.includes(offset) ? offsets : [offset, ...offsets];
  return (
    <form
      ref={form}
      className="ask-new"
      noValidate
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !onClose) return;
        event.stopPropagation();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const missing = missingLang(title);
        setWrong(missing && t(`host.ask.also.${missing}`));
        if (!missing) onKeep({ title, relative: offset !== "", offset: Number(offset) });
      }}
    >
      <LocalizedField label={t("host.ask.new")} value={title} onChange={setTitle} error={wrong ?? fault} />
      <div className="ask-when">
        <SelectField
          label={t("host.ask.when")}
          value={offset}
          onChange={setOffset}
          options={choices.map((one) => ({ value: one, label: label(one) }))}
        />
        {children}
      </div>
    </form>
  );
}
