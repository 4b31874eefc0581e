import { useLang } from "../i18n/useLang";
import { shownKeys } from "../keys/combo";
import "./Keys.css";

/** The keys that do something: "mod+k" as one cap, "g b" as two. They are said only where nothing else says them. */
export function Keys({ combo, spoken }: { combo: string; spoken?: boolean }) {
  const lang = useLang();
  return (
    <span className="keys" aria-hidden={spoken ? undefined : true}>
      {shownKeys(combo, lang).map((press, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: presses never move
        <kbd key={i}>{press}</kbd>
      ))}
    </span>
  );
}
