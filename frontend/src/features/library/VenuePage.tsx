import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { type VenueRow, venueQuery, venues } from "../../api/library";
import { OutLink } from "../../platform/OutLink";
import { count, money } from "../../shared/format/numbers";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Count } from "../../shared/parts/PageHead";
import { Sheet } from "../../shared/parts/Sheet";
import { paths } from "../../shared/paths";
import { Availability } from "./Availability";
import { Both } from "./Both";
import { Loaded } from "./Loaded";
import { RecordPage } from "./RecordPage";
import { Rooms } from "./Rooms";
import { StopLines } from "./StopLines";
import { usePageEdit } from "./usePageEdit";
import { VenueForm } from "./VenueForm";

// The map brings its drawing along, and so is loaded only when one is shown.
const VenueMap = lazy(async () => ({ default: (await import("./VenueMap")).VenueMap }));

/** One place: where it is, how to get in, its rooms, and what was held there. */
export function VenuePage({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const query = useQuery(venueQuery(slug));
  return (
    <Loaded query={query} shelf={{ href: paths.venues, label: t("shell.nav.venues") }}>
      {(venue) => <Page venue={venue} />}
    </Loaded>
  );
}

function Page({ venue }: { venue: VenueRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { editing, edit, close } = usePageEdit(venue.id);
  const meta = [
    inLang(venue.city, lang),
    venue.capacity > 0 && t("library.venues.seatsOf", { count: venue.capacity, n: count(venue.capacity, lang) }),
  ];
  return (
    <RecordPage
      kind="venue"
      record={venue}
      name={venue.name}
      meta={meta.filter(Boolean).join(" · ")}
      editing={editing}
      onEdit={edit}
      duplicate={venues.duplicate}
      remove={venues.remove}
      path={paths.venue}
      shelf={paths.venues}
    >
      <div className="record-main">
        {editing ? <VenueForm venue={venue} onClose={close} /> : <Place venue={venue} />}
        <Rooms venue={venue} />
        <Availability whose={{ personId: "", venueId: venue.id }} />
      </div>
      <div className="record-side">
        {(venue.latitude !== 0 || venue.longitude !== 0) && (
          <Suspense fallback={<div className="sheet venue-map-room" />}>
            <VenueMap venue={venue} />
          </Suspense>
        )}
        <HeldHere venue={venue} />
      </div>
    </RecordPage>
  );
}

/** The stops at a venue. */
export function HeldHere({ venue: { stops } }: { venue: VenueRow }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("library.venues.held")} beside={<Count>{stops.length}</Count>}>
      {stops.length === 0 && <p className="record-none">{t("library.venues.noneHeld")}</p>}
      <StopLines items={stops} />
    </Sheet>
  );
}

function countryName(code: string, lang: string): string {
  return code && (new Intl.DisplayNames(lang, { type: "region" }).of(code) ?? code);
}

/** Where a venue is, and how to get in. */
export function Place({ venue: v }: { venue: VenueRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  const town = [inLang(v.city, lang), inLang(v.region, lang), v.postalCode, countryName(v.country, lang)]
    .filter(Boolean)
    .join(", ");
  return (
    <Sheet title={t("library.venues.address")}>
      <div className="record-body">
        <dl className="facts">
          <div>
            <dt>{t("library.venues.address")}</dt>
            <dd>
              {v.street && (
                <>
                  {v.street}
                  <br />
                </>
              )}
              {town || <span className="mut">–</span>}
            </dd>
          </div>
          {v.owner && (
            <div>
              <dt>{t("library.venues.owner")}</dt>
              <dd>
                <a href={paths.organization(v.owner.slug)} draggable={false}>
                  {inLang(v.owner.name, lang)}
                </a>
              </dd>
            </div>
          )}
          {v.stepFree && (
            <div>
              <dt>{t("library.venues.stepFree")}</dt>
              <dd>{t(`library.venues.steps.${v.stepFree}`)}</dd>
            </div>
          )}
          {(v.station || v.stationMetres > 0) && (
            <div>
              <dt>{t("library.venues.station")}</dt>
              <dd>
                {[v.station, v.stationMetres > 0 && t("library.venues.walk", { n: count(v.stationMetres, lang) })]
                  .filter(Boolean)
                  .join(", ")}
              </dd>
            </div>
          )}
          {v.cost.currency && (
            <div>
              <dt>{t("library.venues.cost")}</dt>
              <dd>{money(v.cost.minor, v.cost.currency, lang)}</dd>
            </div>
          )}
          {v.url && (
            <div>
              <dt>{t("library.venues.url")}</dt>
              <dd>
                <OutLink href={v.url}>{v.url.replace(/^https?:\/\//, "")}</OutLink>
              </dd>
            </div>
          )}
        </dl>
        <Both label={t("library.venues.access")} text={v.access} book />
        {v.notes && (
          <dl className="facts">
            <div>
              <dt>{t("library.field.notes")}</dt>
              <dd className="notes">{v.notes}</dd>
            </div>
          </dl>
        )}
      </div>
    </Sheet>
  );
}
