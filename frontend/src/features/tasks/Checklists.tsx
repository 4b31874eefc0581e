import { IconArrowLeft, IconCopy, IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type ChecklistRow, checklists, checklistsQuery } from "../../api/tasks";
import { useChange } from "../../api/useChange";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button, IconButton } from "../../shared/parts/Button";
import { Chip } from "../../shared/parts/Chip";
import { Dialog } from "../../shared/parts/Dialog";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { useAsked, useAskedRecord } from "../../shared/state/asked";
import { useTold } from "../../shared/state/useTold";
import { ChecklistEditor } from "./ChecklistEditor";

type Props = {
  open: boolean;
  onClose: () => void;
  /** The id of the one that is opened first. */
  first?: string;
};

/** All checklists, and what is done with them. */
export function Checklists({ open, onClose, first }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const { data } = useQuery({ ...checklistsQuery, enabled: open });
  const [editing, setEditing] = useState(first);
  const name = (list: { name: ChecklistRow["name"] }) => inLang(list.name, lang);
  const create = useChange(checklists.create, {
    said: (made) => t("tasks.said.saved", { name: name(made) }),
    onDone: (made) => setEditing(made.id),
  });
  const copy = useChange(checklists.duplicate, {
    said: (made) => t("tasks.said.copied", { name: name(made) }),
    onDone: (made) => setEditing(made.id),
  });
  const away = useChange((list: ChecklistRow) => checklists.remove(list), {
    said: (_, list) => t("tasks.said.listDeleted", { name: name(list) }),
  });
  const list = data?.find((l) => l.id === editing);
  const close = () => {
    setEditing(undefined);
    onClose();
  };
  return (
    <Dialog title={list ? name(list) : t("tasks.lists.title")} open={open} onClose={close} width={720}>
      {!data && <LoadingRows rows={3} />}
      {list ? (
        <>
          <Button kind="ghost" size="sm" icon={IconArrowLeft} onClick={() => setEditing(undefined)}>
            {t("tasks.lists.title")}
          </Button>
          <ChecklistEditor key={list.id} list={list} onClose={() => setEditing(undefined)} />
        </>
      ) : (
        <>
          <ul className="lists">
            {data?.map((one) => (
              <li key={one.id}>
                <span className="grow lists-name" lang={langOf(one.name, lang)}>
                  <b>{name(one)}</b>
                  <span className="mut f12">
                    {t(`tasks.scope.${one.scope}`)}, {t("tasks.count", { count: one.items.length })}
                  </span>
                </span>
                {one.usual && <Chip look="outline">{t("tasks.lists.usual")}</Chip>}
                <IconButton
                  icon={IconPencil}
                  label={t("tasks.lists.edit", { name: name(one) })}
                  onClick={() => setEditing(one.id)}
                />
                <IconButton
                  icon={IconCopy}
                  label={t("tasks.lists.copy", { name: name(one) })}
                  onClick={() => copy.mutate(one, told)}
                />
                <IconButton
                  icon={IconTrash}
                  label={t("tasks.lists.remove", { name: name(one) })}
                  disabled={one.usual}
                  onClick={() => away.mutate(one, told)}
                />
              </li>
            ))}
          </ul>
          <div className="form-foot">
            <Button
              icon={IconPlus}
              onClick={() =>
                create.mutate({ name: { [lang]: t("tasks.lists.fresh") }, scope: "stop", items: [] }, told)
              }
            >
              {t("tasks.lists.new")}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

/** The checklists over any page, with the one that was asked for. */
export function AskedChecklist() {
  const [asked, setAsked] = useState<string>();
  useAskedRecord("checklist", setAsked);
  useAsked("checklists", () => setAsked(""));
  return <Checklists key={asked} first={asked} open={asked !== undefined} onClose={() => setAsked(undefined)} />;
}
