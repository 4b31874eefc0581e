import { useToasts } from "./toasts";

/** What a change does that has no place of its own on the page: a refusal is told at the foot of the window. */
export function useTold() {
  const show = useToasts((s) => s.show);
  return { onError: (fault: { message: string }) => show({ text: fault.message, failed: true }) };
}
