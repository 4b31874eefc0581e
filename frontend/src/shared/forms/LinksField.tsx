import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Text } from "../format/text";
import { Button, IconButton } from "../parts/Button";
import { TextField } from "../parts/Field";
import "./LinksField.css";

/** A link with what it is called. */
export type LinkValue = { label: Text; url: string };

type Props = {
  label: string;
  value: readonly LinkValue[];
  onChange: (links: LinkValue[]) => void;
};

/** The links of a record: an address each, and what it is called in both languages. */
export function LinksField({ label, value, onChange }: Props) {
  const { t } = useTranslation();
  const put = (i: number, link: LinkValue) => onChange(value.map((one, n) => (n === i ? link : one)));
  return (
    <fieldset className="links">
      <legend className="field-legend">{label}</legend>
      {value.map((link, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: links have no identity but their place
        <div key={i} className="link">
          <TextField
            label={t("forms.address")}
            type="url"
            placeholder="https://"
            value={link.url}
            onChange={(url) => put(i, { ...link, url })}
          />
          {(["fr", "en"] as const).map((lang) => (
            <TextField
              key={lang}
              label={t(`forms.name.${lang}`)}
              lang={lang}
              value={link.label[lang] ?? ""}
              onChange={(text) => put(i, { ...link, label: { ...link.label, [lang]: text } })}
            />
          ))}
          <IconButton
            icon={IconTrash}
            label={t("forms.leaveOut", { name: link.url || label })}
            onClick={() => onChange(value.filter((_, n) => n !== i))}
          />
        </div>
      ))}
      <Button size="sm" icon={IconPlus} onClick={() => onChange([...value, { label: {}, url: "" }])}>
        {t("forms.addLink")}
      </Button>
    </fieldset>
  );
}
