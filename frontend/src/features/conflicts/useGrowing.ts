import { useEffect, useRef, useState } from "react";

/** How many rows are drawn at once: some screens full. */
const atOnce = 60;

/**
 * How many rows of a long list are drawn: those at the beginning, and more
 * whenever the end of them comes near. end is to stand after the last one.
 */
export function useGrowing() {
  const [drawn, setDrawn] = useState(atOnce);
  const end = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: watched anew when more are drawn, for the end may be in sight still
  useEffect(() => {
    if (!end.current) return;
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && setDrawn((before) => before + atOnce), {
      rootMargin: "600px",
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [drawn]);
  return { drawn, end, reach: (index: number) => setDrawn((before) => Math.max(before, index + 2)) };
}
