import { useTranslation } from "react-i18next";
import type { Overview } from "../../api/types";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { LogoPlate } from "../../shared/parts/LogoPlate";
import { Count } from "../../shared/parts/PageHead";
import { Sheet } from "../../shared/parts/Sheet";
import { paths } from "../../shared/paths";
import "./Supporters.css";

/** The organizations that support the tour, each once: sponsors first, then those that only lend a venue. */
export function Supporters({ overview: { sponsors } }: { overview: Overview }) {
  const { t } = useTranslation();
  const lang = useLang();
  const byId = new Map(
    [...sponsors]
      .sort((a, b) => Number(b.host) - Number(a.host))
      .map((s) => [s.organization.id, { ...s.organization, what: s.host ? t("board.supporters.host") : s.tier }]),
  );
  const once = [...byId.values()].reverse();
  if (once.length === 0) return null;
  return (
    <Sheet title={t("board.supporters.title")} beside={<Count>{once.length}</Count>} className="supporters">
      <ul>
        {once.map(({ id, slug, name, what }) => (
          <li key={id}>
            <a
              href={paths.organization(slug)}
              draggable={false}
              title={[inLang(name, lang), what].filter(Boolean).join(", ")}
            >
              <LogoPlate name={inLang(name, lang)} />
              <span className="spoken">{inLang(name, lang)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
