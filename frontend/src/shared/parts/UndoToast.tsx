import { IconAlertOctagonFilled, IconArrowBackUp, IconCheck, IconX } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Toast, useToasts } from "../state/toasts";
import { Keys } from "./Keys";
import "./UndoToast.css";

/** How long a toast stays when nobody looks at it, in milliseconds. */
const stay = 8000;

/** The place at the foot of the window where what happened is told, with the way back. */
export function UndoToast() {
  const { t } = useTranslation();
  const { current, close } = useToasts();
  const [held, setHeld] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const does = (act: () => void, toast: Toast) => () => {
    setHeld(false);
    close(toast.id);
    act();
  };

  useEffect(() => {
    if (!current || current.failed || held) return;
    const timer = setTimeout(() => close(current.id), stay);
    return () => clearTimeout(timer);
  }, [current, held, close]);

  return (
    <div className="toast-place" role="status" aria-live="polite">
      {current && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while the pointer is over it
        <div
          ref={box}
          className="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(box.current?.contains(document.activeElement) ?? false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <Sign toast={current} />
          <span className="toast-text">{current.text}</span>
          {current.action && (
            <button type="button" onClick={does(current.action.run, current)}>
              {current.action.label}
            </button>
          )}
          {current.undo && (
            <>
              <button type="button" onClick={does(current.undo, current)}>
                {t("do.undo")}
              </button>
              <Keys combo="mod+z" />
            </>
          )}
          {current.failed && (
            <button type="button" aria-label={t("do.close")} onClick={does(() => {}, current)}>
              <IconX size={16} stroke={1.75} aria-hidden />
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Sign({ toast }: { toast: Toast }) {
  if (toast.failed) return <IconAlertOctagonFilled size={16} className="toast-failed" aria-hidden />;
  const Icon = toast.undo ? IconArrowBackUp : IconCheck;
  return <Icon size={16} stroke={1.75} aria-hidden />;
}
