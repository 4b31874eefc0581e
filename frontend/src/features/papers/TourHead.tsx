import type { ReactNode } from "react";
import type { TourRow } from "../../api/types";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { PageHead } from "../../shared/parts/PageHead";
import { type TourTab, useTourTabs } from "../../shared/parts/useTourTabs";
import { paths } from "../../shared/paths";

type Props = { tour: TourRow; tab: TourTab; title: string; actions?: ReactNode };

/** The head of a page of a tour other than its board: what the page is, of which tour, and the ways to the others. */
export function TourHead({ tour, tab, title, actions }: Props) {
  const lang = useLang();
  return (
    <PageHead
      title={title}
      meta={
        <a className="tour-back" href={paths.tour(tour.slug)} draggable={false} lang={langOf(tour.title, lang)}>
          {inLang(tour.title, lang)}
        </a>
      }
      actions={actions}
      tabs={useTourTabs(tour.slug, tab)}
    />
  );
}
