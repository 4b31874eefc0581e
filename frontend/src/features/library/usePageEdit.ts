import { useState } from "react";
import { useDrafts } from "../../shared/edit/drafts";

/** Whether the record is being edited; one with a draft that was left opens with it. */
export function usePageEdit(id: string | undefined) {
  const left = useDrafts.getState().all[id ?? ""] !== undefined;
  const [editing, setEditing] = useState<string>();
  const open = id !== undefined && (editing === id || (left && editing !== `closed ${id}`));
  return { editing: open, edit: () => setEditing(id), close: () => setEditing(`closed ${id}`) };
}
