import { useTranslation } from "react-i18next";
import { Fault } from "../api/transport";
import { useToasts } from "../shared/state/toasts";

/** Does something that has no place of its own on the page, and tells at the foot of the window when it is refused. */
export function useTelling(): (act: () => Promise<unknown>) => Promise<void> {
  const { t } = useTranslation();
  const show = useToasts((s) => s.show);
  return async (act) => {
    try {
      await act();
    } catch (reason) {
      show({ text: reason instanceof Fault ? reason.message : t("state.unreachable"), failed: true });
    }
  };
}
