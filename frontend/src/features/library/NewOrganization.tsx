import { useState } from "react";
import { useTranslation } from "react-i18next";
import { organizations } from "../../api/library";
import { useChange } from "../../api/useChange";
import { TextField } from "../../shared/parts/Field";
import { goTo, paths } from "../../shared/paths";
import { NewRecord } from "./NewRecord";

const blank = { name: "", url: "" };

/** Makes an organization: its name and its address on the Web. */
export function NewOrganization({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [organization, setOrganization] = useState(blank);
  const set = (part: Partial<typeof blank>) => setOrganization((before) => ({ ...before, ...part }));
  const name = organization.name.trim();
  const { mutate, isPending, error, reset } = useChange(organizations.create, {
    said: (made) => t("library.added", { name: made.name }),
    onDone: (made) => {
      close();
      goTo(paths.organization(made.slug));
    },
  });
  const close = () => {
    onClose();
    setOrganization(blank);
    reset();
  };
  return (
    <NewRecord
      title={t("library.organizations.create")}
      open={open}
      onClose={close}
      submit={t("library.organizations.submit")}
      onSubmit={() => mutate({ ...organization, name })}
      missing={name === ""}
      busy={isPending}
      fault={error}
      placed={["url"]}
    >
      {(tried) => (
        <>
          <TextField
            label={t("library.organizations.name")}
            data-autofocus
            autoComplete="off"
            error={tried && name === "" ? t("library.organizations.needName") : undefined}
            value={organization.name}
            onChange={(text) => set({ name: text })}
          />
          <TextField
            label={t("library.organizations.url")}
            type="url"
            placeholder="https://"
            error={error?.field === "url" ? error.message : undefined}
            value={organization.url}
            onChange={(url) => set({ url })}
          />
        </>
      )}
    </NewRecord>
  );
}
