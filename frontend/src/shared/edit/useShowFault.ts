import { type RefObject, useEffect } from "react";

/** Brings into sight what is wrong in a form, when a save was refused: its field, or else the notice. */
export function useShowFault(form: RefObject<HTMLElement | null>, fault: unknown): void {
  useEffect(() => {
    if (!fault) return;
    const field = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    const wrong = field ?? form.current?.querySelector<HTMLElement>("[role=alert]");
    wrong?.scrollIntoView({ block: "center" });
    field?.focus({ preventScroll: true });
  }, [form, fault]);
}
