import { useTranslation } from "react-i18next";
import { useToasts } from "../shared/state/toasts";
import { inWindow, reveal, save } from "./desktop";
import { useTelling } from "./useTelling";

/**
 * Has a file saved and tells where it is, with the way to see it there. It
 * returns whether it was saved, and throws the Fault when that was refused.
 */
export function useSaving(): (apiPath: string, name: string) => Promise<boolean> {
  const { t } = useTranslation();
  const show = useToasts((s) => s.show);
  const telling = useTelling();
  return async (apiPath, name) => {
    const place = await save(apiPath, name);
    if (!place) return false;
    const seeing = { label: t("shell.reveal"), run: () => void telling(() => reveal(place)) };
    show({ text: t("shell.saved", { name: place }), action: inWindow() ? seeing : undefined });
    return true;
  };
}
