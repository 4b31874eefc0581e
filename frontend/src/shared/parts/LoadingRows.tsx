import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import "./LoadingRows.css";

/** Nothing is shown for what takes less than this, in milliseconds. */
const patience = 300;

/** Rows that are on their way: sunken bars, and only when they are late. */
export function LoadingRows({ rows = 5 }: { rows?: number }) {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className="loading" role="status">
      <span className="spoken">{t("state.loading")}</span>
      {Array.from({ length: rows }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars have no identity
        <span key={i} className="loading-bar" style={{ width: `${88 - ((i * 17) % 40)}%` }} />
      ))}
    </div>
  );
}
