// A tour from an empty file, by keys alone, in French: scratch/plan.mjs.

import { planned } from "./scratch/plan.mjs";

planned({ by: "keys", lang: "fr" });
