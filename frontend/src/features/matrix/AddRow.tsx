import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { organizationsQuery, people, peopleQuery, talksQuery } from "../../api/library";
import type { MatrixRows } from "../../api/matrix";
import { useChange } from "../../api/useChange";
import { inLang } from "../../shared/format/text";
import { type RefChoice, RefsField } from "../../shared/forms/RefsField";
import { useLang } from "../../shared/i18n/useLang";
import { Dialog } from "../../shared/parts/Dialog";
import { Face } from "../../shared/parts/Face";

/** The rows that the library can add to. */
export type Addable = Exclude<MatrixRows, "tasks">;

type Props = {
  rows: Addable;
  taken: readonly string[];
  open: boolean;
  onClose: () => void;
  onAdd: (id: string) => void;
};

/** Brings somebody or something of the library into the matrix. */
export function AddRow({ rows, taken, open, onClose, onAdd }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t(`matrix.add.title.${rows}`)} open={open} onClose={onClose} width={440}>
      <Choose rows={rows} taken={taken} onAdd={onAdd} />
    </Dialog>
  );
}

function Choose({ rows, taken, onAdd }: Pick<Props, "rows" | "taken" | "onAdd">) {
  const { t } = useTranslation();
  const choices = useChoices(rows).filter((c) => !taken.includes(c.id));
  const { mutateAsync } = useChange(people.create);
  return (
    <RefsField
      label={t(`matrix.add.label.${rows}`)}
      placeholder={t(`matrix.add.hint.${rows}`)}
      value={[]}
      onChange={([id]) => id && onAdd(id)}
      choices={choices}
      onCreate={rows === "speakers" ? async (name) => (await mutateAsync({ name })).id : undefined}
    />
  );
}

function useChoices(rows: Addable): RefChoice[] {
  const lang = useLang();
  const { data: everybody = [] } = useQuery({ ...peopleQuery, enabled: rows === "speakers" });
  const { data: talks = [] } = useQuery({ ...talksQuery, enabled: rows === "talks" });
  const { data: organizations = [] } = useQuery({ ...organizationsQuery, enabled: rows === "sponsors" });
  if (rows === "talks")
    return talks.map((one) => ({
      id: one.id,
      name: inLang(one.title, lang),
      detail: one.speakers.map((s) => s.name).join(", "),
    }));
  if (rows === "sponsors") return organizations.map(({ id, name }) => ({ id, name }));
  return everybody.map((p) => ({
    id: p.id,
    name: p.name,
    detail: inLang(p.organization?.name, lang),
    mark: <Face id={p.id} name={p.name} size="sm" />,
  }));
}
