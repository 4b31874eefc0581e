/**
 * Puts a text on the clipboard. The clipboard's own interface is there only on
 * pages of this machine or over https; elsewhere the text is marked and copied.
 */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "spoken";
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
