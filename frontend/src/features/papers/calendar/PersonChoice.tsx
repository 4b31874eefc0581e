import { useTranslation } from "react-i18next";
import type { PersonRef } from "../../../api/library";
import { RefsField } from "../../../shared/forms/RefsField";
import { CheckField } from "../../../shared/parts/CheckField";
import { Face } from "../../../shared/parts/Face";

type Chosen = { person: string; travel: boolean };

type Props = { people: PersonRef[]; slug: string; travel: boolean; onChange: (chosen: Chosen) => void };

/** Whose calendar it is, and whether it is for that person alone. */
export function PersonChoice({ people, slug, travel, onChange }: Props) {
  const { t } = useTranslation();
  const person = people.find((p) => p.slug === slug);
  return (
    <>
      <RefsField
        label={t("papers.calendar.which.person")}
        hint={t("papers.calendar.personHint")}
        most={1}
        value={person ? [person.id] : []}
        onChange={([id]) => onChange({ person: people.find((p) => p.id === id)?.slug ?? "", travel })}
        choices={people.map((p) => ({
          id: p.id,
          name: p.name,
          detail: p.organization,
          mark: <Face id={p.id} name={p.name} />,
        }))}
      />
      <CheckField
        label={t("papers.calendar.travel")}
        hint={t(person ? "papers.calendar.travelHint" : "papers.calendar.travelFirst")}
        value={travel && person !== undefined}
        disabled={!person}
        onChange={(yes) => onChange({ person: slug, travel: yes })}
      />
    </>
  );
}
