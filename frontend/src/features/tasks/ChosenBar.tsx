import { IconCheck, IconChevronLeft, IconChevronRight, IconTrash, IconUser, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TaskRow } from "../../api/tasks";
import { Button, IconButton } from "../../shared/parts/Button";
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
  const [days, setDays] = useState("7");
  const by = Math.trunc(Math.abs(Number(days))) || 0;
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
      <span className="chosen-days">
        <IconButton
          icon={IconChevronLeft}
          label={t("tasks.bulk.earlier", { count: by })}
          keys="alt+arrowleft"
          onClick={() => acts.several(rows, { days: -by })}
        />
        <input
          className="input"
          type="number"
          min={1}
          max={3660}
          aria-label={t("tasks.bulk.days")}
          value={days}
          onChange={(e) => setDays(e.target.value)}
        />
        <span className="f12">{t("tasks.bulk.unit", { count: by })}</span>
        <IconButton
          icon={IconChevronRight}
          label={t("tasks.bulk.later", { count: by })}
          keys="alt+arrowright"
          onClick={() => acts.several(rows, { days: by })}
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
