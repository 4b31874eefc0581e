import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField, SelectField } from "../parts/Field";
import { Segmented } from "../parts/Segmented";
import { WholeField } from "../parts/WholeField";
import "./DueFields.css";

/** By which day something is due. */
type Due = { relative?: boolean; offset?: number; due?: string };

type Props = {
  /** What is known of its day now; without it the record is new. */
  stored: { dueOn: string; fromFirst: number } | undefined;
  value: Due;
  set: (patch: Due) => void;
};

const ways = ["relative", "date", "none"] as const;

/** By which day: so many days from the first day of the stop or the tour, on a date, or none. */
export function DueFields({ stored, value, set }: Props) {
  const { t } = useTranslation();
  const { relative = false, offset = 0, due = "" } = value;
  const way = relative ? "relative" : due ? "date" : "none";
  const turn = (to: (typeof ways)[number]) => {
    if (to === "relative") set({ relative: true, offset: stored?.dueOn ? stored.fromFirst : offset });
    else
      set({ relative: false, due: to === "none" ? "" : due || stored?.dueOn || new Date().toISOString().slice(0, 10) });
  };
  const [side, setSide] = useState<"before" | "after">(offset > 0 ? "after" : "before");
  const put = (days: number, to: "before" | "after") => {
    setSide(to);
    set({ offset: to === "after" || days === 0 ? days : -days });
  };
  return (
    <>
      <Segmented
        label={t("tasks.field.due")}
        value={way}
        onChange={turn}
        options={ways.map((v) => ({ value: v, label: t(`tasks.way.${v}`) }))}
      />
      {way === "relative" && (
        <div className="due-pair">
          <WholeField
            label={t("tasks.field.days")}
            min={0}
            max={3660}
            value={Math.abs(offset)}
            onChange={(days) => put(days, side)}
          />
          <SelectField
            label={t("tasks.field.side")}
            value={side}
            onChange={(to) => put(Math.abs(offset), to)}
            options={(["before", "after"] as const).map((v) => ({ value: v, label: t(`tasks.way.${v}`) }))}
          />
        </div>
      )}
      {way === "date" && <DateField label={t("tasks.field.day")} value={due} onChange={(day) => set({ due: day })} />}
    </>
  );
}
