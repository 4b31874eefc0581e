// The only place that knows of the window's own doings. In a browser none of
// them is there, and the browser's own ways are used.

import { Fault, faultOf } from "../api/transport";

type Desktop = {
  Save: (apiPath: string, name: string) => Promise<string>;
  Open: (apiPath: string) => Promise<string>;
  SaveCalendars: (tour: string, base: string) => Promise<{ told: string; path: string }>;
  Reveal: (path: string) => Promise<void>;
  OpenLink: (link: string) => Promise<void>;
  Zoom: () => Promise<number>;
  SetZoom: (zoom: number) => Promise<number>;
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

/** Waits for the window, and throws the Fault that it tells of when it refuses: its errors hold a problem as JSON. */
async function asked<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (reason) {
    if (reason instanceof Fault) throw reason;
    throw faultOf(read(reason instanceof Error ? reason.message : String(reason)));
  }
}

function read(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Has the file that an API path offers saved: in the window where the person
 * says, in a browser as a download. It returns where it is: in the window its
 * path, in a browser its name; empty when the person thought better of it.
 */
export async function save(apiPath: string, name: string): Promise<string> {
  const window = desktop();
  if (window) return asked(window.Save(apiPath, name));
  const link = document.createElement("a");
  link.href = apiPath;
  link.download = name;
  link.click();
  return name;
}

/**
 * Has the calendars of a tour put into a folder that the window asks for, for a
 * web host whose readers find it at base. It returns what was done, and where;
 * both are empty when the person thought better of it. Only the window can.
 */
export async function saveCalendars(tour: string, base: string): Promise<{ told: string; path: string }> {
  const window = desktop();
  return window ? asked(window.SaveCalendars(tour, base)) : { told: "", path: "" };
}

/** Shows a file that was just saved in the system's file manager. Only the window can. */
export async function reveal(path: string): Promise<void> {
  const window = desktop();
  if (window) await asked(window.Reveal(path));
}

/**
 * Asks for a file of this machine and posts it to an API path, in the window.
 * It returns the API's answer as text, empty when the person thought better of it.
 */
export async function openFile(apiPath: string): Promise<string> {
  const window = desktop();
  return window ? asked(window.Open(apiPath)) : "";
}

/**
 * Opens a web page or a new e-mail outside of the window. In a browser there is
 * nothing to wait for: it returns undefined, and the link is followed as any other.
 */
export function openOutside(link: string): Promise<void> | undefined {
  const window = desktop();
  return window && asked(window.OpenLink(link));
}

/** The zooms that keys go through, 1 being the usual. */
const zooms = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** Draws the page of the window larger, smaller or as usual, and returns its zoom. A browser has its own ways. */
export async function zoom(way: "in" | "out" | "usual"): Promise<number> {
  const window = desktop();
  if (!window) return 1;
  const now = await asked(window.Zoom());
  const next = {
    in: () => zooms.find((z) => z > now + 0.005) ?? now,
    out: () => zooms.findLast((z) => z < now - 0.005) ?? now,
    usual: () => 1,
  }[way]();
  return asked(window.SetZoom(next));
}
