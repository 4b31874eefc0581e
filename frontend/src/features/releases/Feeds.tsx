import { IconCloudUpload, IconFolderDown } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FeedRow, feedsQuery } from "../../api/feeds";
import { inWindow, reveal, saveCalendars } from "../../platform/desktop";
import { FeedLine } from "../../platform/FeedLine";
import { useFeedBase } from "../../platform/useFeedBase";
import { useSaving } from "../../platform/useSaving";
import { useTelling } from "../../platform/useTelling";
import { fullDay } from "../../shared/format/dates";
import { fold, inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Chip } from "../../shared/parts/Chip";
import { Sheet } from "../../shared/parts/Sheet";
import { useHost } from "../../shared/state/host";
import { useToasts } from "../../shared/state/toasts";
import { HostDialog } from "./HostDialog";

/** From how many calendars on they are searched rather than read. */
const many = 12;
const groups = ["tour", "stop", "day", "person", "room", "track"] as const;

/** The calendars of what is published: where programs subscribe to them, and how they get to a web host. */
export function Feeds({ tour }: { tour: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(feedsQuery(tour));
  const [sending, setSending] = useState(false);
  const { folder } = useFolder(tour);
  if (!data || data.release === 0) return null;
  return (
    <Sheet
      title={t("releases.feeds.title")}
      beside={<Chip tone="accent">{t("releases.release", { number: data.release })}</Chip>}
      className="feeds"
      actions={
        <>
          <Button size="sm" icon={IconFolderDown} onClick={folder}>
            {t(inWindow() ? "releases.feeds.folder" : "releases.feeds.zip")}
          </Button>
          <Button size="sm" icon={IconCloudUpload} onClick={() => setSending(true)}>
            {t("releases.feeds.host")}
          </Button>
        </>
      }
    >
      <Addresses tour={tour} feeds={data.feeds} />
      <HostDialog tour={tour} release={data.release} open={sending} onClose={() => setSending(false)} />
    </Sheet>
  );
}

/** Hands the folder out: in the window where the person says, in a browser packed in one file. */
function useFolder(tour: string) {
  const { t } = useTranslation();
  const show = useToasts((s) => s.show);
  const saving = useSaving();
  const telling = useTelling();
  const [{ base }] = useHost(tour);
  const folder = () =>
    void telling(async () => {
      if (!inWindow()) {
        const query = new URLSearchParams({ base });
        return saving(`/api/tours/${encodeURIComponent(tour)}/calendars.zip?${query}`, `${tour}-calendars.zip`);
      }
      const { told, path } = await saveCalendars(tour, base);
      const seeing = { label: t("shell.reveal"), run: () => void telling(() => reveal(path)) };
      if (path) show({ text: told, action: seeing });
    });
  return { folder };
}

function Addresses({ tour, feeds }: { tour: string; feeds: readonly FeedRow[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const base = useFeedBase(tour);
  const [text, setText] = useState("");
  if (!base) return <p className="feeds-none">{t("releases.feeds.none")}</p>;
  const named = feeds.map((feed) => ({ feed, name: nameOf(feed) }));
  const found = named.filter(({ name }) => fold(name).includes(fold(text.trim())));
  return (
    <>
      <div className="feeds-about">
        <p className="mut f12">
          <code className="feeds-base">{base.address}</code>{" "}
          {t(base.near ? "releases.feeds.near" : "releases.feeds.about")}
        </p>
        {feeds.length > many && (
          <input
            className="input feeds-find"
            type="search"
            value={text}
            aria-label={t("releases.feeds.find")}
            placeholder={t("releases.feeds.find")}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <section className="feeds-list scroll" tabIndex={0} aria-label={t("releases.feeds.list")}>
        {found.length === 0 && <p className="feeds-none">{t("releases.feeds.nothing")}</p>}
        {groups.map((group) => {
          const own = found.filter(({ feed }) => feed.group === group);
          return (
            own.length > 0 && (
              <section key={group} aria-label={t(`releases.feeds.group.${group}`)}>
                <h3>{t(`releases.feeds.group.${group}`)}</h3>
                <ul>
                  {own.map(({ feed, name }) => (
                    <FeedLine
                      key={feed.path}
                      name={name}
                      lang={feed.group === "day" ? undefined : langOf(feed.name, lang)}
                      address={base.address + feed.path}
                    />
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </section>
    </>
  );

  function nameOf(feed: FeedRow): string {
    return feed.group === "day" ? fullDay(feed.id, lang) : inLang(feed.name, lang);
  }
}
