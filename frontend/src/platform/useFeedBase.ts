import { useHost } from "../shared/state/host";
import { inWindow } from "./desktop";

/** Where the feeds of a tour are found. */
export type FeedBase = {
  /** It ends in a slash. */
  address: string;
  /** Only programs on this computer get there. */
  near: boolean;
};

/**
 * Where programs find the feeds of a tour: at the web host they were put at or,
 * in a browser, at the server of this page. In the window, where nothing is
 * served, they are nowhere until they are put at a host.
 */
export function useFeedBase(tour: string): FeedBase | undefined {
  const [{ base }] = useHost(tour);
  if (base) return { address: base.endsWith("/") ? base : `${base}/`, near: false };
  if (inWindow()) return undefined;
  const near = /^(localhost|127\.|\[::1\])/.test(location.hostname);
  return { address: `${location.origin}/calendars/`, near };
}

/** The address as programs take it that subscribe by a click. */
export function webcal(address: string): string {
  return address.replace(/^https?:/, "webcal:");
}
