import { IconArrowBackUp, IconCheck } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useToasts } from "../state/toasts";
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

  useEffect(() => {
    if (!current || held) return;
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
          {current.undo ? (
            <IconArrowBackUp size={16} stroke={1.75} aria-hidden />
          ) : (
            <IconCheck size={16} stroke={1.75} aria-hidden />
          )}
          <span>{current.text}</span>
          {current.undo && (
            <>
              <button
                type="button"
                onClick={() => {
                  current.undo?.();
                  setHeld(false);
                  close(current.id);
                }}
              >
                {t("do.undo")}
              </button>
              <Keys combo="mod+z" />
            </>
          )}
        </div>
      )}
    </div>
  );
}
