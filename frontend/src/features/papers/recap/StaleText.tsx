import { IconRefreshAlert } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { earlierQuery, type SectionCard, sections } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { instant } from "../../../shared/format/dates";
import type { Lang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { changesIn } from "./changesIn";

type Props = { section: SectionCard; lang: Lang; other: Lang };

/** Over a text that is stale: what the other one says since, and the way to say that this one is right. */
export function StaleText({ section, lang, other }: Props) {
  const { t } = useTranslation();
  const page = useLang();
  const [shown, setShown] = useState(false);
  const { data: was } = useQuery({ ...earlierQuery(section, lang), enabled: shown });
  const look = useChange(() => sections.lookAt(section, lang), { said: () => t(`papers.recap.looked.${lang}`) });
  const at = section.written[other];
  return (
    <div className="stale-text">
      <p>
        <IconRefreshAlert size={16} stroke={1.75} aria-hidden />
        <span>
          <b>{t(`papers.recap.staleSince.${other}`, { when: at ? instant(at, page) : "" })}</b>{" "}
          {t("papers.recap.staleText")}
        </span>
      </p>
      {look.error && <FaultNotice fault={look.error} />}
      {shown && was && (
        <div className="stale-change" lang={other}>
          {changesIn(was.title[other] ?? "", section.title[other] ?? "").length > 1 && (
            <Changed was={was.title[other] ?? ""} now={section.title[other] ?? ""} />
          )}
          <Changed was={was.body[other] ?? ""} now={section.body[other] ?? ""} />
        </div>
      )}
      <div className="stale-acts">
        <Button size="sm" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? t("papers.recap.hideChange") : t("papers.recap.showChange")}
        </Button>
        <Button size="sm" kind="ghost" onClick={() => look.mutate(undefined)}>
          {t("papers.recap.stillRight")}
        </Button>
      </div>
    </div>
  );
}

function Changed({ was, now }: { was: string; now: string }) {
  const { t } = useTranslation();
  return (
    <p>
      {changesIn(was, now).map((part, i) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text stay in their order
        if (part.kind === "same") return <span key={i}>{part.text}</span>;
        const Mark = part.kind === "gone" ? "del" : "ins";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: likewise
          <Mark key={i}>
            <span className="spoken">{t(`papers.recap.${part.kind}`)} </span>
            {part.text}
          </Mark>
        );
      })}
    </p>
  );
}
