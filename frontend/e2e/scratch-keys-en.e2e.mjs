// A tour from an empty file, by keys alone, in English: scratch/plan.mjs.

import { planned } from "./scratch/plan.mjs";

planned({ by: "keys", lang: "en", short: true });
