import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { sentences } from "../format/sentences";
import { paths } from "../paths";
import { Button, LinkButton } from "./Button";
import { EmptyState } from "./EmptyState";

type Props = {
  /** Why what the page shows did not come. */
  fault: { message: string; kind?: string; field?: string };
  onRetry: () => void;
  /** Where else to go. */
  actions?: ReactNode;
};

/** In place of a page whose records do not come, or are gone: what happened, and the ways on. */
export function PageFault({ fault, onRetry, actions }: Props) {
  const { t } = useTranslation();
  const [first, rest] = sentences(fault.message);
  const noTour = fault.kind === "not_found" && fault.field === "tour"; // what it says next is of the command line
  return (
    <div role="alert">
      <EmptyState
        page
        title={first.replace(/\.$/, "")}
        text={noTour ? t("shell.lost.text") : rest}
        actions={
          <>
            <Button onClick={onRetry}>{t("do.retry")}</Button>
            {noTour && <LinkButton href={paths.home}>{t("shell.lost.home")}</LinkButton>}
            {actions}
          </>
        }
      />
    </div>
  );
}
