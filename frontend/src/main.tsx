// First the ground, then the parts: a part's own rules come after those of what it is made from.
import "./shell/styles.css";

import { createRoot } from "react-dom/client";
import { startWords } from "./shared/i18n/i18n";
import { wearLook } from "./shared/state/look";
import { App } from "./shell/App";
import { veil } from "./shell/curtain";
import { openLatest } from "./shell/openLatest";

wearLook();
await Promise.all([startWords(), openLatest()]);
const root = document.getElementById("root");
if (root) {
  veil(root);
  createRoot(root).render(<App />);
}
