import {
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconPrinter,
  IconZoomIn,
  IconZoomOut,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { count as written } from "../../../shared/format/numbers";
import { useLang } from "../../../shared/i18n/useLang";
import { IconButton } from "../../../shared/parts/Button";
import { inch, stepped, type Zoom } from "./zooms";

type Props = {
  at: number;
  count: number;
  zoom: Zoom;
  scale: number;
  onTurn: (pages: number) => void;
  onZoom: (zoom: Zoom) => void;
  onPrint: () => void;
};

/** Which page is in sight, how large, and the ways to others. */
export function PagesBar({ at, count, zoom, scale, onTurn, onZoom, onPrint }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <div className="pages-bar" role="toolbar" aria-label={t("papers.pages.bar")}>
      <IconButton
        icon={IconChevronUp}
        size="sm"
        label={t("papers.pages.before")}
        disabled={at <= 1}
        onClick={() => onTurn(-1)}
      />
      <span className="pages-at tab-nums" role="status">
        {t("papers.pages.at", { number: written(at, lang), count: written(count, lang) })}
      </span>
      <IconButton
        icon={IconChevronDown}
        size="sm"
        label={t("papers.pages.after")}
        disabled={at >= count}
        onClick={() => onTurn(1)}
      />
      <span className="grow" />
      <IconButton
        icon={IconZoomOut}
        size="sm"
        label={t("papers.pages.smaller")}
        onClick={() => onZoom(stepped(scale, "out"))}
      />
      <span className="pages-zoom tab-nums">
        {new Intl.NumberFormat(lang, { style: "percent" }).format(scale / inch)}
      </span>
      <IconButton
        icon={IconZoomIn}
        size="sm"
        label={t("papers.pages.larger")}
        onClick={() => onZoom(stepped(scale, "in"))}
      />
      <IconButton
        icon={IconArrowAutofitWidth}
        size="sm"
        label={t("papers.pages.width")}
        aria-pressed={zoom === "width"}
        onClick={() => onZoom("width")}
      />
      <IconButton icon={IconPrinter} size="sm" label={t("papers.pages.print")} onClick={onPrint} />
    </div>
  );
}
