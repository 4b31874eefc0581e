import type { ReactNode } from "react";
import "./PageHead.css";

/** One of the pages of a tour or a stop. */
export type Tab = {
  href: string;
  label: string;
  /** Whether it is the page that is shown. */
  current: boolean;
  /** A number beside it; error: something is wrong there. */
  count?: number;
  error?: boolean;
  /** What the number says, where the word beside it does not. */
  said?: string;
};

type Props = {
  title: ReactNode;
  /** Before the title: a station, a face. */
  mark?: ReactNode;
  /** One line on what it is. */
  meta?: ReactNode;
  actions?: ReactNode;
  tabs?: Tab[];
  /** All in one line, where what follows needs the height. */
  slim?: boolean;
};

/** The head of a page: its name, one line, what can be done, its tabs. */
export function PageHead({ title, mark, meta, actions, tabs, slim }: Props) {
  return (
    <header className={slim ? "page-head slim" : "page-head"}>
      <div className="page-head-row">
        <div className="page-title">
          {mark}
          <h1>{title}</h1>
          {meta && <p className="page-meta">{meta}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {tabs && <Tabs tabs={tabs} />}
    </header>
  );
}

function Tabs({ tabs }: { tabs: Tab[] }) {
  return (
    <nav className="tabs">
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} draggable={false} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {!!tab.count && (
            <Count error={tab.error} said={tab.said}>
              {tab.count}
            </Count>
          )}
        </a>
      ))}
    </nav>
  );
}

/** A number in a pill. */
export function Count({ error, said, children }: { error?: boolean; said?: string; children: ReactNode }) {
  return (
    <span className={error ? "count err" : "count"} title={said}>
      {said ? <span aria-hidden>{children}</span> : children}
      {said && <span className="spoken">{said}</span>}
    </span>
  );
}
