/** What is open over the page. */
export type Open = "palette" | "history" | "deleted" | "keys" | "about" | "newTour" | "calendar" | undefined;
