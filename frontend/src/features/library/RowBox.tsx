import type { MouseEvent } from "react";

type Props = {
  label: string;
  checked: boolean;
  /** Some but not all. */
  some?: boolean;
  /** extend: Shift was held. */
  onCheck: (extend: boolean) => void;
};

/** The box by which a row is selected. The list has the focus: arrows and Space do the same. */
export function RowBox({ label, checked, some = false, onCheck }: Props) {
  const click = (event: MouseEvent) => onCheck(event.shiftKey);
  return (
    <label className="record-box" onMouseDown={(event) => event.shiftKey && event.preventDefault()}>
      <input
        ref={(box) => {
          if (box) box.indeterminate = some && !checked;
        }}
        type="checkbox"
        tabIndex={-1}
        aria-label={label}
        checked={checked}
        onClick={click}
        onChange={() => {}}
      />
    </label>
  );
}
