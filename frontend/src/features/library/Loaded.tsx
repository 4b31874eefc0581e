import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Fault } from "../../api/transport";
import { LinkButton } from "../../shared/parts/Button";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { PageFault } from "../../shared/parts/PageFault";

type Props<R> = {
  query: UseQueryResult<R>;
  shelf: { href: string; label: string };
  children: (record: R) => ReactNode;
};

/** A record while it is there; before that bars, and when it does not come or is gone, why. */
export function Loaded<R>({ query: { data, error, refetch }, shelf, children }: Props<R>) {
  const { t } = useTranslation();
  const gone = error instanceof Fault && error.kind === "not_found";
  if (data && !gone) return children(data);
  if (!error) return <LoadingRows rows={8} />;
  return (
    <PageFault
      fault={error}
      onRetry={() => void refetch()}
      actions={<LinkButton href={shelf.href}>{t("library.back", { shelf: shelf.label })}</LinkButton>}
    />
  );
}
