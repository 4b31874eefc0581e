import { create } from "zustand";
import { keep, kept } from "./kept";

/** Where a tour's calendars were last put, on this machine's word. The password is kept nowhere. */
export type KeptHost = { to: string; user: string; base: string };

const none: KeptHost = { to: "", user: "", base: "" };

function read(tour: string): KeptHost {
  try {
    const found: unknown = JSON.parse(kept(`host.${tour}`) ?? "null");
    if (typeof found !== "object" || found === null) return none;
    const text = (name: string) => {
      const value: unknown = Reflect.get(found, name);
      return typeof value === "string" ? value : "";
    };
    return { to: text("to"), user: text("user"), base: text("base") };
  } catch {
    return none;
  }
}

type Hosts = { of: { [tour: string]: KeptHost }; keep: (tour: string, host: KeptHost) => void };

const useHosts = create<Hosts>((set) => ({
  of: {},
  keep: (tour, { to, user, base }) => {
    keep(`host.${tour}`, JSON.stringify({ to, user, base }));
    set((before) => ({ of: { ...before.of, [tour]: { to, user, base } } }));
  },
}));

/** Where the calendars of a tour were last put, and the way to keep where they are now. */
export function useHost(tour: string): [KeptHost, (host: KeptHost) => void] {
  const { of, keep } = useHosts();
  return [of[tour] ?? read(tour), (host) => keep(tour, host)];
}
