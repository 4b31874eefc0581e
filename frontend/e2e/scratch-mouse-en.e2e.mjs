// A tour from an empty file, by the mouse alone, in English: scratch/plan.mjs.

import { planned } from "./scratch/plan.mjs";

planned({ by: "mouse", lang: "en" });
