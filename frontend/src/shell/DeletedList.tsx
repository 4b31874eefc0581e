import { IconArrowBackUp } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Deleted, deletedQuery } from "../api/past";
import { instant } from "../shared/format/dates";
import { inLang, langOf } from "../shared/format/text";
import { perhaps } from "../shared/i18n/perhaps";
import { useLang } from "../shared/i18n/useLang";
import { Button } from "../shared/parts/Button";
import { EmptyState } from "../shared/parts/EmptyState";
import { FaultNotice } from "../shared/parts/FaultNotice";
import { SelectField } from "../shared/parts/Field";
import { LoadingRows } from "../shared/parts/LoadingRows";
import { iconOf } from "./kinds";
import { useRestore } from "./useRestore";
import "./DeletedList.css";

/** What was deleted lately, with what went with it, and the way to bring it back. */
export function DeletedList() {
  const { t } = useTranslation();
  const [kind, setKind] = useState("");
  const { data, error, refetch } = useQuery(deletedQuery(""));
  const { bring, underway } = useRestore();
  if (error && !data) return <FaultNotice fault={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={6} />;
  if (data.length === 0) return <EmptyState title={t("history.tab.deleted")} text={t("history.deletedNone")} />;
  const kinds = [...new Set(data.map((one) => one.kind))];
  const shown = data.filter((one) => kind === "" || !kinds.includes(kind) || one.kind === kind);
  return (
    <>
      {kinds.length > 1 && (
        <div className="deleted-bar">
          <SelectField
            label={t("history.filter")}
            value={kinds.includes(kind) ? kind : ""}
            options={["", ...kinds].map((value) => ({
              value,
              label: value ? (perhaps(t, `shell.kind.${value}`) ?? value) : t("history.filterAll"),
            }))}
            onChange={setKind}
          />
        </div>
      )}
      <ul className="deleted">
        {shown.map((one) => (
          <Row
            key={one.id}
            one={one}
            busy={underway?.id === one.id}
            onBack={() => bring({ kind: one.kind, id: one.id, rev: 0, seq: one.seq, side: "before" })}
          />
        ))}
      </ul>
    </>
  );
}

function Row({ one, busy, onBack }: { one: Deleted; busy: boolean; onBack: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const Icon = iconOf(one.kind);
  const kind = perhaps(t, `shell.kind.${one.kind}`) ?? one.kind;
  const name = inLang(one.name, lang) || kind;
  const what = one.with.map(({ kind: k, count }) => t(`history.kinds.${k as "stop"}`, { count }));
  return (
    <li>
      <Icon size={16} stroke={1.75} aria-hidden />
      <span className="grow">
        <b lang={langOf(one.name, lang)}>{name}</b>
        <span className="mut"> {[kind, inLang(one.place, lang)].filter(Boolean).join(" · ")}</span>
        {what.length > 0 && (
          <span className="deleted-with">
            {t("history.with", { what: new Intl.ListFormat(lang, { type: "conjunction" }).format(what) })}
          </span>
        )}
        <span className="act-when">
          {instant(one.at, lang)}
          {one.actor && ` · ${one.actor}`}
        </span>
      </span>
      <Button size="sm" icon={IconArrowBackUp} busy={busy} aria-label={`${t("history.back")} ${name}`} onClick={onBack}>
        {t("history.back")}
      </Button>
    </li>
  );
}
