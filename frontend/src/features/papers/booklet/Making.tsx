import { IconPlayerStop } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Job } from "../../../api/types";
import { count } from "../../../shared/format/numbers";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import "./Making.css";

/** How far a booklet is, and the way to stop it. */
export function Making({ job, onStop }: { job: Job; onStop: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const known = job.total > 0;
  return (
    <div className="making" role="status">
      <p className="making-words">
        {t("papers.booklet.making")}
        {known && (
          <span className="mut">
            {" "}
            {t("papers.booklet.progress", { done: count(job.done, lang), total: count(job.total, lang) })}
          </span>
        )}
      </p>
      <progress
        className="making-bar"
        aria-label={t("papers.booklet.making")}
        max={known ? job.total : undefined}
        value={known ? job.done : undefined}
      />
      <Button size="sm" icon={IconPlayerStop} onClick={onStop}>
        {t("do.stop")}
      </Button>
    </div>
  );
}
