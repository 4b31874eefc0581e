import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type TalkRow, talksQuery } from "../../api/library";
import { day } from "../../shared/format/dates";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Face } from "../../shared/parts/Face";
import { paths } from "../../shared/paths";
import { useTalksBulk } from "./bulkChanges";
import type { Column } from "./listing";
import { NewTalk } from "./NewTalk";
import { Shelf } from "./Shelf";

const words = (talk: TalkRow) =>
  [talk.title.fr, talk.title.en, ...talk.speakers.flatMap((s) => [s.name, s.organization])].join(" ");

/** The talk library: each talk once, however often it is given. */
export function Talks() {
  const { t } = useTranslation();
  const lang = useLang();
  const columns = useMemo<Column<TalkRow>[]>(
    () => [
      {
        key: "title",
        label: t("library.talks.title"),
        width: "minmax(0, 3fr)",
        sort: (talk) => inLang(talk.title, lang),
        cell: (talk) => (
          <span className="cut" lang={langOf(talk.title, lang)}>
            {inLang(talk.title, lang)}
          </span>
        ),
      },
      {
        key: "speakers",
        label: t("library.talks.speakers"),
        width: "minmax(0, 2fr)",
        sort: (talk) => talk.speakers[0]?.name ?? "",
        cell: (talk) => (
          <>
            <span className="faces">
              {talk.speakers.slice(0, 3).map((s) => (
                <Face key={s.id} id={s.id} name={s.name} />
              ))}
            </span>
            <span className="cut">{talk.speakers.map((s) => s.name).join(", ")}</span>
          </>
        ),
      },
      {
        key: "format",
        label: t("library.talks.format"),
        width: "104px",
        wide: true,
        sort: (talk) => t(`library.talks.formats.${talk.format}`),
        cell: (talk) => <span className="cut">{t(`library.talks.formats.${talk.format}`)}</span>,
      },
      {
        key: "language",
        label: t("library.talks.language"),
        width: "72px",
        wide: true,
        sort: (talk) => talk.language,
        cell: (talk) => (talk.language ? <span>{talk.language.toUpperCase()}</span> : <span className="mut">–</span>),
      },
      {
        key: "minutes",
        label: t("library.talks.minutes"),
        width: "76px",
        end: true,
        sort: (talk) => talk.minutes,
        cell: (talk) => `${talk.minutes}\u00a0min`,
      },
      {
        key: "given",
        label: t("library.talks.given"),
        width: "76px",
        end: true,
        sort: (talk) => talk.deliveries.length,
        cell: (talk) => talk.deliveries.length || <span className="mut">–</span>,
      },
      {
        key: "last",
        label: t("library.talks.last"),
        width: "116px",
        end: true,
        wide: true,
        sort: (talk) => talk.deliveries.at(-1)?.starts ?? "",
        cell: (talk) => {
          const last = talk.deliveries.at(-1)?.starts;
          return last ? `${day(last, lang)} ${last.slice(0, 4)}` : <span className="mut">–</span>;
        },
      },
    ],
    [t, lang],
  );
  return (
    <Shelf
      kind="talks"
      query={useQuery(talksQuery)}
      columns={columns}
      words={words}
      href={(talk) => paths.talk(talk.slug)}
      called={(talk) => inLang(talk.title, lang)}
      bulk={useTalksBulk()}
      creating={(open, onClose) => <NewTalk open={open} onClose={onClose} />}
    />
  );
}
