import { IconCheck, IconChevronLeft, IconChevronRight, IconTrash, IconUser, IconX } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TaskRow } from "../../api/tasks";
import { Button, IconButton } from "../../shared/parts/Button";
import { holdsUnread } from "../../shared/parts/unread";
import { WholeField } from "../../shared/parts/WholeField";
import { OwnerPicker } from "./OwnerPicker";
import type { TaskActs } from "./useTaskActs";

type Props = {
  rows: readonly TaskRow[];
  acts: TaskActs;
  giving: boolean;
  onGiving: (on: boolean) => void;
  onClose: () => void;
};

/** What can be done with all chosen tasks at once. */
export function ChosenBar({ rows, acts, giving, onGiving, onClose }: Props) {
  const { t } = useTranslation();
  const [by, setBy] = useState(7);
  const box = useRef<HTMLSpanElement>(null);
  const move = (days: number) => {
    if (!holdsUnread(box.current)) acts.several(rows, { days });
  };
  return (
    <div className="chosen-bar" role="toolbar" aria-label={t("tasks.bulk.label")}>
      <b>{t("tasks.bulk.count", { count: rows.length })}</b>
      <Button icon={IconCheck} keys="d" onClick={() => acts.several(rows, { status: "done" })}>
        {t("tasks.bulk.done")}
      </Button>
      {giving ? (
        <OwnerPicker
          label={t("tasks.bulk.owner")}
          onClose={() => onGiving(false)}
          onChoose={(ownerId) => {
            onGiving(false);
            acts.several(rows, { ownerId });
          }}
        />
      ) : (
        <Button icon={IconUser} keys="o" onClick={() => onGiving(true)}>
          {t("tasks.bulk.owner")}
        </Button>
      )}
      <span ref={box} className="chosen-days">
        <IconButton
          icon={IconChevronLeft}
          label={t("tasks.bulk.earlier", { count: by })}
          keys="alt+arrowleft"
          onClick={() => move(-by)}
        />
        <WholeField label={t("tasks.bulk.days")} min={1} max={3660} value={by} onChange={setBy} />
        <span className="f12">{t("tasks.bulk.unit", { count: by })}</span>
        <IconButton
          icon={IconChevronRight}
          label={t("tasks.bulk.later", { count: by })}
          keys="alt+arrowright"
          onClick={() => move(by)}
        />
      </span>
      <span className="grow" />
      <Button kind="danger" icon={IconTrash} keys="delete" onClick={() => acts.remove(rows)}>
        {t("do.remove")}
      </Button>
      <IconButton icon={IconX} label={t("tasks.bulk.none")} keys="escape" onClick={onClose} />
    </div>
  );
}
