import { useState } from "react";
import { useTranslation } from "react-i18next";
import { people } from "../../api/library";
import { useChange } from "../../api/useChange";
import { useOrganizationRefs } from "../../api/useOrganizationRefs";
import type { Text } from "../../shared/format/text";
import { RefsField } from "../../shared/forms/RefsField";
import { TextField } from "../../shared/parts/Field";
import { LocalizedField } from "../../shared/parts/LocalizedField";
import { goTo, paths } from "../../shared/paths";
import { NewRecord } from "./NewRecord";

const nobody = { name: "", organizationId: "", headline: {} as Text };

/** Makes a person: a name, an employer, what they do. */
export function NewPerson({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [person, setPerson] = useState(nobody);
  const organizations = useOrganizationRefs();
  const set = (part: Partial<typeof nobody>) => setPerson((before) => ({ ...before, ...part }));
  const name = person.name.trim();
  const { mutate, isPending, error, reset } = useChange(people.create, {
    said: (made) => t("library.added", { name: made.name }),
    onDone: (made) => {
      close();
      goTo(paths.person(made.slug));
    },
  });
  const close = () => {
    onClose();
    setPerson(nobody);
    reset();
  };
  return (
    <NewRecord
      title={t("library.people.create")}
      open={open}
      onClose={close}
      submit={t("library.people.submit")}
      onSubmit={() => mutate({ ...person, name })}
      missing={name === ""}
      busy={isPending}
      fault={error}
    >
      {(tried) => (
        <>
          <TextField
            label={t("library.people.name")}
            data-autofocus
            autoComplete="off"
            error={tried && name === "" ? t("library.people.needName") : undefined}
            value={person.name}
            onChange={(text) => set({ name: text })}
          />
          <RefsField
            label={t("library.people.organization")}
            most={1}
            value={person.organizationId ? [person.organizationId] : []}
            onChange={([id = ""]) => set({ organizationId: id })}
            {...organizations}
          />
          <LocalizedField
            label={t("library.people.headline")}
            hint={t("library.people.headlineHint")}
            value={person.headline}
            onChange={(headline) => set({ headline })}
          />
        </>
      )}
    </NewRecord>
  );
}
