import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { people, peopleQuery } from "../../../api/library";
import { useChange } from "../../../api/useChange";
import { inLang } from "../../../shared/format/text";
import { RefsField } from "../../../shared/forms/RefsField";
import { useLang } from "../../../shared/i18n/useLang";
import { Face } from "../../../shared/parts/Face";

type Props = { value: readonly string[]; onChange: (ids: string[]) => void };

/** Who wrote a section, in the order in which they are named. */
export function AuthorsField({ value, onChange }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data } = useQuery(peopleQuery);
  const { mutateAsync } = useChange(people.create);
  return (
    <div className="authors">
      <RefsField
        label={t("papers.recap.authors")}
        placeholder={t("papers.recap.authorsHint")}
        value={value}
        onChange={onChange}
        choices={(data ?? []).map((p) => ({
          id: p.id,
          name: p.name,
          detail: inLang(p.organization?.name, lang),
          mark: <Face id={p.id} name={p.name} />,
        }))}
        onCreate={async (name) => (await mutateAsync({ name })).id}
      />
    </div>
  );
}
