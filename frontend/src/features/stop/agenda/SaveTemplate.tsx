import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { agenda } from "../../../api/agenda";
import type { StopPage } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { FaultNotice } from "../../../shared/parts/FaultNotice";

/** Keeps the agenda of the stop as a template of that name. */
export function SaveTemplate({ page, onClose }: { page: StopPage; onClose: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [name, setName] = useState(t("stop.template.asIn", { city: inLang(page.stop.city, lang) }));
  const saving = useChange((text: string) => agenda.saveTemplate(page.stop, { [lang]: text }), {
    said: (_, text) => t("stop.template.saved", { name: text }),
    onDone: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate(name.trim());
  };
  return (
    <form className="form template-save" onSubmit={submit}>
      <h3>{t("stop.template.keep")}</h3>
      {saving.error && <FaultNotice fault={saving.error} />}
      <div className="template-own">
        <input
          className="input"
          aria-label={t("stop.template.name")}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" disabled={name.trim() === ""} busy={saving.isPending}>
          {t("stop.template.save")}
        </Button>
      </div>
      <p className="sec f12">{t("stop.template.keepText")}</p>
    </form>
  );
}
