import { useTranslation } from "react-i18next";
import { type OrganizationFields, type OrganizationRow, organizationQuery, organizations } from "../../api/library";
import { useEdit } from "../../api/useEdit";
import { TextArea, TextField } from "../../shared/parts/Field";
import { LocalizedField } from "../../shared/parts/LocalizedField";
import { EditForm } from "./EditForm";
import { usePut } from "./usePut";

const placed = ["name", "url"];

/** All that may be changed of an organization. */
export function OrganizationForm({ organization: o, onClose }: { organization: OrganizationRow; onClose: () => void }) {
  const { t } = useTranslation();
  const put = usePut<OrganizationRow>(organizationQuery(o.slug).queryKey);
  const edit = useEdit<OrganizationRow, OrganizationFields>({
    stored: o,
    send: async (body, rev) => put(await organizations.edit({ record: { id: o.id, rev }, body })),
    said: (): string => t("library.changed", { name: edit.value.name }),
    onSaved: onClose,
  });
  const { value: v, set, errorOf } = edit;
  const names = {
    name: t("library.organizations.name"),
    url: t("library.organizations.url"),
    about: t("library.field.about"),
    notes: t("library.field.notes"),
  };
  return (
    <EditForm title={t("library.organizations.profile")} edit={edit} names={names} placed={placed} onClose={onClose}>
      <div className="record-pair">
        <TextField
          label={names.name}
          autoComplete="off"
          error={errorOf("name")}
          value={v.name}
          onChange={(name) => set({ name })}
        />
        <TextField
          label={names.url}
          type="url"
          placeholder="https://"
          error={errorOf("url")}
          value={v.url}
          onChange={(url) => set({ url })}
        />
      </div>
      <LocalizedField long label={names.about} value={v.about} onChange={(about) => set({ about })} />
      <TextArea
        label={names.notes}
        hint={t("library.notesHint")}
        value={v.notes}
        onChange={(notes) => set({ notes })}
      />
    </EditForm>
  );
}
