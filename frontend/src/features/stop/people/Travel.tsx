import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { type EngagementCard, type EngagementFields, engagements } from "../../../api/stops";
import { useEdit } from "../../../api/useEdit";
import { StaleNotice } from "../../../shared/edit/StaleNotice";
import { day } from "../../../shared/format/dates";
import type { Lang } from "../../../shared/format/text";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { DateField, SelectField, TextArea, TextField } from "../../../shared/parts/Field";

const modes = ["", "rail", "road", "air"] as const;
const placed = ["mode", "nights", "askedOn", "remindOn", "notes"];

/** What is typed of a person's travel; it is the row's, so that it is saved when the fields are folded away. */
export function useTravel(card: EngagementCard) {
  const { t } = useTranslation();
  return useEdit<EngagementCard, EngagementFields>({
    stored: card,
    send: (patch, rev) => engagements.edit({ id: card.id, rev }, patch),
    said: () => t("stop.people.travel.saved", { name: card.person.name }),
  });
}

type TravelEdit = ReturnType<typeof useTravel>;

/** How a person travels to a stop, how many nights are paid, when they were asked and when to ask again. */
export function Travel({ card, edit }: { card: EngagementCard; edit: TravelEdit }) {
  const { t } = useTranslation();
  const { value, set, commit, errorOf, fault } = edit;
  const names = {
    mode: t("stop.people.travel.mode"),
    nights: t("stop.people.travel.nights"),
    askedOn: t("stop.people.travel.askedOn"),
    remindOn: t("stop.people.travel.remindOn"),
    notes: t("stop.details.field.notes"),
  };
  return (
    <fieldset className="people-travel">
      <legend className="spoken">{t("stop.people.travel.of", { name: card.person.name })}</legend>
      <StaleNotice clashes={edit.clashes} names={names} onKeep={edit.keep} onTake={edit.take} />
      {fault && !placed.includes(fault.field) && <FaultNotice fault={fault} onRetry={edit.save} />}
      <SelectField
        label={names.mode}
        value={value.mode}
        options={modes.map((mode) => ({ value: mode, label: t(`stop.people.travel.modes.${mode || "unknown"}`) }))}
        onChange={(mode) => commit({ mode })}
        error={errorOf("mode")}
      />
      <TextField
        label={names.nights}
        inputMode="numeric"
        autoComplete="off"
        placeholder="0"
        value={value.nights ? String(value.nights) : ""}
        onChange={(typed) => set({ nights: Number(typed.replace(/\D/g, "")) })}
        onBlur={edit.save}
        error={errorOf("nights")}
      />
      <DateField
        label={names.askedOn}
        value={value.askedOn}
        onChange={(askedOn) => commit({ askedOn })}
        error={errorOf("askedOn")}
      />
      <DateField
        label={names.remindOn}
        value={value.remindOn}
        onChange={(remindOn) => commit({ remindOn })}
        error={errorOf("remindOn")}
      />
      <TextArea
        className="people-notes"
        label={names.notes}
        hint={t("stop.session.notesHint")}
        rows={1}
        value={value.notes}
        onChange={(notes) => set({ notes })}
        onBlur={edit.save}
        error={errorOf("notes")}
      />
    </fieldset>
  );
}

/** The same in one line: "Train · 2 nights · asked on 3 May". */
export function travelLine(card: EngagementCard, t: TFunction, lang: Lang): string {
  return [
    card.mode && t(`stop.people.travel.modes.${card.mode}`),
    card.nights > 0 && t("stop.people.travel.stays", { count: card.nights }),
    card.askedOn && t("stop.people.travel.asked", { day: day(card.askedOn, lang) }),
    card.remindOn && t("stop.people.travel.again", { day: day(card.remindOn, lang) }),
  ]
    .filter(Boolean)
    .join(" · ");
}
