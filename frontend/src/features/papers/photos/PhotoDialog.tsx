import { useTranslation } from "react-i18next";
import { type Photo, type PhotoFields, photos } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { useEdit } from "../../../api/useEdit";
import { EditDialog } from "../../../shared/edit/EditDialog";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { CheckField } from "../../../shared/parts/CheckField";
import { SelectField, TextField } from "../../../shared/parts/Field";
import { HistoryButton } from "../../../shared/parts/HistoryButton";
import { LocalizedField } from "../../../shared/parts/LocalizedField";
import { FocusField } from "./FocusField";

const consents = ["", "given", "refused"] as const;

/** A photo, large, with all that is said of it. */
export function PhotoDialog({ photo, onClose }: { photo: Photo; onClose: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const edit = useEdit<Photo, PhotoFields>({
    stored: photo,
    send: (patch, rev) => photos.edit({ id: photo.id, rev }, patch),
    said: () => t("photos.changed"),
    onSaved: onClose,
  });
  const removing = useChange(() => photos.remove(edit.stored), { said: () => t("photos.removed"), onDone: onClose });
  const { value, set } = edit;
  const names = {
    alt: t("photos.alt"),
    caption: t("photos.caption"),
    credit: t("photos.credit"),
    consent: t("photos.consent"),
    cover: t("photos.opens"),
    focusX: t("photos.focusX"),
    focusY: t("photos.focusY"),
  };
  const name = inLang(value.caption, lang) || inLang(value.alt, lang) || t("history.kinds.photo", { count: 1 });
  return (
    <EditDialog
      title={t("photos.one")}
      edit={edit}
      names={names}
      fault={edit.fault ?? removing.error ?? undefined}
      placed={[]}
      onClose={onClose}
      onRemove={() => removing.mutate(undefined)}
      more={<HistoryButton kind="photo" id={photo.id} name={name} onOpen={onClose} />}
    >
      <FocusField photo={photo} x={value.focusX} y={value.focusY} onChange={set} />
      <LocalizedField
        label={names.alt}
        hint={t("photos.altHint")}
        long
        first
        value={value.alt}
        onChange={(alt) => set({ alt })}
      />
      <LocalizedField label={names.caption} value={value.caption} onChange={(caption) => set({ caption })} />
      <div className="photo-pair">
        <TextField label={names.credit} value={value.credit} onChange={(credit) => set({ credit })} />
        <SelectField
          label={names.consent}
          hint={t(`photos.consentHint.${value.consent || "unknown"}`)}
          value={value.consent}
          onChange={(consent) => set({ consent })}
          options={consents.map((one) => ({ value: one, label: t(`photos.consents.${one || "unknown"}`) }))}
        />
      </div>
      <CheckField label={names.cover} value={value.cover} onChange={(cover) => set({ cover })} />
    </EditDialog>
  );
}
