import { IconAlertTriangle, IconPhotoStar, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { type Photo, type PhotoFields, photoPath, photos, type StopPage } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { useEdit } from "../../../api/useEdit";
import { StaleNotice } from "../../../shared/edit/StaleNotice";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button, IconButton } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { HistoryButton } from "../../../shared/parts/HistoryButton";
import { LocalizedField } from "../../../shared/parts/LocalizedField";
import { Count } from "../../../shared/parts/PageHead";
import { Sheet } from "../../../shared/parts/Sheet";
import { useTold } from "../../../shared/state/useTold";
import { SavedState } from "./SavedState";
import { useAutosave } from "./useAutosave";

/** The photos of a stop, each with what it shows. */
export function Photos({ page }: { page: StopPage }) {
  const { t } = useTranslation();
  if (page.photos.length === 0) return null;
  return (
    <Sheet title={t("stop.photo.title")} beside={<Count>{page.photos.length}</Count>}>
      <ul className="stop-photos">
        {page.photos.map((photo) => (
          <li key={photo.id}>
            <OnePhoto photo={photo} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function OnePhoto({ photo }: { photo: Photo }) {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const edit = useEdit<Photo, PhotoFields>({
    stored: photo,
    send: (patch, rev) => photos.edit({ id: photo.id, rev }, patch),
  });
  useAutosave(edit);
  const { value, set, commit } = edit;
  const removing = useChange(() => photos.remove(photo), { said: () => t("stop.photo.removed") });
  const names = {
    alt: t("stop.photo.alt"),
    caption: t("stop.photo.caption"),
    cover: t("stop.photo.cover"),
  };
  const missing = (["fr", "en"] as const).filter((one) => !value.alt[one]);
  return (
    <figure className="stop-photo" data-record={photo.id}>
      <img
        src={photoPath(photo)}
        alt={inLang(value.alt, lang)}
        width={photo.width}
        height={photo.height}
        loading="lazy"
        draggable={false}
      />
      <StaleNotice clashes={edit.clashes} names={names} onKeep={edit.keep} onTake={edit.take} />
      {edit.fault && <FaultNotice fault={edit.fault} onRetry={edit.save} />}
      <LocalizedField
        label={names.alt}
        hint={t("stop.photo.altHint")}
        long
        value={value.alt}
        onChange={(alt) => set({ alt })}
      />
      <LocalizedField label={names.caption} value={value.caption} onChange={(caption) => set({ caption })} />
      <figcaption className="stop-photo-foot">
        {missing.length > 0 && (
          <Chip tone="warn" icon={IconAlertTriangle}>
            {t("stop.photo.missing")}
          </Chip>
        )}
        <SavedState edit={edit} />
        <span className="grow" />
        <Button
          size="sm"
          icon={IconPhotoStar}
          kind="ghost"
          aria-pressed={value.cover}
          onClick={() => commit({ cover: !value.cover })}
        >
          {names.cover}
        </Button>
        <HistoryButton
          kind="photo"
          id={photo.id}
          name={inLang(value.alt, lang) || t("history.kinds.photo", { count: 1 })}
          size="sm"
        />
        <IconButton
          size="sm"
          icon={IconTrash}
          label={t("stop.photo.remove")}
          onClick={() => removing.mutate(undefined, told)}
        />
      </figcaption>
    </figure>
  );
}
