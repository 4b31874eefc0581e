import type { ReactNode } from "react";
import { inLang, langOf, type Text } from "../format/text";
import { useLang } from "../i18n/useLang";
import { paths } from "../paths";
import { PageHead } from "./PageHead";
import { type TourTab, useTourTabs } from "./useTourTabs";

type Props = {
  tour: { slug: string; title: Text };
  tab: TourTab;
  title: string;
  meta?: ReactNode;
  actions?: ReactNode;
};

/** The head of a page of a tour other than its board: what the page is, of which tour, and the ways to the others. */
export function TourHead({ tour, tab, title, meta, actions }: Props) {
  const lang = useLang();
  return (
    <PageHead
      title={title}
      meta={
        <>
          <a className="tour-back" href={paths.tour(tour.slug)} draggable={false} lang={langOf(tour.title, lang)}>
            {inLang(tour.title, lang)}
          </a>
          {meta}
        </>
      }
      actions={actions}
      tabs={useTourTabs(tour.slug, tab)}
    />
  );
}
