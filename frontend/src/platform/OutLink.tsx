import type { ComponentProps } from "react";
import { openOutside } from "./desktop";

/** A link to a page outside of Tournée, or to an e-mail address. */
export function OutLink({ href, ...rest }: ComponentProps<"a"> & { href: string }) {
  return (
    <a
      draggable={false}
      className="out-link"
      target="_blank"
      rel="noreferrer"
      href={href}
      onClick={(event) => {
        if (openOutside(href)) event.preventDefault();
      }}
      {...rest}
    />
  );
}
