import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { client } from "../api/client";
import { fetchPages } from "./later";

/** Tells the program, once, that a page is shown: it has its records, its heading is there, and it was drawn. */
export function useReady(): void {
  const queries = useQueryClient();
  const fetching = useIsFetching();
  const told = useRef(false);
  useEffect(() => {
    if (told.current || fetching > 0) return;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (queries.isFetching() > 0 || !document.querySelector("#page h1")) return;
        told.current = true;
        void client.POST("/api/ready").then(fetchPages);
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [fetching, queries]);
}
