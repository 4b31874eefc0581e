// A page for who builds the parts, with each of them in each of its states. It
// is no page of the program: only the development server shows it, at /parts/.
import "../src/shell/styles.css";
import "./parts.css";

import { MantineProvider } from "@mantine/core";
import { createRoot } from "react-dom/client";
import { startWords } from "../src/shared/i18n/i18n";
import { preferredLang } from "../src/shared/i18n/lang";
import { wearLook } from "../src/shared/state/look";
import { Gallery } from "./Gallery";

wearLook();
await startWords(preferredLang());
document.body.dataset.line = new URLSearchParams(location.search).get("line") ?? "fleuve";
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <MantineProvider>
      <Gallery />
    </MantineProvider>,
  );
