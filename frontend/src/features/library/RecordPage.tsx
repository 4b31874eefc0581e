import { IconCopy, IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Seen } from "../../api/library";
import { useChange } from "../../api/useChange";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { asContext } from "../../shared/parts/asContext";
import { Button, IconButton } from "../../shared/parts/Button";
import { MenuButton } from "../../shared/parts/MenuButton";
import { PageHead } from "../../shared/parts/PageHead";
import { useHistoryAct } from "../../shared/parts/useHistoryAct";
import { goTo } from "../../shared/paths";
import { useContextActs } from "../../shared/state/contextActs";
import "./RecordPage.css";

type Props = {
  /** As the API names it: "person". */
  kind: "person" | "talk" | "venue" | "organization";
  record: Seen & { slug: string };
  /** What it is called, in the language of the page. */
  name: string;
  title?: ReactNode;
  mark?: ReactNode;
  meta?: ReactNode;
  editing: boolean;
  onEdit: () => void;
  duplicate: (record: Seen) => Promise<{ slug: string }>;
  remove: (record: Seen) => Promise<unknown>;
  /** The page of a record by its slug, and that of all. */
  path: (slug: string) => string;
  shelf: string;
  children: ReactNode;
};

/** The page of a record of the library: its head with what can be done to it, and its sheets. */
export function RecordPage(props: Props) {
  const { kind, record, name, title, mark, meta, editing, onEdit, duplicate, remove, path, shelf, children } = props;
  const { t } = useTranslation();
  const copy = useChange(duplicate, {
    said: () => t("library.copied", { name }),
    onDone: (made) => goTo(path(made.slug)),
  });
  const away = useChange(remove, { said: () => t("library.deleted", { name }), onDone: () => goTo(shelf) });
  const history = useHistoryAct({ kind, id: record.id, name });
  useShortcuts(
    editing ? [] : [{ combo: "e", label: t("library.keys.edit"), group: t("shell.keys.here"), run: onEdit }],
  );
  const acts = [
    { label: t("library.duplicate"), icon: IconCopy, onClick: () => copy.mutate(record) },
    history,
    { label: t("library.remove"), icon: IconTrash, danger: true, onClick: () => away.mutate(record) },
  ];
  const editIt = { label: t("library.edit"), icon: IconPencil, keys: "e", onClick: onEdit, disabled: editing };
  useContextActs(asContext([editIt, ...acts]), { heading: name, rank: "page", token: { label: name, mark } });
  return (
    <>
      <PageHead
        mark={mark}
        title={title ?? name}
        meta={meta}
        actions={
          <div className="row">
            {!editing && (
              <Button kind="primary" icon={IconPencil} keys="e" onClick={onEdit}>
                {t("library.edit")}
              </Button>
            )}
            <MenuButton groups={[{ acts }]}>
              <IconButton kind="plain" icon={IconDots} label={t("library.more")} aria-haspopup="menu" />
            </MenuButton>
          </div>
        }
      />
      <div className="record-page scroll">{children}</div>
    </>
  );
}
