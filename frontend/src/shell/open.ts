/** What is open over the page. */
export type Open = "palette" | "history" | "keys" | "about" | "newTour" | "calendar" | undefined;
