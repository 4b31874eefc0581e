import { useTranslation } from "react-i18next";
import { type HoldCard, holds, type NewHold } from "../../../api/hosting";
import type { StopPage } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { day } from "../../../shared/format/dates";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { useTold } from "../../../shared/state/useTold";

/** What can be done with the holds of a stop. A refusal that no dialog shows is told at the foot of the window. */
export function useHolds({ stop }: StopPage, onDone: () => void) {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const city = inLang(stop.city, lang);
  const named = (hold: HoldCard) => ({ venue: inLang(hold.venue.name, lang), city });
  const placing = useChange((given: { body: NewHold; venue: string }) => holds.place(stop.id, given.body), {
    said: (_, { venue }) => t("host.placed", { venue, city }),
    onDone,
  });
  const promoting = useChange(
    ({ hold, releaseOthers }: { hold: HoldCard; releaseOthers: boolean }) => holds.promote(hold, releaseOthers),
    { said: (_, { hold }) => t("host.promoted", named(hold)), onDone },
  );
  const extending = useChange(({ hold, to }: { hold: HoldCard; to: string }) => holds.extend(hold, to), {
    said: (out, { hold }) => t("host.extended", { ...named(hold), day: day(out.expires, lang) }),
    onDone,
  });
  const releasing = useChange((hold: HoldCard) => holds.release(hold), {
    said: (_, hold) => t("host.releasedSaid", named(hold)),
  });
  return {
    placing,
    promoting,
    extending,
    /** Promotes at once, with nothing to ask. */
    promote: (hold: HoldCard) => promoting.mutate({ hold, releaseOthers: false }, told),
    release: (hold: HoldCard) => releasing.mutate(hold, told),
  };
}

/** What can be done with the holds of a stop. */
export type HoldActs = ReturnType<typeof useHolds>;
