import { IconAlertOctagonFilled, IconCalendarDue, IconListCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { MatrixCell, MatrixPlace, MatrixStop } from "../../api/matrix";
import { tasks } from "../../api/tasks";
import { useChange } from "../../api/useChange";
import { usePersonRefs } from "../../api/usePersonRefs";
import { dayOfWeek } from "../../shared/format/dates";
import { inLang } from "../../shared/format/text";
import { RefsField } from "../../shared/forms/RefsField";
import { useLang } from "../../shared/i18n/useLang";
import { paths } from "../../shared/paths";
import { useTold } from "../../shared/state/useTold";
import { settled } from "./words";

type Props = { tour: string; place: MatrixPlace; cell: MatrixCell; stop: MatrixStop };

/** A task at a stop: by when, how late, and who does it. */
export function TaskPart({ tour, place, cell, stop }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const people = usePersonRefs();
  const nameOf = (id: string) => people.choices.find((c) => c.id === id)?.name ?? "";
  const { mutate } = useChange(
    (ownerId: string) => tasks.move({ tasks: place.tasks.map(({ id, rev }) => ({ id, rev })), ownerId }),
    {
      said: (_, ownerId) =>
        t(ownerId ? "matrix.task.given" : "matrix.task.nobody", {
          name: nameOf(ownerId),
          task: inLang(place.tasks[0]?.title, lang),
          city: inLang(stop.city, lang),
        }),
    },
  );
  const owner = place.tasks.find((task) => task.ownerId)?.ownerId;
  const due = cell.due && t("matrix.task.due", { day: dayOfWeek(cell.due, lang) });
  return (
    <>
      {cell.late && (
        <div className="matrix-waiting late">
          <IconAlertOctagonFilled size={16} aria-hidden />
          <p>
            {due} {t("matrix.task.late", { count: cell.days ?? 0 })}
          </p>
        </div>
      )}
      <div className="matrix-part matrix-task">
        {due && !cell.late && !settled(cell) && (
          <p className="matrix-fact">
            <IconCalendarDue size={16} stroke={1.75} aria-hidden />
            {due}
          </p>
        )}
        <RefsField
          {...people}
          label={t("matrix.task.who")}
          most={1}
          value={owner ? [owner] : []}
          onChange={([id = ""]) => mutate(id, told)}
        />
        <a className="matrix-fact" href={paths.tasks(tour)} draggable={false}>
          <IconListCheck size={16} stroke={1.75} aria-hidden />
          {t("matrix.task.all")}
        </a>
      </div>
    </>
  );
}
