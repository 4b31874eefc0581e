import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { client } from "../api/client";
import { fetchRest } from "../shared/parts/later";
import { useShown } from "../shared/state/shown";
import { unveil } from "./curtain";

/**
 * Once a page has its records and its heading, shows it and, when it was
 * drawn, tells the program so. It is a component of its own because it is
 * rendered whenever something is asked for.
 */
export function Ready() {
  const queries = useQueryClient();
  const fetching = useIsFetching();
  const told = useRef(false);
  useEffect(() => {
    if (told.current || fetching > 0) return;
    let over = false;
    void (async () => {
      // What a page asks for only once it was rendered is under way after two frames; its own script may come later.
      do await frames(2);
      while (!over && queries.isFetching() === 0 && !document.querySelector("#page h1"));
      if (over || queries.isFetching() > 0) return;
      told.current = true;
      await unveil();
      await frames(1);
      await client.POST("/api/ready");
      await frames(2); // the page comes to the screen first
      useShown.setState({ shown: true });
      await fetchRest();
    })();
    return () => {
      over = true;
    };
  }, [fetching, queries]);
  return null;
}

async function frames(times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await new Promise(requestAnimationFrame);
}
