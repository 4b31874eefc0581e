import { Tooltip } from "@mantine/core";
import type { TablerIcon } from "@tabler/icons-react";
import type { ComponentProps, ReactNode } from "react";
import { ariaKeys } from "../keys/combo";
import { Keys } from "./Keys";
import "./Button.css";

type Look = {
  /** primary: one a page; ghost: no edge; danger: cannot be undone. */
  kind?: "plain" | "primary" | "ghost" | "danger";
  size?: "sm" | "md";
  icon?: TablerIcon;
  /** The keys that do the same, "mod+k". */
  keys?: string;
};

function classes({ kind = "plain", size = "md" }: Look, more = "", iconOnly = false): string {
  return `btn ${kind} ${size} ${iconOnly ? "only" : ""} ${more}`;
}

type ButtonProps = Look & ComponentProps<"button"> & { busy?: boolean };

/** Something to do, in words. */
export function Button({ kind, size, icon: Icon, keys, busy, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      aria-busy={busy}
      aria-keyshortcuts={keys && ariaKeys(keys)}
      className={classes({ kind, size }, className)}
      {...rest}
    >
      {Icon && <Icon size={16} stroke={1.75} aria-hidden />}
      {children}
      {keys && <Keys combo={keys} />}
    </button>
  );
}

type LinkProps = Look & ComponentProps<"a"> & { href: string };

/** A way to another page, drawn as a button. */
export function LinkButton({ kind, size, icon: Icon, keys, className, children, ...rest }: LinkProps) {
  return (
    <a draggable={false} className={classes({ kind, size }, className)} {...rest}>
      {Icon && <Icon size={16} stroke={1.75} aria-hidden />}
      {children}
      {keys && <Keys combo={keys} />}
    </a>
  );
}

type IconButtonProps = Omit<Look, "icon"> &
  Omit<ComponentProps<"button">, "children"> & {
    icon: TablerIcon;
    label: string;
    /** Where the tooltip stands, so that it hides nothing. */
    tip?: TipProps["position"];
    children?: ReactNode;
  };

/** Something to do, as an icon: its words and keys are in the tooltip. */
export function IconButton({
  kind = "ghost",
  size,
  icon: Icon,
  label,
  keys,
  tip,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tip label={label} keys={keys} position={tip}>
      <button
        type="button"
        aria-label={label}
        aria-keyshortcuts={keys && ariaKeys(keys)}
        className={classes({ kind, size }, className, true)}
        {...rest}
      >
        <Icon size={16} stroke={1.75} aria-hidden />
      </button>
    </Tip>
  );
}

type TipProps = {
  label: ReactNode;
  keys?: string;
  children: ReactNode;
  position?: "bottom" | "right" | "top" | "left" | undefined;
};

/** A few words on what is under the pointer or in focus. */
export function Tip({ label, keys, children, position = "bottom" }: TipProps) {
  return (
    <Tooltip
      events={{ hover: true, focus: true, touch: false }}
      classNames={{ tooltip: "tip" }}
      position={position}
      openDelay={350}
      transitionProps={{ duration: 90 }}
      label={
        <>
          {label}
          {keys && <Keys combo={keys} />}
        </>
      }
    >
      {children}
    </Tooltip>
  );
}
