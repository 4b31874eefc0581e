import { type RefObject, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Pdf } from "./engine";

type Props = {
  pdf: Pdf;
  /** From 1. */
  number: number;
  count: number;
  /** Says how the page is drawn: one that is drawn so already is left as it is. */
  mark: string;
  /** Pixels a point. */
  scale: number;
  width: number;
  height: number;
};

/** One page, drawn while it is near. What was drawn stays in sight until the page is drawn anew. */
export function PageSheet({ pdf, number, count, mark, scale, width, height }: Props) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const near = useNear(sheet);
  const latest = useRef(pdf);
  latest.current = pdf;

  useEffect(() => {
    if (!near) {
      picture.current?.replaceChildren();
      return;
    }
    let left = false;
    const show = async (from: Pdf) => {
      const engine = await import("./engine");
      const page = await from.getPage(number);
      const drawn = await engine.draw(page, scale * devicePixelRatio);
      if (left) return;
      drawn.dataset.mark = mark;
      picture.current?.replaceChildren(drawn);
      await painted();
      if (words.current) await engine.letter(page, scale, words.current);
    };
    const trying = async (): Promise<void> => {
      const from = latest.current;
      try {
        await show(from);
      } catch (reason) {
        if (left) return;
        // A newer file took the place of the one that was being drawn.
        if (from === latest.current) throw reason;
        return trying();
      }
    };
    void trying();
    return () => {
      left = true;
    };
  }, [near, number, mark, scale]);

  return (
    <section
      ref={sheet}
      className="pages-sheet"
      data-page={number}
      aria-label={t("papers.pages.page", { number, count })}
      style={{ width: width * scale, height: height * scale }}
    >
      <div ref={picture} className="pages-picture" aria-hidden="true" />
      <div ref={words} className="pages-words" />
    </section>
  );
}

/** Waits until what was put on the page is seen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Whether an element is in sight, or less than a screen away. */
function useNear(of: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = of.current;
    if (!element) return;
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: element.closest(".pages-scroll"),
      rootMargin: "100% 0px",
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [of]);
  return near;
}
