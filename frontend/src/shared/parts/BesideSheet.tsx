import { IconExternalLink, IconX } from "@tabler/icons-react";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "../format/text";
import { useShortcuts } from "../keys/useShortcuts";
import { goTo } from "../paths";
import { useBeside } from "../state/beside";
import { IconButton } from "./Button";
import "./BesideSheet.css";

type Props = {
  name: string;
  nameLang?: Lang | undefined;
  /** Before the name: a station, a face. */
  mark?: ReactNode;
  meta?: ReactNode;
  /** The page that tells everything. */
  href: string;
  /** The colour of the tour's line, where it is of one. */
  line?: string | undefined;
  children: ReactNode;
};

/** What is open beside the page: its head, and what it tells. Escape closes it. */
export function BesideSheet({ name, nameLang, mark, meta, href, line, children }: Props) {
  const { t } = useTranslation();
  const close = useBeside((s) => s.close);
  const sheet = useRef<HTMLElement>(null);
  const leave = () => {
    close();
    document.getElementById("page")?.focus();
  };
  useShortcuts([{ combo: "g n", label: t("beside.go"), group: t("shell.keys.go"), run: () => sheet.current?.focus() }]);
  return (
    <aside
      ref={sheet}
      className="beside"
      aria-label={t("beside.label", { name })}
      tabIndex={-1}
      data-line={line}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        leave();
      }}
    >
      <header className="beside-head">
        {mark}
        <div className="grow beside-name">
          <h2 className="panel-title" lang={nameLang} aria-live="polite">
            {name}
          </h2>
          {meta && <p className="sec f12">{meta}</p>}
        </div>
        <IconButton icon={IconExternalLink} label={t("beside.page")} onClick={() => goTo(href)} />
        <IconButton icon={IconX} label={t("do.close")} keys="escape" tip="left" onClick={leave} />
      </header>
      <div className="beside-body scroll">{children}</div>
    </aside>
  );
}
