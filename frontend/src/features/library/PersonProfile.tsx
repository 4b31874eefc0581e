import { IconMail, IconPhone } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { PersonPage } from "../../api/library";
import { OutLink } from "../../platform/OutLink";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Sheet } from "../../shared/parts/Sheet";
import { paths } from "../../shared/paths";
import { Both } from "./Both";
import { NeverPublished } from "./EditForm";
import { LinkList } from "./LinkList";

/** Who a person is, as it can be read. */
export function PersonProfile({ person: p }: { person: PersonPage }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <>
      <Sheet title={t("library.people.profile")}>
        <div className="record-body">
          <Both label={t("library.people.headline")} text={p.headline} />
          <Both label={t("library.people.biography")} text={p.biography} book />
          <dl className="facts">
            {p.organization && (
              <div>
                <dt>{t("library.people.organization")}</dt>
                <dd>
                  <a href={paths.organization(p.organization.slug)} draggable={false}>
                    {inLang(p.organization.name, lang)}
                  </a>
                </dd>
              </div>
            )}
            {inLang(p.home, lang) && (
              <div>
                <dt>{t("library.people.home")}</dt>
                <dd lang={langOf(p.home, lang)}>{inLang(p.home, lang)}</dd>
              </div>
            )}
            {p.languages.length > 0 && (
              <div>
                <dt>{t("library.people.languages")}</dt>
                <dd>{p.languages.map((one) => t(`language.${one}`)).join(", ")}</dd>
              </div>
            )}
            {p.links.length > 0 && (
              <div>
                <dt>{t("library.field.links")}</dt>
                <dd>
                  <LinkList links={p.links} />
                </dd>
              </div>
            )}
          </dl>
        </div>
      </Sheet>
      <Sheet title={t("library.people.contact")} beside={<NeverPublished />}>
        <div className="record-body">
          {!p.email && !p.telephone && <p className="mut">{t("library.people.noContact")}</p>}
          {(p.email || p.telephone) && (
            <ul className="link-list">
              {p.email && (
                <li className="row">
                  <IconMail size={16} stroke={1.75} aria-label={t("library.people.email")} />
                  <OutLink href={`mailto:${p.email}`}>{p.email}</OutLink>
                </li>
              )}
              {p.telephone && (
                <li className="row">
                  <IconPhone size={16} stroke={1.75} aria-label={t("library.people.telephone")} />
                  <OutLink href={`tel:${p.telephone.replace(/[^+\d]/g, "")}`}>{p.telephone}</OutLink>
                </li>
              )}
            </ul>
          )}
          {p.notes && (
            <dl className="facts">
              <div>
                <dt>{t("library.field.notes")}</dt>
                <dd className="notes">{p.notes}</dd>
              </div>
            </dl>
          )}
        </div>
      </Sheet>
    </>
  );
}
