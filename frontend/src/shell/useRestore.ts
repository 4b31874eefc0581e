import { useTranslation } from "react-i18next";
import { type Restored, restore, type Wanted } from "../api/past";
import { useChange } from "../api/useChange";
import { inLang } from "../shared/format/text";
import { useLang } from "../shared/i18n/useLang";
import { useToasts } from "../shared/state/toasts";
import { useTold } from "../shared/state/useTold";
import { open } from "./paletteEntries";

/** Brings a state of a record back. What came of it is told at the foot of the window, with the way there. */
export function useRestore() {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const { mutate, isPending, variables } = useChange<Wanted, Restored>(restore, {
    said: ({ found, without }) => {
      const name = inLang(found.title, lang);
      if (without.length === 0) return t("history.done", { name });
      return t("history.doneWithout", { name, lost: without.map((lost) => inLang(lost, lang)).join(", ") });
    },
    onDone: ({ found }, { rev }) => {
      if (rev !== 0) return;
      useToasts.getState().offer({ label: t("history.open"), run: () => open(found) });
    },
  });
  return { bring: (wanted: Wanted) => mutate(wanted, told), underway: isPending ? variables : undefined };
}
