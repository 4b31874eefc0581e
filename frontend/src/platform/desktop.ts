// The only place that knows of the window's own doings. In a browser none of
// them is there, and the browser's own ways are used.

type Desktop = {
  Save: (apiPath: string, name: string) => Promise<string>;
  Open: (apiPath: string) => Promise<string>;
  Reveal: (path: string) => Promise<void>;
  OpenLink: (link: string) => Promise<void>;
};

declare global {
  interface Window {
    go?: { desktop?: { Window?: Desktop } };
  }
}

function desktop(): Desktop | undefined {
  return "WailsInvoke" in window ? window.go?.desktop?.Window : undefined;
}

/** Whether the page is in the window rather than in a browser. */
export function inWindow(): boolean {
  return desktop() !== undefined;
}

/**
 * Has the file that an API path offers saved: in the window where the person
 * says, in a browser as a download. It returns the name of what was saved,
 * empty when the person thought better of it.
 */
export async function save(apiPath: string, name: string): Promise<string> {
  const window = desktop();
  if (window) return (await window.Save(apiPath, name)).replace(/^.*[\\/]/, "");
  const link = document.createElement("a");
  link.href = apiPath;
  link.download = name;
  link.click();
  return name;
}

/**
 * Asks for a file of this machine and posts it to an API path, in the window.
 * It returns the API's answer as text, empty when the person thought better of it.
 */
export async function openFile(apiPath: string): Promise<string> {
  return (await desktop()?.Open(apiPath)) ?? "";
}

/** Opens a web page or a new e-mail outside; says whether the window took it on. */
export function openOutside(link: string): boolean {
  const window = desktop();
  void window?.OpenLink(link);
  return window !== undefined;
}
