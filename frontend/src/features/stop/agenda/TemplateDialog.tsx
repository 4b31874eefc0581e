import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { agenda, type TemplateRow, type TrayTalk, templatesQuery } from "../../../api/agenda";
import type { StopPage } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { duration } from "../../../shared/format/dates";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { Dialog } from "../../../shared/parts/Dialog";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { Segmented } from "../../../shared/parts/Segmented";
import { paths } from "../../../shared/paths";
import { SaveTemplate } from "./SaveTemplate";

type Props = { page: StopPage; waiting: readonly TrayTalk[]; open: boolean; onClose: () => void };

/** Lays an agenda template on the stop, or keeps its agenda as one. */
export function TemplateDialog(props: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("stop.template.title")} open={props.open} onClose={props.onClose} width={520}>
      <Lay {...props} />
      {props.page.agenda.length > 0 && <SaveTemplate page={props.page} onClose={props.onClose} />}
    </Dialog>
  );
}

function Lay({ page, waiting, onClose }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: templates = [] } = useQuery(templatesQuery);
  const [chosen, setChosen] = useState("evening-4");
  const [how, setHow] = useState<"replace" | "add">("replace");
  const [fill, setFill] = useState(waiting.length > 0 && page.stop.talkSum === 0);
  const template = templates.find((one) => one.id === chosen) ?? templates[0];
  const places = template ? template.talks - (how === "replace" ? page.stop.talkSum : 0) : 0;
  const talks = waiting.filter((talk) => !inLang(talk.warning, lang)).slice(0, Math.max(places, 0));
  const laying = useChange(
    (one: TemplateRow) =>
      agenda.lay(page.stop, {
        template: one.id,
        replace: how === "replace",
        talks: fill ? talks.map((talk) => talk.id) : [],
      }),
    {
      said: (_, one) => t("stop.template.laid", { name: inLang(one.name, lang) }),
      onDone: onClose,
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (template) laying.mutate(template);
  };
  return (
    <form className="form" onSubmit={submit}>
      {laying.error && <FaultNotice fault={laying.error} />}
      <fieldset className="template-list">
        <legend className="spoken">{t("stop.template.choose")}</legend>
        {templates.map((one) => (
          <label key={one.id}>
            <input
              type="radio"
              name="template"
              data-autofocus={one.id === template?.id || undefined}
              checked={one.id === template?.id}
              onChange={() => setChosen(one.id)}
            />
            <b>{inLang(one.name, lang)}</b>
            <span className="sec">
              {t("stop.template.talks", { count: one.talks })}, {duration(one.minutes)}
              {one.rooms > 1 && `, ${t("stop.agenda.rooms", { count: one.rooms })}`}
            </span>
          </label>
        ))}
      </fieldset>
      {template && (
        <a className="stop-link template-edit" href={paths.template(template.id)} draggable={false}>
          {t(template.known ? "stop.template.look" : "stop.template.edit", { name: inLang(template.name, lang) })}
        </a>
      )}
      {page.agenda.length > 0 && (
        <Segmented
          label={t("stop.template.how")}
          value={how}
          onChange={setHow}
          options={(["replace", "add"] as const).map((one) => ({ value: one, label: t(`stop.template.${one}`) }))}
        />
      )}
      <p className="sec">
        {t(how === "replace" && page.agenda.length > 0 ? "stop.template.replaceText" : "stop.template.addText")}
      </p>
      {talks.length > 0 && (
        <label className="tick">
          <input type="checkbox" checked={fill} onChange={(event) => setFill(event.target.checked)} />
          {t("stop.template.fill", { count: talks.length })}
        </label>
      )}
      <div className="form-foot">
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" disabled={!template} busy={laying.isPending}>
          {t("stop.template.apply")}
        </Button>
      </div>
    </form>
  );
}
