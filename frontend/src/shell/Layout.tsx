import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { follow } from "../api/live";
import { toursQuery } from "../api/queries";
import { shortcuts } from "../shared/keys/shortcuts";
import { aside } from "../shared/parts/later";
import { UndoToast } from "../shared/parts/UndoToast";
import { useBeside } from "../shared/state/beside";
import { useLook } from "../shared/state/look";
import type { Open } from "./open";
import { Ready } from "./Ready";
import { SharedNotice } from "./SharedNotice";
import { Sidebar } from "./Sidebar";
import { TopBar } from "./TopBar";
import { useShellKeys } from "./useShellKeys";
import { useZoomKeys } from "./useZoomKeys";
import "./Layout.css";

const Beside = aside(() => import("./Beside").then((m) => m.Beside));
const Over = aside(() => import("./Over").then((m) => m.Over));

/** The window around every page: sidebar, top bar, and what opens over them. */
export function Layout() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const rail = useLook((s) => s.rail || s.roomy);
  const beside = useBeside((s) => s.record !== undefined);
  const [open, setOpen] = useState<Open>();
  const tour = useTourOfPage();
  const { data: tours } = useQuery(toursQuery);
  const line = tours?.find((one) => one.slug === tour)?.line ?? "fleuve";

  useZoomKeys();
  useShellKeys(setOpen);

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

  return (
    <div className={["app", rail && "rail", beside && "with-beside"].filter(Boolean).join(" ")}>
      <button type="button" className="skip" onClick={() => document.getElementById("page")?.focus()}>
        {t("shell.skip")}
      </button>
      <Sidebar tour={tour} onNewTour={() => setOpen("newTour")} />
      <TopBar tour={tour} onOpen={setOpen} />
      <main id="page" className="page" tabIndex={-1}>
        <SharedNotice />
        <Outlet />
      </main>
      <Beside />
      <Over tour={tour} open={open} onClose={() => setOpen(undefined)} onOpen={setOpen} />
      <UndoToast />
      <Ready />
    </div>
  );
}

/** The slug of the tour that the page is about. */
function useTourOfPage(): string | undefined {
  const path = useRouterState({ select: (s) => s.location.pathname });
  return /^\/tours\/([^/]+)/.exec(path)?.[1];
}
