/** The words of the dialog that begins a tour. */
export const newtour = {
  title: "New tour",
  name: "Title",
  nameHint: "In one language or both. The other can be added later.",
  line: "Line",
  lineHint: "The colour that stands for the tour everywhere.",
  lines: { fleuve: "River", pin: "Pine", prune: "Plum", brique: "Brick", ardoise: "Slate", mousse: "Moss" },
  submit: "Begin the tour",
  needTitle: "A tour needs a title.",
  done: "{{title}} begun.",
};
