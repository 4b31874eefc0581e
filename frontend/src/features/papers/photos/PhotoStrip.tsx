import { IconAlt, IconPhotoPlus, IconPlayerStop, IconX } from "@tabler/icons-react";
import { type PointerEvent, useCallback, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type Photo, type PhotoPlace, photoPath } from "../../../api/stops";
import type { Refused } from "../../../api/useAddPhotos";
import { FileButton } from "../../../shared/files/FileButton";
import { useFileDrop } from "../../../shared/files/useFileDrop";
import { count } from "../../../shared/format/numbers";
import { inLang, type Lang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button, IconButton } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { Count } from "../../../shared/parts/PageHead";
import { Sheet } from "../../../shared/parts/Sheet";
import { mute } from "./ofSection";
import { PhotoDialog } from "./PhotoDialog";
import type { useAdding } from "./useAdding";
import "./Photos.css";

/** What is taken in, for the dialog that chooses files. */
export const accept = "image/jpeg,image/png,image/webp";

type Props = {
  adding: ReturnType<typeof useAdding>;
  title: string;
  photos: Photo[];
  languages: readonly Lang[];
  /** Where photos that are added go. */
  place: PhotoPlace;
  /** Id of the photo that is open. */
  open: string;
  onOpen: (id: string) => void;
  /** A photo is taken in hand. */
  onCarry?: (photo: Photo, event: PointerEvent<HTMLElement>) => void;
};

/** Photos in a row: dropped onto it or chosen, each opened by a click. */
export function PhotoStrip({ adding, title, photos, languages, place, open, onOpen, onCarry }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const box = useRef<HTMLDivElement>(null);
  const { add, stop, progress, refused, forget, fault } = adding;
  const latest = useRef(add);
  latest.current = add;
  const where = useRef(place);
  where.current = place;
  const take = useCallback((files: File[]) => {
    if (files.length > 0) void latest.current(files, where.current);
  }, []);
  const over = useFileDrop(box, take);
  const without = languages
    .map((one) => ({ one, n: photos.filter((photo) => mute(photo, one)).length }))
    .filter(({ n }) => n > 0);
  const shown = photos.find((photo) => photo.id === open);
  return (
    <div ref={box} className={over ? "photo-box over" : "photo-box"}>
      <Sheet
        title={title}
        beside={<Count>{photos.length}</Count>}
        actions={without.map(({ one, n }) => (
          <Chip key={one} tone="warn" icon={IconAlt}>
            {t(`photos.mute.${one}`, { count: n })}
          </Chip>
        ))}
        className="photo-strip"
      >
        {fault && <FaultNotice fault={fault} />}
        {refused.length > 0 && <RefusedList refused={refused} onClose={forget} />}
        <ul className="photo-row scroll" aria-label={title}>
          {photos.map((photo) => (
            <li key={photo.id}>
              <Thumb
                photo={photo}
                languages={languages}
                onOpen={() => onOpen(photo.id)}
                onCarry={onCarry && ((event) => onCarry(photo, event))}
              />
            </li>
          ))}
          <li>
            <FileButton
              accept={accept}
              multiple
              className="photo-add"
              label={t("photos.add")}
              disabled={progress !== undefined}
              onFiles={take}
            >
              <IconPhotoPlus size={18} stroke={1.75} aria-hidden />
              <span>{photos.length === 0 ? t("photos.addHint") : t("photos.addShort")}</span>
            </FileButton>
          </li>
        </ul>
        {progress && (
          <div className="photo-progress" role="status">
            <span>
              {t("photos.progress", { done: count(progress.done, lang), total: count(progress.total, lang) })}
            </span>
            <progress max={progress.total} value={progress.done} aria-label={t("photos.adding")} />
            <Button size="sm" icon={IconPlayerStop} onClick={stop}>
              {t("do.stop")}
            </Button>
          </div>
        )}
      </Sheet>
      {shown && <PhotoDialog photo={shown} onClose={() => onOpen("")} />}
    </div>
  );
}

function RefusedList({ refused, onClose }: { refused: Refused[]; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="photo-refused" role="alert">
      <div>
        <strong>{t("photos.refused", { count: refused.length })}</strong>
        <ul>
          {refused.map(({ name, why }) => (
            <li key={`${name} ${why}`}>
              <b>{name}</b> {why}
            </li>
          ))}
        </ul>
      </div>
      <IconButton icon={IconX} label={t("do.close")} onClick={onClose} />
    </div>
  );
}

type ThumbProps = {
  photo: Photo;
  languages: readonly Lang[];
  onOpen: () => void;
  onCarry: ((event: PointerEvent<HTMLElement>) => void) | undefined;
};

function Thumb({ photo, languages, onOpen, onCarry }: ThumbProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const missing = languages.filter((one) => mute(photo, one));
  return (
    <button type="button" className="thumb" onClick={onOpen} onPointerDown={onCarry}>
      <img
        src={photoPath(photo)}
        alt={inLang(photo.alt, lang) || t("photos.undescribed")}
        style={{ objectPosition: `${photo.focusX}% ${photo.focusY}%` }}
        loading="lazy"
        draggable={false}
      />
      <span className="thumb-marks">
        {photo.cover && <span className="thumb-mark">{t("photos.cover")}</span>}
        {photo.consent === "refused" && <span className="thumb-mark bad">{t("photos.notShown")}</span>}
        {missing.length > 0 && (
          <span className="thumb-mark warn">
            <IconAlt size={14} stroke={2} aria-hidden />
            <span className="spoken">{t("photos.undescribed")}</span>
            {missing.map((one) => one.toUpperCase()).join(" ")}
          </span>
        )}
      </span>
    </button>
  );
}
