import { IconAlertOctagonFilled } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { sentences } from "../format/sentences";
import { Button } from "./Button";
import "./FaultNotice.css";

type Props = {
  /** What happened, what is safe, what to do: the sentence of the fault. */
  fault: { message: string };
  onRetry?: () => void;
  /** More that can be done. */
  actions?: ReactNode;
};

/** Something was refused or failed, told where it was asked for. */
export function FaultNotice({ fault, onRetry, actions }: Props) {
  const { t } = useTranslation();
  const [first, rest] = sentences(fault.message);
  return (
    <div className="fault" role="alert">
      <IconAlertOctagonFilled size={16} aria-hidden />
      <div>
        <p>
          <b>{first}</b>
          {rest}
        </p>
        {(onRetry || actions) && (
          <div className="row">
            {onRetry && (
              <Button size="sm" onClick={onRetry}>
                {t("do.retry")}
              </Button>
            )}
            {actions}
          </div>
        )}
      </div>
    </div>
  );
}
