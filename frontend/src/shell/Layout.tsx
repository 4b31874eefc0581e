import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { follow } from "../api/live";
import { toursQuery } from "../api/queries";
import { NewTour } from "../features/newtour/NewTour";
import { CalendarDialog } from "../features/papers/calendar/CalendarDialog";
import { AskedChecklist } from "../features/tasks/Checklists";
import { shortcuts } from "../shared/keys/shortcuts";
import { UndoToast } from "../shared/parts/UndoToast";
import { useLook } from "../shared/state/look";
import { About } from "./About";
import { HistoryPanel } from "./HistoryPanel";
import { KeyHelp } from "./KeyHelp";
import type { Open } from "./open";
import { Palette } from "./Palette";
import { RecordHistory } from "./RecordHistory";
import { SharedNotice } from "./SharedNotice";
import { Sidebar } from "./Sidebar";
import { TopBar } from "./TopBar";
import { useReady } from "./useReady";
import { useShellKeys } from "./useShellKeys";
import { useZoomKeys } from "./useZoomKeys";
import "./Layout.css";

/** The window around every page: sidebar, top bar, and what opens over them. */
export function Layout() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const rail = useLook((s) => s.rail || s.roomy);
  const [open, setOpen] = useState<Open>();
  const tour = useTourOfPage();
  const { data: tours } = useQuery(toursQuery);
  const line = tours?.find((one) => one.slug === tour)?.line ?? "fleuve";

  useZoomKeys();
  useShellKeys(setOpen);
  useReady();

  useEffect(() => {
    document.body.dataset.line = line;
  }, [line]);

  useEffect(() => {
    const end = new AbortController();
    void follow(queries, end.signal);
    return () => end.abort();
  }, [queries]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      shortcuts.handle(event, document.querySelector("[aria-modal='true']") !== null);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);

  const close = () => setOpen(undefined);
  return (
    <div className={rail ? "app rail" : "app"}>
      <button type="button" className="skip" onClick={() => document.getElementById("page")?.focus()}>
        {t("shell.skip")}
      </button>
      <Sidebar tour={tour} onNewTour={() => setOpen("newTour")} />
      <TopBar tour={tour} onOpen={setOpen} />
      <main id="page" className="page" tabIndex={-1}>
        <SharedNotice />
        <Outlet />
      </main>
      <Palette tour={tour} open={open === "palette"} onClose={close} onOpen={setOpen} />
      <HistoryPanel open={open === "history" || open === "deleted"} deleted={open === "deleted"} onClose={close} />
      <RecordHistory />
      <AskedChecklist />
      <KeyHelp open={open === "keys"} onClose={close} />
      <About open={open === "about"} onClose={close} />
      <NewTour open={open === "newTour"} onClose={close} />
      {tour && <CalendarDialog tour={tour} open={open === "calendar"} onClose={close} />}
      <UndoToast />
    </div>
  );
}

/** The slug of the tour that the page is about. */
function useTourOfPage(): string | undefined {
  const path = useRouterState({ select: (s) => s.location.pathname });
  return /^\/tours\/([^/]+)/.exec(path)?.[1];
}
