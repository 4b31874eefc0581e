import { type StoreApi, useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** What is in hand: these stops, so many days away from where they are. */
export type Hand = { ids: readonly string[]; days: number; part: "whole" | "end" | "front" };

/** What the board knows besides its records: what is lit up, chosen and in hand. */
export type BoardState = {
  lit: string | undefined;
  selected: readonly string[];
  /** Where a choice of several began. */
  from: string | undefined;
  hand: Hand | undefined;
};

/** Kept apart from the page, so that only what changes is drawn again: with sixty stops that is felt. */
export type BoardStore = StoreApi<BoardState>;

/** Nothing lit up, chosen or in hand. */
export function boardStore(): BoardStore {
  return createStore<BoardState>(() => ({ lit: undefined, selected: [], from: undefined, hand: undefined }));
}

/** Whether a stop is lit up. */
export function useLit(store: BoardStore, stop: string): boolean {
  return useStore(store, (s) => s.lit === stop);
}

/** Whether a stop is chosen. */
export function useSelected(store: BoardStore, stop: string): boolean {
  return useStore(store, (s) => s.selected.includes(stop));
}

/** What is in hand, if the stop is of it. */
export function useHand(store: BoardStore, stop: string): Hand | undefined {
  return useStore(store, (s) => (s.hand?.ids.includes(stop) ? s.hand : undefined));
}

/** Those chosen, with one put in or taken out. */
export function toggled(selected: readonly string[], id: string): string[] {
  return selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id];
}

/** All from one stop to another, in route order. */
export function rangeOf(order: readonly string[], from: string | undefined, to: string): string[] {
  const a = order.indexOf(from ?? to);
  const b = order.indexOf(to);
  return order.slice(Math.min(a < 0 ? b : a, b), Math.max(a, b) + 1);
}

/** The order with one taken out and put in at another place. */
export function placed(order: readonly string[], id: string, index: number): string[] {
  const rest = order.filter((one) => one !== id);
  const at = Math.max(0, Math.min(index, rest.length));
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}
