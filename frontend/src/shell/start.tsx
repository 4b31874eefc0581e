// First the ground, then the parts: a part's own rules come after those of what it is made from.
import "./styles.css";

import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import type { Lang } from "../shared/format/text";
import { startWords } from "../shared/i18n/i18n";
import { wearLook } from "../shared/state/look";
import { App } from "./App";
import { veil } from "./curtain";
import { router } from "./routes";

/** Draws the program in a language. */
export async function start(lang: Lang): Promise<void> {
  wearLook();
  await Promise.all([startWords(lang), router.load()]);
  const root = document.getElementById("root");
  if (!root) return;
  veil(root);
  // In pieces: nothing is seen of it yet, and what is pressed meanwhile is heard.
  startTransition(() => createRoot(root).render(<App />));
}
