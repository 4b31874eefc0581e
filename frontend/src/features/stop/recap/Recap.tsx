import { IconPlus } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { type SectionCard, type StopPage, sections } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { EmptyState } from "../../../shared/parts/EmptyState";
import { Sheet } from "../../../shared/parts/Sheet";
import { useAskedRecord } from "../../../shared/state/asked";
import { useTold } from "../../../shared/state/useTold";
import { lastPosition, stepsTo } from "./order";
import { Photos } from "./Photos";
import { Section } from "./Section";
import "./Recap.css";

/** The account of a stop: its sections in French and in English, and its photos. */
export function Recap({ page }: { page: StopPage }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { tour, stop, recap } = page;
  const told = useTold();
  const titleOf = (section: SectionCard) => inLang(section.title, lang) || t("stop.recap.untitled");

  const adding = useChange(
    () => sections.create(tour.slug, { stopId: stop.id, title: stop.city, position: lastPosition(recap) }),
    {
      said: () => t("stop.recap.added"),
    },
  );
  const removing = useChange((section: SectionCard) => sections.remove(section), {
    said: (_, section) => t("stop.recap.removed", { title: titleOf(section) }),
  });
  const ordering = useChange(
    ({ section, position }: { section: SectionCard; position: number; moved: SectionCard }) =>
      sections.edit(section, { position }),
    {
      kind: "order",
      merged: () => t("stop.recap.reordered"),
      said: (_, { moved }) => t("stop.recap.moved", { title: titleOf(moved) }),
    },
  );
  const order = async (moved: SectionCard, by: 1 | -1) => {
    for (const { id, position } of stepsTo(recap, moved.id, by)) {
      const section = recap.find((s) => s.id === id);
      if (section) await ordering.mutateAsync({ section, position, moved }, told).catch(() => undefined);
    }
  };
  const parts = useRef<HTMLDivElement>(null);
  const show = (id: string) => parts.current?.querySelector<HTMLElement>(`[data-record="${id}"] textarea`)?.focus();
  useAskedRecord("section", show, (id) => recap.some((one) => one.id === id));
  useAskedRecord("photo", show, (id) => page.photos.some((one) => one.id === id));
  const add = (
    <Button
      icon={IconPlus}
      kind={recap.length === 0 ? "primary" : "plain"}
      onClick={() => adding.mutate(undefined, told)}
    >
      {t("stop.recap.add")}
    </Button>
  );
  return (
    <div ref={parts} className="stop-body scroll">
      {recap.length === 0 && (
        <Sheet>
          <EmptyState title={t("stop.recap.emptyTitle")} text={t("stop.recap.emptyText")} actions={add} />
        </Sheet>
      )}
      {recap.map((section, i) => (
        <Section
          key={section.id}
          page={page}
          section={section}
          onEarlier={i > 0 ? () => void order(section, -1) : undefined}
          onLater={i < recap.length - 1 ? () => void order(section, 1) : undefined}
          onRemove={() => removing.mutate(section, told)}
        />
      ))}
      {recap.length > 0 && <div>{add}</div>}
      <Photos page={page} />
    </div>
  );
}
