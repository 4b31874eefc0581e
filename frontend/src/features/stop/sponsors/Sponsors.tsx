import { IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type SponsorshipRow, type StopPage, sponsorships } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { money } from "../../../shared/format/numbers";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button, IconButton } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { EmptyState } from "../../../shared/parts/EmptyState";
import { HistoryButton } from "../../../shared/parts/HistoryButton";
import { LogoPlate } from "../../../shared/parts/LogoPlate";
import { Sheet } from "../../../shared/parts/Sheet";
import { paths } from "../../../shared/paths";
import { useAskedRecord } from "../../../shared/state/asked";
import { useTold } from "../../../shared/state/useTold";
import { SponsorshipDialog } from "./SponsorshipDialog";
import "./Sponsors.css";

const groups = ["host", "stop", "tour", "annual"] as const;

function groupOf(row: SponsorshipRow): (typeof groups)[number] {
  return row.host ? "host" : row.scope;
}

/** Who supports a stop: its hosts, its own sponsors, the tour's and the year's. */
export function Sponsors({ page }: { page: StopPage }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<SponsorshipRow | "new">();
  const own = (id: string) => page.sponsorships.find((row) => row.id === id && row.stopId);
  useAskedRecord(
    "sponsorship",
    (id) => setOpen(own(id)),
    (id) => !!own(id),
  );
  const first = groups.find((group) => page.sponsorships.some((row) => groupOf(row) === group));
  const add = (
    <Button icon={IconPlus} kind={page.sponsorships.length === 0 ? "primary" : "plain"} onClick={() => setOpen("new")}>
      {t("stop.sponsors.add")}
    </Button>
  );
  return (
    <div className="stop-body scroll">
      {page.sponsorships.length === 0 && (
        <Sheet>
          <EmptyState title={t("stop.sponsors.emptyTitle")} text={t("stop.sponsors.emptyText")} actions={add} />
        </Sheet>
      )}
      {groups.map((group) => {
        const rows = page.sponsorships.filter((row) => groupOf(row) === group);
        return (
          rows.length > 0 && (
            <Sheet
              key={group}
              title={t(`stop.sponsors.group.${group}`)}
              beside={<span className="mut f12">{t(`stop.sponsors.about.${group}`)}</span>}
              actions={group === first && add}
            >
              <ul>
                {rows.map((row) => (
                  <Row key={row.id} row={row} onEdit={() => setOpen(row)} />
                ))}
              </ul>
            </Sheet>
          )
        );
      })}
      <SponsorshipDialog
        page={page}
        row={open === "new" ? undefined : page.sponsorships.find((row) => open && row.id === open.id)}
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
      />
    </div>
  );
}

function Row({ row, onEdit }: { row: SponsorshipRow; onEdit: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const name = inLang(row.organization.name, lang);
  const { mutate } = useChange(() => sponsorships.remove(row), { said: () => t("stop.sponsors.removed", { name }) });
  return (
    <li className="stop-sponsor">
      <LogoPlate name={name} />
      <a className="stop-sponsor-who" href={paths.organization(row.organization.slug)} draggable={false}>
        <b className="cut">{name}</b>
        <span className="cut mut f12">{row.notes.split("\n")[0]}</span>
      </a>
      <span className="stop-sponsor-kind">
        <Chip look="outline">{t(`forms.sponsorship.kind.${row.inKind || "money"}`)}</Chip>
        {row.tier && <Chip tone="accent">{row.tier}</Chip>}
      </span>
      <span className="stop-sponsor-amount">
        {row.amount.minor > 0 ? money(row.amount.minor, row.amount.currency, lang) : ""}
      </span>
      <IconButton size="sm" icon={IconPencil} label={t("stop.sponsors.edit", { name })} onClick={onEdit} />
      <HistoryButton kind="sponsorship" id={row.id} name={name} size="sm" />
      <IconButton
        size="sm"
        icon={IconTrash}
        label={t("stop.sponsors.remove", { name })}
        onClick={() => mutate(undefined, told)}
      />
    </li>
  );
}
