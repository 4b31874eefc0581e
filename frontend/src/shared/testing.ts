import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { haveWords, startWords } from "./i18n/i18n";

await startWords("en");
await haveWords("fr");
afterEach(cleanup);
