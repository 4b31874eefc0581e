import { IconInfoCircle, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { stateQuery } from "../api/queries";
import { IconButton } from "../shared/parts/Button";
import "./SharedNotice.css";

/** Says that another window has the file open too, until it was read. */
export function SharedNotice() {
  const { t } = useTranslation();
  const { data: state } = useQuery(stateQuery);
  const [read, setRead] = useState(false);
  if (!state?.shared || read) return null;
  return (
    <div className="shared-notice" role="status">
      <IconInfoCircle size={16} stroke={1.75} aria-hidden />
      <p>{t("shell.shared")}</p>
      <IconButton icon={IconX} size="sm" label={t("do.close")} onClick={() => setRead(true)} />
    </div>
  );
}
