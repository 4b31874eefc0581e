import type { ComponentProps } from "react";
import { openOutside } from "./desktop";
import { useTelling } from "./useTelling";

/** A link to a page outside of Tournée, or to an e-mail address. */
export function OutLink({ href, ...rest }: ComponentProps<"a"> & { href: string }) {
  const telling = useTelling();
  return (
    <a
      draggable={false}
      className="out-link"
      target="_blank"
      rel="noreferrer"
      href={href}
      onClick={(event) => {
        const opened = openOutside(href);
        if (!opened) return;
        event.preventDefault();
        void telling(() => opened);
      }}
      {...rest}
    />
  );
}
