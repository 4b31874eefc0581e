import { IconRosetteDiscountCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { releasesQuery } from "../api/releases";
import { LinkButton } from "../shared/parts/Button";
import { Chip } from "../shared/parts/Chip";
import { paths } from "../shared/paths";

/** Which release of a tour is public, how much changed since, and the way to publish that. */
export function ReleaseState({ tour }: { tour: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(releasesQuery(tour));
  const last = data?.releases[0];
  const changes = data?.next.differences.filter((d) => !d.with).length ?? 0;
  if (!data || (!last && changes === 0)) return null;
  const state = last ? t("releases.state", { number: last.number }) : t("releases.stateNone");
  return (
    <>
      <span className="top-rule" />
      <LinkButton
        kind="ghost"
        icon={IconRosetteDiscountCheck}
        className="release"
        href={paths.releases(tour)}
        title={state}
      >
        <span className="label">{state}</span>
        {changes > 0 && <Chip tone="accent">{t("releases.changes", { count: changes })}</Chip>}
      </LinkButton>
    </>
  );
}
