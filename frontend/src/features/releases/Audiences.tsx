import { IconCalendarDown, IconCopy } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AudienceRow, ReleaseRow } from "../../api/releases";
import { copyText } from "../../platform/copyText";
import { useSaving } from "../../platform/useSaving";
import { useTelling } from "../../platform/useTelling";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { useToasts } from "../../shared/state/toasts";

/** Whom a release concerns: for each a text to send, and a calendar of just what changed. */
export function Audiences({ release, tour }: { release: ReleaseRow; tour: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  return (
    <div className="audiences">
      <h4>{t("releases.told")}</h4>
      <p className="mut f12">{t("releases.toldText")}</p>
      {(["person", "host", "stop"] as const).map((kind) => {
        const own = release.audiences.filter((a) => a.kind === kind);
        return (
          own.length > 0 && (
            <section key={kind} aria-label={t(`releases.kind.${kind}`)}>
              <h5>{t(`releases.kind.${kind}`)}</h5>
              <ul>
                {own.map((a) => (
                  <Audience
                    key={a.id}
                    audience={a}
                    tour={tour}
                    release={release.number}
                    open={open === kind + a.id}
                    onOpen={(wanted) => setOpen(wanted ? kind + a.id : undefined)}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

type Props = {
  audience: AudienceRow;
  tour: string;
  release: number;
  open: boolean;
  onOpen: (wanted: boolean) => void;
};

function Audience({ audience, tour, release, open, onOpen }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const show = useToasts((s) => s.show);
  const saving = useSaving();
  const telling = useTelling();
  const name = inLang(audience.name, lang);
  const letter = inLang(audience.letter, audience.lang);
  const query = new URLSearchParams({ release: String(release), changes: "true", lang: audience.lang });
  query.set(audience.kind, audience.slug);
  const calendar = () =>
    void telling(() =>
      saving(
        `/api/tours/${encodeURIComponent(tour)}/calendar.ics?${query}`,
        `${tour}-${audience.slug}-changes-${release}.ics`,
      ),
    );
  const copy = () =>
    void telling(async () => {
      await copyText(letter);
      show({ text: t("releases.copied") });
    });
  return (
    <li className="audience">
      <div className="audience-line">
        <button type="button" className="audience-name" aria-expanded={open} onClick={() => onOpen(!open)}>
          {name}
        </button>
        <span className="mut f12">{t("releases.changes", { count: audience.count })}</span>
        <span className="grow" />
        <Button size="sm" kind="ghost" icon={IconCopy} aria-label={`${t("releases.copy")}, ${name}`} onClick={copy}>
          {t("releases.copy")}
        </Button>
        {audience.slug && (
          <Button
            size="sm"
            kind="ghost"
            icon={IconCalendarDown}
            aria-label={`${t("releases.changesFile")}, ${name}`}
            onClick={calendar}
          >
            .ics
          </Button>
        )}
      </div>
      {open && (
        <pre className="audience-letter" lang={audience.lang}>
          {letter}
        </pre>
      )}
    </li>
  );
}
