/**
 * Brings the focus to what cannot be read as it is written, such as an amount
 * in letters, and says whether there is such a thing: the form is not sent
 * then, lest something else be kept than what stands there.
 */
export function holdsUnread(form: HTMLElement | null): boolean {
  const field = form?.querySelector<HTMLElement>("[data-unread]");
  field?.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
  return !!field;
}
