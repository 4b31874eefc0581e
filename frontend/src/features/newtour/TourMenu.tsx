import { IconCalendarRepeat, IconCopy, IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { tourQuery } from "../../api/queries";
import { tours } from "../../api/tours";
import type { TourRow } from "../../api/types";
import { useChange } from "../../api/useChange";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { asContext } from "../../shared/parts/asContext";
import { IconButton } from "../../shared/parts/Button";
import { aside } from "../../shared/parts/later";
import { type MenuAct, MenuButton } from "../../shared/parts/MenuButton";
import { useHistoryAct } from "../../shared/parts/useHistoryAct";
import { goTo, paths } from "../../shared/paths";
import { useAsked } from "../../shared/state/asked";
import { useContextActs } from "../../shared/state/contextActs";
import { useTold } from "../../shared/state/useTold";

const EditTour = aside(() => import("./EditTour").then((m) => m.EditTour));
const NextEdition = aside(() => import("./NextEdition").then((m) => m.NextEdition));

/** What can be done with a tour as a whole: edit, duplicate, delete. */
export function TourMenu({ tour: slug }: { tour: string }) {
  const { data } = useQuery(tourQuery(slug));
  return data ? <Menu tour={data.tour} /> : null;
}

function Menu({ tour }: { tour: TourRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [editing, setEditing] = useState(false);
  const [repeating, setRepeating] = useState(false);
  const title = inLang(tour.title, lang);
  const told = useTold();
  const copying = useChange(() => tours.duplicate(tour), {
    said: () => t("newtour.duplicated", { title }),
    onDone: (made) => goTo(paths.tour(made.slug)),
  });
  const removing = useChange(() => tours.remove(tour), {
    said: () => t("newtour.removed", { title }),
    onDone: () => goTo(paths.home),
  });
  const edit = () => setEditing(true);
  useAsked("next edition", () => setRepeating(true));
  const history = useHistoryAct({ kind: "tour", id: tour.id, name: title });
  useShortcuts([{ combo: "e", label: t("newtour.edit"), group: t("shell.keys.here"), run: edit }]);
  const acts: MenuAct[] = [
    { label: t("newtour.edit"), icon: IconPencil, keys: "e", onClick: edit },
    { label: t("newtour.next.act"), icon: IconCalendarRepeat, onClick: () => setRepeating(true) },
    { label: t("newtour.duplicate"), icon: IconCopy, onClick: () => copying.mutate(undefined, told) },
    history,
  ];
  const remove: MenuAct = {
    label: t("newtour.remove"),
    icon: IconTrash,
    danger: true,
    onClick: () => removing.mutate(undefined, told),
  };
  useContextActs(asContext([...acts, remove]), { heading: title, rank: "page" });
  return (
    <>
      <MenuButton groups={[{ acts }, { acts: [remove] }]}>
        <IconButton kind="plain" icon={IconDots} label={t("newtour.more")} aria-haspopup="menu" />
      </MenuButton>
      <NextEdition tour={tour} open={repeating} onClose={() => setRepeating(false)} />
      <EditTour tour={tour} open={editing} onClose={() => setEditing(false)} />
    </>
  );
}
