import { useTranslation } from "react-i18next";
import { type PersonFields, type PersonPage, people, personQuery } from "../../api/library";
import { useEdit } from "../../api/useEdit";
import { useOrganizationRefs } from "../../api/useOrganizationRefs";
import { LangsField } from "../../shared/forms/LangsField";
import { LinksField } from "../../shared/forms/LinksField";
import { RefsField } from "../../shared/forms/RefsField";
import { TextArea, TextField } from "../../shared/parts/Field";
import { LocalizedField } from "../../shared/parts/LocalizedField";
import { CityField } from "./CityField";
import { EditForm } from "./EditForm";
import { usePut } from "./usePut";

const placed = ["name", "email", "telephone", "home", "languages"];

/** All that may be changed of a person. */
export function PersonForm({ person, onClose }: { person: PersonPage; onClose: () => void }) {
  const { t } = useTranslation();
  const organizations = useOrganizationRefs();
  const put = usePut<PersonPage>(personQuery(person.slug).queryKey);
  const edit = useEdit<PersonPage, PersonFields>({
    stored: person,
    send: async (body, rev) => put(await people.edit({ record: { id: person.id, rev }, body })),
    said: (): string => t("library.changed", { name: edit.value.name }),
    onSaved: onClose,
  });
  const { value: v, set, errorOf } = edit;
  const names = {
    name: t("library.people.name"),
    organizationId: t("library.people.organization"),
    headline: t("library.people.headline"),
    biography: t("library.people.biography"),
    home: t("library.people.home"),
    languages: t("library.people.languages"),
    email: t("library.people.email"),
    telephone: t("library.people.telephone"),
    links: t("library.field.links"),
    notes: t("library.field.notes"),
  };
  return (
    <EditForm
      title={t("library.people.profile")}
      edit={edit}
      names={names}
      placed={placed}
      onClose={onClose}
      show={(field, id) =>
        field === "organizationId" ? organizations.choices.find((o) => o.id === id)?.name : undefined
      }
    >
      <div className="record-pair">
        <TextField
          label={names.name}
          autoComplete="off"
          error={errorOf("name")}
          value={v.name}
          onChange={(name) => set({ name })}
        />
        <RefsField
          label={names.organizationId}
          most={1}
          value={v.organizationId ? [v.organizationId] : []}
          onChange={([id = ""]) => set({ organizationId: id })}
          {...organizations}
        />
      </div>
      <LocalizedField
        label={names.headline}
        hint={t("library.people.headlineHint")}
        value={v.headline}
        onChange={(headline) => set({ headline })}
      />
      <LocalizedField long label={names.biography} value={v.biography} onChange={(biography) => set({ biography })} />
      <div className="record-pair">
        <CityField
          label={names.home}
          hint={t("library.people.homeHint")}
          error={errorOf("home")}
          value={v.home}
          onChoose={({ name, latitude, longitude }) => set({ home: name, latitude, longitude })}
        />
        <LangsField
          label={names.languages}
          hint={t("library.people.languagesHint")}
          error={errorOf("languages")}
          value={v.languages}
          onChange={(languages) => set({ languages })}
        />
      </div>
      <LinksField label={names.links} value={v.links} onChange={(links) => set({ links })} />
      <div className="record-pair">
        <TextField
          label={names.email}
          type="email"
          autoComplete="off"
          hint={t("library.privateHint")}
          error={errorOf("email")}
          value={v.email}
          onChange={(email) => set({ email })}
        />
        <TextField
          label={names.telephone}
          type="tel"
          autoComplete="off"
          hint={t("library.privateHint")}
          error={errorOf("telephone")}
          value={v.telephone}
          onChange={(telephone) => set({ telephone })}
        />
      </div>
      <TextArea
        label={names.notes}
        hint={t("library.notesHint")}
        value={v.notes}
        onChange={(notes) => set({ notes })}
      />
    </EditForm>
  );
}
