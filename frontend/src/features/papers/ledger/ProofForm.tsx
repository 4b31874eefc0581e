import { useTranslation } from "react-i18next";
import type { LedgerPage, ProofFields } from "../../../api/ledger";
import { photoPath } from "../../../api/stops";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { DateField, TextField } from "../../../shared/parts/Field";
import { LocalizedField } from "../../../shared/parts/LocalizedField";
import { Segmented } from "../../../shared/parts/Segmented";
import { proofMarks } from "./marks";

type Props = {
  page: LedgerPage;
  /** The stop of what is proved: its photos come first. */
  stopId: string;
  value: ProofFields;
  set: (patch: ProofFields) => void;
  errorOf: (field: keyof ProofFields) => string | undefined;
};

/** The kinds of proof, as they are chosen from. */
const kinds = ["photo", "link", "figure"] as const;

/** What proves that something was delivered: a photo of the tour, a link, or a figure. */
export function ProofForm({ page, stopId, value, set, errorOf }: Props) {
  const { t } = useTranslation();
  const kind = value.kind ?? "photo";
  return (
    <>
      <Segmented
        label={t("ledger.proof.kind")}
        value={kind}
        onChange={(to) => set({ kind: to })}
        options={kinds.map((k) => ({ value: k, label: t(`ledger.proofKind.${k}`), icon: proofMarks[k] }))}
      />
      {kind === "photo" && <PhotoChoice page={page} stopId={stopId} value={value} set={set} errorOf={errorOf} />}
      {kind === "link" && (
        <TextField
          label={t("ledger.proof.url")}
          type="url"
          placeholder="https://"
          value={value.url ?? ""}
          onChange={(url) => set({ url })}
          error={errorOf("url")}
        />
      )}
      {kind === "figure" && (
        <LocalizedField
          label={t("ledger.proof.figure")}
          hint={t("ledger.proof.figureHint")}
          value={value.figure ?? {}}
          onChange={(figure) => set({ figure })}
          error={errorOf("figure")}
        />
      )}
      <LocalizedField
        label={t("ledger.proof.caption")}
        value={value.caption ?? {}}
        onChange={(caption) => set({ caption })}
      />
      <div className="ledger-pair">
        <DateField
          label={t("ledger.proof.on")}
          value={value.on ?? ""}
          onChange={(on) => set({ on })}
          error={errorOf("on")}
        />
        <TextField label={t("ledger.proof.by")} value={value.by ?? ""} onChange={(by) => set({ by })} />
      </div>
    </>
  );
}

function PhotoChoice({ page, stopId, value, set, errorOf }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const here = page.photos.filter((p) => p.stopId === stopId);
  const photos = [...here, ...page.photos.filter((p) => p.stopId !== stopId)];
  const error = errorOf("photoId");
  return (
    <fieldset className="ledger-choice">
      <legend className="field-legend">{t("ledger.proof.photoId")}</legend>
      {photos.length === 0 && <p className="field-hint">{t("ledger.proof.noPhotos")}</p>}
      <div className="ledger-choices scroll">
        {photos.map((photo, i) => {
          const said = inLang(photo.caption, lang) || inLang(photo.alt, lang) || t("ledger.proof.photo", { n: i + 1 });
          return (
            <label key={photo.id} title={said}>
              <input
                type="radio"
                name="photo"
                checked={photo.id === value.photoId}
                onChange={() => set({ photoId: photo.id })}
              />
              <img src={photoPath(photo)} alt={said} loading="lazy" draggable={false} />
            </label>
          );
        })}
      </div>
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  );
}
