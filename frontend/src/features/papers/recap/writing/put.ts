import type { Change } from "./marks";

/** Makes a change in a field as if it were typed, so that the field's own undo takes it back. */
export function put(field: HTMLTextAreaElement, change: Change): void {
  field.focus();
  field.setSelectionRange(change.from, change.to);
  const typed =
    change.put === "" ? document.execCommand?.("delete") : document.execCommand?.("insertText", false, change.put);
  if (!typed && field.value.slice(change.from, change.to) !== change.put) {
    field.setRangeText(change.put, change.from, change.to, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  field.setSelectionRange(...change.select);
}
