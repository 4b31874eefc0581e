import { useTranslation } from "react-i18next";
import { type HoldCard, type HoldFields, holds } from "../../../api/hosting";
import type { StopPage } from "../../../api/stops";
import { useEdit } from "../../../api/useEdit";
import { usePeopleRefs } from "../../../api/usePeopleRefs";
import { EditDialog } from "../../../shared/edit/EditDialog";
import { inLang } from "../../../shared/format/text";
import { MoneyField } from "../../../shared/forms/MoneyField";
import { RefsField } from "../../../shared/forms/RefsField";
import { useLang } from "../../../shared/i18n/useLang";
import { TextArea } from "../../../shared/parts/Field";
import { HistoryButton } from "../../../shared/parts/HistoryButton";

const fields = ["cost", "contactId", "notes"] as const;

type Props = { page: StopPage; hold: HoldCard; onClose: () => void };

/** What was agreed about a venue that is kept: for how much, with whom, and what else is to be known. */
export function EditHold({ page, hold, onClose }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const people = usePeopleRefs();
  const named = { venue: inLang(hold.venue.name, lang), city: inLang(page.stop.city, lang) };
  const edit = useEdit<HoldCard, HoldFields>({
    stored: hold,
    send: (body, rev) => holds.edit({ id: hold.id, rev }, body),
    said: () => t("host.edited", named),
    onSaved: onClose,
  });
  const { value, set, errorOf } = edit;
  const names = Object.fromEntries(fields.map((f) => [f, t(`host.field.${f}`)]));
  return (
    <EditDialog
      title={t("host.editNamed", named)}
      edit={edit}
      names={names}
      show={(field, of) => (field === "contactId" ? people.choices.find((c) => c.id === of)?.name : undefined)}
      fault={edit.fault}
      placed={fields}
      onClose={onClose}
      more={<HistoryButton kind="hold" id={hold.id} name={`${named.venue}, ${named.city}`} onOpen={onClose} />}
    >
      <MoneyField
        label={names.cost ?? ""}
        hint={t("forms.sponsorship.amountHint")}
        usual={page.tour.currency}
        value={value.cost}
        onChange={(cost) => set({ cost })}
        error={errorOf("cost")}
      />
      <RefsField
        label={names.contactId ?? ""}
        most={1}
        value={value.contactId ? [value.contactId] : []}
        onChange={([contactId = ""]) => set({ contactId })}
        {...people}
      />
      <TextArea
        label={names.notes ?? ""}
        hint={t("forms.sponsorship.notesHint")}
        value={value.notes}
        onChange={(notes) => set({ notes })}
        error={errorOf("notes")}
      />
    </EditDialog>
  );
}
