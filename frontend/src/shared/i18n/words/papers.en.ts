/** The words of sponsors, the recap, the booklet and calendars. */
export const papers = {
  sponsors: { title: "Sponsors" },
};
