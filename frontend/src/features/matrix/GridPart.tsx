import type { ComponentProps } from "react";

type Props = ComponentProps<"div"> & { role: "row" | "rowgroup" | "rowheader" | "columnheader" | "gridcell" };

/** A part of a grid. It is no table's element, since a table cannot be drawn in part; the focus goes to cells alone. */
export function GridPart({ role, children, ...rest }: Props) {
  return (
    <div role={role} {...rest}>
      {children}
    </div>
  );
}
