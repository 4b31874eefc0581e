import { useState } from "react";

/** What lights a stop up: the pointer over it or the focus on it, wherever it is drawn. */
export type Light = {
  /** The slug of the tour, for the ways to its stops. */
  tour: string;
  /** The stop that is lit up. */
  lit: string | undefined;
  /** The attributes that let an element light a stop up. */
  on: (stop: string) => {
    onPointerEnter: () => void;
    onPointerLeave: () => void;
    onFocus: () => void;
    onBlur: () => void;
  };
};

/** Graph, posters and map light up together. */
export function useLight(tour: string): Light {
  const [lit, setLit] = useState<string>();
  const off = () => setLit(undefined);
  return {
    tour,
    lit,
    on: (stop) => ({
      onPointerEnter: () => setLit(stop),
      onPointerLeave: off,
      onFocus: () => setLit(stop),
      onBlur: off,
    }),
  };
}
