/** The words of forms that meet somebody else's change. */
export const edit = {
  stale: "This was changed elsewhere while you were typing.",
  compare: "Compare, then choose.",
  mine: "Yours, not saved yet",
  theirs: "Stored now",
  keep: "Keep mine",
  take: "Take theirs",
  keepAll: "Keep all of mine",
  takeAll: "Take all of theirs",
  empty: "empty",
  save: "Save",
  saving: "Saving…",
  saved: "Saved {{time}}",
  typed: "Not saved yet",
  drop: "Give up the changes",
};
