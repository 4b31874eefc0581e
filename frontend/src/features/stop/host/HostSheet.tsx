import { IconLock, IconMail, IconPhone } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ContactCard, HostCard } from "../../../api/hosting";
import type { StopPage } from "../../../api/stops";
import { OutLink } from "../../../platform/OutLink";
import { clock } from "../../../shared/format/dates";
import { count } from "../../../shared/format/numbers";
import { inLang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Chip } from "../../../shared/parts/Chip";
import { Face } from "../../../shared/parts/Face";
import { LogoPlate } from "../../../shared/parts/LogoPlate";
import { Sheet } from "../../../shared/parts/Sheet";
import { paths } from "../../../shared/paths";

type Props = { page: StopPage; host: HostCard };

/** Who hosts a stop: the organization, the person to talk to, the place and its hours. */
export function HostSheet({ page, host }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const home = paths.stop(page.tour.slug, page.stop.slug);
  return (
    <Sheet title={t("host.card.title")} className="host-card">
      <div className="host-body">
        {host.hosts.map((one) => (
          <a key={one.id} className="host-name" href={paths.organization(one.slug)} draggable={false}>
            <LogoPlate name={inLang(one.name, lang)} />
            <span>{inLang(one.name, lang)}</span>
          </a>
        ))}
        {host.hosts.length === 0 && (
          <p className="sec">
            <b>{t("host.card.none")}</b> {t("host.card.noneText")}{" "}
            <a className="stop-link" href={`${home}/sponsors`} draggable={false}>
              {t("host.card.sponsors")}
            </a>
          </p>
        )}
        <Part title={t("host.card.contact")} beside={host.contact && <Private />}>
          {host.contact ? (
            <Contact contact={host.contact} />
          ) : (
            <p className="sec">
              {t("host.card.noContact")}{" "}
              <a className="stop-link" href={`${home}/details`} draggable={false}>
                {t("host.card.choose")}
              </a>
            </p>
          )}
        </Part>
        <Part title={t("host.card.venue")}>
          {host.venue ? <Address venue={host.venue} /> : <p className="sec">{t("host.card.noVenue")}</p>}
        </Part>
        <dl className="host-hours">
          <dt>{t("host.card.doors")}</dt>
          <dd>{clock(page.stop.starts, lang)}</dd>
          <dt>{t("host.card.curfew")}</dt>
          <dd>{clock(page.stop.ends, lang)}</dd>
        </dl>
        {host.rooms.length > 0 && (
          <Part title={t("host.card.rooms")}>
            <ul className="host-rooms">
              {host.rooms.map((room) => (
                <li key={room.id}>
                  <span>{room.name}</span>
                  {room.capacity > 0 && (
                    <span className="sec tabular">
                      {t("library.venues.seatsOf", { count: room.capacity, n: count(room.capacity, lang) })}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </Part>
        )}
      </div>
    </Sheet>
  );
}

function Part({ title, beside, children }: { title: string; beside?: ReactNode; children: ReactNode }) {
  return (
    <section className="host-part">
      <h3>
        {title}
        {beside}
      </h3>
      {children}
    </section>
  );
}

function Private() {
  const { t } = useTranslation();
  return (
    <Chip icon={IconLock} title={t("library.privateHint")}>
      {t("host.card.private")}
    </Chip>
  );
}

function Contact({ contact: c }: { contact: ContactCard }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <>
      <a className="people-who" href={paths.person(c.slug)} draggable={false}>
        <Face id={c.id} name={c.name} />
        <span>
          <b>{c.name}</b>
          <span className="mut" lang={langOf(c.headline, lang)}>
            {" "}
            {inLang(c.headline, lang) || c.organization}
          </span>
        </span>
      </a>
      {c.email && (
        <p className="host-reach">
          <IconMail size={16} stroke={1.75} aria-label={t("library.people.email")} />
          <OutLink href={`mailto:${c.email}`}>{c.email}</OutLink>
        </p>
      )}
      {c.telephone && (
        <p className="host-reach">
          <IconPhone size={16} stroke={1.75} aria-label={t("library.people.telephone")} />
          <OutLink href={`tel:${c.telephone.replace(/[^+\d]/g, "")}`}>{c.telephone}</OutLink>
        </p>
      )}
    </>
  );
}

function Address({ venue: v }: { venue: NonNullable<HostCard["venue"]> }) {
  const { t } = useTranslation();
  const lang = useLang();
  const town = [inLang(v.city, lang), v.postalCode].filter(Boolean).join(" ");
  const station = [
    v.station,
    v.stationMetres > 0 && t("host.compare.metres", { n: count(v.stationMetres, lang) }),
  ].filter(Boolean);
  return (
    <>
      <address>
        <a href={paths.venue(v.slug)} draggable={false}>
          <b>{v.name}</b>
        </a>
        {v.street && <span>{v.street}</span>}
        {town && <span>{town}</span>}
      </address>
      {inLang(v.access, lang) && (
        <p className="host-access" lang={langOf(v.access, lang)}>
          {inLang(v.access, lang)}
        </p>
      )}
      {(v.stepFree || station.length > 0) && (
        <p className="sec f12">
          {[v.stepFree && t(`host.compare.stepFree.${v.stepFree}`), station.join(", ")].filter(Boolean).join(" · ")}
        </p>
      )}
    </>
  );
}
