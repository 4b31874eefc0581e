import { create } from "zustand";
import { keep, kept } from "./kept";

/** The ground: light or dark. */
export type Theme = "light" | "dark";
/** How close rows stand. */
export type Density = "comfortable" | "compact";

const dark = matchMedia("(prefers-color-scheme: dark)");

function one<T extends string>(name: string, ...allowed: T[]): T | undefined {
  return allowed.find((value) => value === kept(name));
}

type Look = {
  theme: Theme;
  density: Density;
  rail: boolean;
  /** The page that is shown asks for room: the sidebar gives way until it is left. */
  roomy: boolean;
  setTheme: (theme: Theme) => void;
  setDensity: (density: Density) => void;
  toggleRail: () => void;
  setRoomy: (roomy: boolean) => void;
};

/** How the page looks on this machine. The theme follows the system's until one is chosen. */
export const useLook = create<Look>((set, get) => ({
  theme: one("theme", "light", "dark") ?? (dark.matches ? "dark" : "light"),
  density: one("density", "compact", "comfortable") ?? "comfortable",
  rail: kept("rail") === "yes",
  roomy: false,
  setTheme: (theme) => {
    keep("theme", theme);
    set({ theme });
  },
  setDensity: (density) => {
    keep("density", density);
    set({ density });
  },
  toggleRail: () => {
    if (get().roomy && !get().rail) return set({ roomy: false });
    keep("rail", get().rail ? null : "yes");
    set({ rail: !get().rail });
  },
  setRoomy: (roomy) => set({ roomy }),
}));

/** Puts the look on the document, now and at each change, and follows the system. */
export function wearLook(): void {
  const wear = ({ theme, density }: Look) => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.density = density;
  };
  wear(useLook.getState());
  useLook.subscribe(wear);
  dark.addEventListener("change", (change) => {
    if (!kept("theme")) useLook.setState({ theme: change.matches ? "dark" : "light" });
  });
}
