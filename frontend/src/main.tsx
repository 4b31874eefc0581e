import { createRoot } from "react-dom/client";
import { startWords } from "./shared/i18n/i18n";
import { wearLook } from "./shared/state/look";
import { App } from "./shell/App";
import "./shell/styles.css";

wearLook();
await startWords();
const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
