import { IconRefresh, IconRefreshAlert } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button, IconButton } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { Segmented } from "../../../shared/parts/Segmented";
import { Pages } from "../pages/Pages";
import { Making } from "./Making";
import { useBooklet } from "./useBooklet";
import "./Booklet.css";

/** The pages as they will be printed, beside the texts they are made of. */
export function BookletPreview({ tour, languages }: { tour: string; languages: readonly Lang[] }) {
  const { t } = useTranslation();
  const page = useLang();
  const [lang, setLang] = useState<Lang>(languages.includes(page) ? page : (languages[0] ?? page));
  const { made, path, making, fault, behind, make, stop } = useBooklet({ tour, lang, sponsor: "", paper: "" });
  return (
    <aside className="preview" aria-label={t("papers.booklet.preview")}>
      <header className="preview-head">
        <h2>{t("papers.booklet.preview")}</h2>
        {behind && (
          <Chip tone="warn" icon={IconRefreshAlert} title={t("papers.booklet.behindText")}>
            {t("papers.booklet.behind")}
          </Chip>
        )}
        <span className="grow" />
        {languages.length > 1 && (
          <Segmented<Lang>
            label={t("papers.booklet.language")}
            value={lang}
            onChange={setLang}
            options={languages.map((one) => ({
              value: one,
              label: one.toUpperCase(),
              title: t(`papers.recap.only.${one}`),
            }))}
          />
        )}
        {path && <IconButton icon={IconRefresh} label={t("papers.booklet.again")} disabled={!!making} onClick={make} />}
      </header>
      {making && !made && <Making job={making} onStop={stop} />}
      {fault && <FaultNotice fault={fault} onRetry={make} />}
      {made && path && (
        <Pages
          key={lang}
          version={made.job}
          path={path}
          label={t("papers.booklet.frame", { language: t(`language.${lang}`) })}
        />
      )}
      {!path && !making && (
        <div className="preview-none">
          <p>{t("papers.booklet.previewText")}</p>
          <Button onClick={make}>{t("papers.booklet.show")}</Button>
        </div>
      )}
    </aside>
  );
}
