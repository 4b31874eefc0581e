import { useTranslation } from "react-i18next";
import { useAddPhotos } from "../../../api/useAddPhotos";

/** Adds photos to a tour, and tells what became of them. */
export function useAdding(tour: string) {
  const { t } = useTranslation();
  return useAddPhotos(tour, ({ added, known }) => {
    if (added === 0) return t("photos.known", { count: known });
    return known > 0 ? t("photos.addedKnown", { count: added, known }) : t("photos.added", { count: added });
  });
}
