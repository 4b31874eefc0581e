import { useTranslation } from "react-i18next";
import { type Photo, photoPath } from "../../../api/stops";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";

type Props = {
  photo: Photo;
  x: number;
  y: number;
  onChange: (focus: { focusX: number; focusY: number }) => void;
};

/** Where a photo is cut for a cover or a thumbnail, this point stays: set by a click, or by arrows. */
export function FocusField({ photo, x, y, onChange }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <div className="focus">
      <div className="focus-picture">
        <img src={photoPath(photo)} alt={inLang(photo.alt, lang)} draggable={false} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the two sliders below do the same by keyboard */}
        <div
          className="focus-touch"
          onClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            onChange({
              focusX: Math.round(((event.clientX - box.left) / box.width) * 100),
              focusY: Math.round(((event.clientY - box.top) / box.height) * 100),
            });
          }}
        >
          <span className="focus-point" style={{ left: `${x}%`, top: `${y}%` }} />
        </div>
      </div>
      <div className="focus-crops" aria-hidden>
        {(["wide", "square"] as const).map((shape) => (
          <img
            key={shape}
            className={shape}
            src={photoPath(photo)}
            alt=""
            style={{ objectPosition: `${x}% ${y}%` }}
            draggable={false}
          />
        ))}
      </div>
      <div className="focus-sliders">
        <label>
          <span>{t("photos.focusX")}</span>
          <input
            type="range"
            min={0}
            max={100}
            value={x}
            onChange={(event) => onChange({ focusX: Number(event.target.value), focusY: y })}
          />
        </label>
        <label>
          <span>{t("photos.focusY")}</span>
          <input
            type="range"
            min={0}
            max={100}
            value={y}
            onChange={(event) => onChange({ focusX: x, focusY: Number(event.target.value) })}
          />
        </label>
      </div>
    </div>
  );
}
