import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { client } from "../api/client";
import { unveil } from "./curtain";
import { fetchPages } from "./later";

/**
 * Once a page has its records and its heading, shows it and, when it was
 * drawn, tells the program so.
 */
export function useReady(): void {
  const queries = useQueryClient();
  const fetching = useIsFetching();
  const told = useRef(false);
  useEffect(() => {
    if (told.current || fetching > 0) return;
    // What a page asks for only once it was rendered is under way after two frames.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(async () => {
        if (queries.isFetching() > 0 || !document.querySelector("#page h1")) return;
        told.current = true;
        await unveil();
        requestAnimationFrame(() => void client.POST("/api/ready").then(fetchPages));
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [fetching, queries]);
}
