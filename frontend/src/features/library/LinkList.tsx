import type { Link } from "../../api/stops";
import { OutLink } from "../../platform/OutLink";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";

/** The links of a record. */
export function LinkList({ links }: { links: readonly Link[] }) {
  const lang = useLang();
  return (
    <ul className="link-list">
      {links.map((link) => (
        <li key={link.url}>
          <OutLink href={link.url} lang={langOf(link.label, lang)}>
            {inLang(link.label, lang) || link.url.replace(/^https?:\/\//, "")}
          </OutLink>
        </li>
      ))}
    </ul>
  );
}
