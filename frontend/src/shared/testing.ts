import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { startWords } from "./i18n/i18n";

await startWords("en");
afterEach(cleanup);
