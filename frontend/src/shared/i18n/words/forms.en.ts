/** The words of what forms share. */
export const forms = {
  make: "Make “{{name}}”",
  earlier: "{{name}}: one place earlier",
  leaveOut: "Leave out {{name}}",
  nothing: "Nothing answers to this.",
  address: "Address",
  name: { fr: "Name in French", en: "Name in English" },
  addLink: "Link",
  notAmount: "This is not an amount. Write it as 1,234.50.",
};
