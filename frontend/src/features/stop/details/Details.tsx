import { IconRefreshAlert } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useConflictActs } from "../../../api/conflictActs";
import { type StopFields, type StopPage, stops } from "../../../api/stops";
import { useEdit } from "../../../api/useEdit";
import { ConflictNotes } from "../../../shared/conflicts/ConflictNotes";
import { StaleNotice } from "../../../shared/edit/StaleNotice";
import { useShowFault } from "../../../shared/edit/useShowFault";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { useShortcuts } from "../../../shared/keys/useShortcuts";
import { Button } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { Sheet } from "../../../shared/parts/Sheet";
import { holdsUnread } from "../../../shared/parts/unread";
import { EventFields } from "./EventFields";
import { FiguresFields } from "./FiguresFields";
import { PlaceFields } from "./PlaceFields";
import { useStopFields } from "./useStopFields";
import "./Details.css";

/** All that is known of a stop, to be changed and saved together. */
export function Details({ page }: { page: StopPage }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { stop } = page;
  const city = inLang(stop.city, lang);
  const edit = useEdit<StopPage["stop"], StopFields>({
    stored: stop,
    send: (patch, rev) => stops.edit({ id: stop.id, rev }, patch),
    said: () => t("stop.details.saved", { city }),
  });
  const { names, show } = useStopFields();
  const form = useRef<HTMLFormElement>(null);
  useShowFault(form, edit.fault);
  const notes = useRef<HTMLDivElement>(null);
  const save = () => {
    if (edit.clashes.length > 0) notes.current?.scrollIntoView({ block: "start" });
    else if (!holdsUnread(form.current)) edit.save();
  };
  useShortcuts([
    { combo: "mod+s", label: t("stop.details.save"), group: t("stop.head.group"), run: save, always: true },
  ]);
  const acts = useConflictActs(page.tour.slug);
  const part = { page, edit, names };
  const whole = page.conflicts.filter((c) => c.sessionIds.length === 0);
  return (
    <div className="stop-body scroll">
      <form
        ref={form}
        className="details"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        noValidate
      >
        <div ref={notes} className="details-notes">
          <ConflictNotes conflicts={whole} acts={acts} />
          <StaleNotice clashes={edit.clashes} names={names} show={show} onKeep={edit.keep} onTake={edit.take} />
          {edit.fault && <FaultNotice fault={edit.fault} onRetry={edit.fault.field ? undefined : edit.save} />}
        </div>
        <Sheet title={t("stop.details.event")}>
          <EventFields {...part} />
        </Sheet>
        <Sheet title={t("stop.details.place")}>
          <PlaceFields {...part} />
        </Sheet>
        <Sheet title={t("stop.details.figures")} className="details-wide">
          <FiguresFields {...part} />
        </Sheet>
        <footer className="details-foot">
          {edit.clashes.length > 0 ? (
            <Chip tone="warn" icon={IconRefreshAlert}>
              {t("edit.compare")}
            </Chip>
          ) : (
            edit.dirty && <span className="sec">{t("edit.typed")}</span>
          )}
          <span className="grow" />
          <Button kind="ghost" disabled={!edit.dirty} onClick={edit.drop}>
            {t("edit.drop")}
          </Button>
          <Button
            kind={edit.dirty ? "primary" : "plain"}
            type="submit"
            keys="mod+s"
            busy={edit.saving}
            disabled={!edit.dirty}
          >
            {t("stop.details.save")}
          </Button>
        </footer>
      </form>
    </div>
  );
}
