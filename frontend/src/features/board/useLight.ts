import { useState } from "react";
import { type BoardStore, boardStore } from "./boardState";

/** What lights a stop up: the pointer over it or the focus on it, wherever it is drawn. */
export type Light = {
  /** The slug of the tour, for the ways to its stops. */
  tour: string;
  store: BoardStore;
  /** The attributes that let an element light a stop up. */
  on: (stop: string) => {
    onPointerEnter: () => void;
    onPointerLeave: () => void;
    onFocus: () => void;
    onBlur: () => void;
  };
};

/** Graph, posters, map and list light up together. */
export function useLight(tour: string): Light {
  const [light] = useState(() => {
    const store = boardStore();
    const off = () => store.setState({ lit: undefined });
    const on = (lit: string) => {
      const light = () => store.setState({ lit });
      return { onPointerEnter: light, onPointerLeave: off, onFocus: light, onBlur: off };
    };
    return { tour, store, on };
  });
  return light;
}
