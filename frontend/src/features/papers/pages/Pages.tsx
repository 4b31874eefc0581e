import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useTelling } from "../../../platform/useTelling";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { LoadingRows } from "../../../shared/parts/LoadingRows";
import { useSize } from "../../../shared/parts/useSize";
import { PageSheet } from "./PageSheet";
import { PagesBar } from "./PagesBar";
import { printPages } from "./print";
import { type Read, usePages } from "./usePages";
import { scaleOf, stepped, type Zoom } from "./zooms";
import "./Pages.css";

type Props = {
  /** Where the file is. */
  path: string;
  /** Another one when what is there was made anew. */
  version: string | number;
  /** What the pages are, for who listens. */
  label: string;
};

/** The pages of a paper, one below the other. When it is made anew only those that changed are drawn, and the place is kept. */
export function Pages({ path, version, label }: Props) {
  const { read, fault } = usePages(path, version);
  if (fault && !read) return <FaultNotice fault={fault} />;
  if (!read) return <LoadingRows />;
  return <Shown read={read} path={path} label={label} />;
}

/** White around each page, in pixels. */
const margin = 12;

function Shown({ read, path, label }: { read: Read; path: string; label: string }) {
  const { t } = useTranslation();
  const telling = useTelling();
  const [zoom, setZoom] = useState<Zoom>("width");
  const [at, setAt] = useState(1);
  const [scroll, width, height] = useSize<HTMLElement>();
  const place = useRef(0);
  const scale = scaleOf(zoom, read, { width: width - 2 * margin, height: height - 2 * margin });
  const count = read.marks.length;

  /** Which page is at the upper third of the view. */
  const here = (box: HTMLElement) =>
    Math.min(count, Math.floor((box.scrollTop + box.clientHeight / 3) / (read.height * scale + margin)) + 1);
  const go = (page: number) => {
    const to = Math.min(Math.max(page, 1), count);
    scroll.current?.scrollTo({ top: (to - 1) * (read.height * scale + margin) });
  };
  const turn = (pages: number) => scroll.current && go(here(scroll.current) + pages);
  /** Where on the pages the middle of the view is stays there. */
  const zoomTo = (next: Zoom) => {
    const box = scroll.current;
    if (box) place.current = (box.scrollTop + box.clientHeight / 2) / Math.max(box.scrollHeight, 1);
    setZoom(next);
    requestAnimationFrame(() => {
      if (box) box.scrollTop = place.current * box.scrollHeight - box.clientHeight / 2;
    });
  };
  const keys: { [key: string]: () => void } = {
    "+": () => zoomTo(stepped(scale, "in")),
    "=": () => zoomTo(stepped(scale, "in")),
    "-": () => zoomTo(stepped(scale, "out")),
    "0": () => zoomTo("width"),
    Home: () => go(1),
    End: () => go(count),
    ArrowRight: () => turn(1),
    ArrowLeft: () => turn(-1),
  };
  return (
    <div className="pages">
      <PagesBar
        at={at}
        count={count}
        zoom={zoom}
        scale={scale}
        onTurn={turn}
        onZoom={zoomTo}
        onPrint={() => void telling(() => printPages(path, read.pdf))}
      />
      <section
        ref={scroll}
        className="pages-scroll"
        aria-label={label}
        aria-description={t("papers.pages.keys")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
        tabIndex={0}
        onScroll={({ currentTarget }) => setAt(here(currentTarget))}
        onKeyDown={(event) => {
          const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
          if (!act) return;
          event.preventDefault();
          event.stopPropagation();
          act();
        }}
      >
        {width > 0 &&
          read.marks.map((mark, i) => (
            <PageSheet
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its number
              key={i}
              pdf={read.pdf}
              number={i + 1}
              count={count}
              mark={mark}
              scale={scale}
              width={read.width}
              height={read.height}
            />
          ))}
      </section>
    </div>
  );
}
