import { IconArrowBackUp, IconPencil } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../shared/parts/Button";
import "./FromTalk.css";

type Props = {
  label: string;
  /** What the talk says. */
  talks: ReactNode;
  /** It says otherwise here. */
  differs: boolean;
  onDiffer: () => void;
  onBack: () => void;
  /** The field, when it differs. */
  children: ReactNode;
};

/** A value that comes from the talk, until this delivery says otherwise. */
export function FromTalk({ label, talks, differs, onDiffer, onBack, children }: Props) {
  const { t } = useTranslation();
  if (differs)
    return (
      <div className="from-talk differs">
        {children}
        <Button kind="ghost" size="sm" icon={IconArrowBackUp} onClick={onBack}>
          {t("stop.fromTalk.back", { label: label.toLocaleLowerCase() })}
        </Button>
      </div>
    );
  return (
    <div className="from-talk">
      <div className="from-talk-row">
        <span className="field-legend">{label}</span>
        <Button
          kind="ghost"
          size="sm"
          icon={IconPencil}
          aria-label={t("stop.fromTalk.differField", { label: label.toLocaleLowerCase() })}
          onClick={onDiffer}
        >
          {t("stop.fromTalk.differ")}
        </Button>
      </div>
      <span className="from-talk-value">{talks || t("stop.fromTalk.nothing")}</span>
    </div>
  );
}
