import { useTranslation } from "react-i18next";
import { useShortcuts } from "../keys/useShortcuts";
import { goTo, paths } from "../paths";
import { useWrong } from "../state/wrong";
import type { Tab } from "./PageHead";

/** One of the pages of a tour. */
export type TourTab =
  | "board"
  | "matrix"
  | "agenda"
  | "conflicts"
  | "tasks"
  | "budget"
  | "sponsors"
  | "figures"
  | "recap"
  | "booklet"
  | "releases";

/** The pages of every tour, in the order of its tabs. */
export const tabs: { tab: TourTab; href: (tour: string) => string; keys: string }[] = [
  { tab: "board", href: paths.tour, keys: "g b" },
  { tab: "matrix", href: paths.matrix, keys: "g m" },
  { tab: "agenda", href: paths.agenda, keys: "g a" },
  { tab: "conflicts", href: paths.conflicts, keys: "g c" },
  { tab: "tasks", href: paths.tasks, keys: "g t" },
  { tab: "budget", href: paths.budget, keys: "g u" },
  { tab: "sponsors", href: paths.sponsors, keys: "g s" },
  { tab: "figures", href: paths.figures, keys: "g f" },
  { tab: "recap", href: paths.recap, keys: "g r" },
  { tab: "booklet", href: paths.booklet, keys: "g l" },
  { tab: "releases", href: paths.releases, keys: "g v" },
];

/** The pages of a tour as tabs of its head, with the keys that go to them. */
export function useTourTabs(tour: string, current?: TourTab): Tab[] {
  const { t } = useTranslation();
  const group = t("shell.keys.go");
  useShortcuts(
    tabs.map(({ tab, href, keys }) => ({
      combo: keys,
      label: t(`papers.tabs.${tab}`),
      group,
      run: () => goTo(href(tour)),
    })),
  );
  const wrong = useWrong((s) => s.of[tour]);
  return tabs.map(({ tab, href }) => ({
    href: href(tour),
    label: t(`papers.tabs.${tab}`),
    current: tab === current,
    ...(tab === "conflicts" && { count: wrong?.errors, error: true }),
    ...(tab === "tasks" && { count: wrong?.late, error: true, said: t("lateTasks", { count: wrong?.late ?? 0 }) }),
  }));
}
