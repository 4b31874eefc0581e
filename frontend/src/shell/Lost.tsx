import { useTranslation } from "react-i18next";
import { LinkButton } from "../shared/parts/Button";
import { EmptyState } from "../shared/parts/EmptyState";
import { paths } from "../shared/paths";

/** There is no page at this address. */
export function Lost() {
  const { t } = useTranslation();
  return (
    <EmptyState
      page
      title={t("shell.lost.title")}
      text={t("shell.lost.text")}
      actions={<LinkButton href={paths.home}>{t("shell.lost.home")}</LinkButton>}
    />
  );
}
