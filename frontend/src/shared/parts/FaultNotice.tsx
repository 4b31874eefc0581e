import { IconAlertOctagonFilled } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
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

/** The first sentence, which says what happened, and the rest. */
function sentences(text: string): [string, string] {
  const end = text.search(/[.?!]\s/);
  return end < 0 ? [text, ""] : [text.slice(0, end + 1), text.slice(end + 1)];
}
