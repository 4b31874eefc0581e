import { IconBuildingCommunity, IconHeartHandshake } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { SponsorshipRow } from "../../api/stops";
import { gather } from "../../shared/format/gather";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Chip } from "../../shared/parts/Chip";
import { Count } from "../../shared/parts/PageHead";
import { Sheet } from "../../shared/parts/Sheet";
import { Station } from "../../shared/parts/Station";
import { paths } from "../../shared/paths";
import { useStopMarks } from "./useStopMarks";
import "./StopLines.css";

/** What an organization gives to each tour: money, or a room for an evening. */
export function Supports({ sponsorships }: { sponsorships: readonly SponsorshipRow[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const marks = useStopMarks(sponsorships.map(({ tour }) => tour.slug));
  const groups = gather(sponsorships, ({ tour }) => tour.id);
  return (
    <Sheet title={t("library.organizations.supports")} beside={<Count>{sponsorships.length}</Count>}>
      {sponsorships.length === 0 && <p className="record-none">{t("library.organizations.noSupports")}</p>}
      <div className="lines-of-stops">
        {groups.map(([, own]) => {
          const tour = own[0]?.tour;
          if (!tour) return null;
          return (
            <section key={tour.id} data-line={marks.lines.get(tour.slug) ?? "fleuve"}>
              <h3>
                <a href={paths.sponsors(tour.slug)} draggable={false} lang={langOf(tour.name, lang)}>
                  {inLang(tour.name, lang)}
                </a>
              </h3>
              <ul>
                {own.map((s) => {
                  const mark = marks.stops.get(s.stopId);
                  return (
                    <li key={s.id}>
                      {mark && <Station number={mark.number} status={mark.status} />}
                      <span>
                        {s.stop ? (
                          <a href={paths.stop(tour.slug, s.stop.slug)} lang={langOf(s.stop.name, lang)}>
                            <b>{inLang(s.stop.name, lang)}</b>
                          </a>
                        ) : (
                          <b>{t(`library.organizations.scope.${s.scope}`)}</b>
                        )}
                        {s.tier && <span className="mut"> · {s.tier}</span>}
                      </span>
                      <span className="grow" />
                      <Chip icon={s.host ? IconBuildingCommunity : IconHeartHandshake} look="outline">
                        {t(`library.organizations.role.${s.host ? "host" : "sponsor"}`)}
                      </Chip>
                    </li>
                  );
                })}
              </ul>
            </section>
          );
        })}
      </div>
    </Sheet>
  );
}
