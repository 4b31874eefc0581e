// What the first page shows is asked for at once, while the scripts that draw it are on their way.
import { askFirst } from "./api/first";
import { preferredLang, wearLang } from "./shared/i18n/lang";
import { wordsOf } from "./shared/i18n/words";
import { openLatest } from "./shell/openLatest";
import { queries } from "./shell/queries";

async function begin() {
  const lang = preferredLang();
  wearLang(lang);
  const asked = [wordsOf(lang), askFirst(queries, location.hash), openLatest(queries)];
  const [{ start }] = await Promise.all([import("./shell/start"), ...asked]);
  await start(lang);
}

void begin(); // not awaited: what it imports imports parts of this file's own script, and would wait for it
