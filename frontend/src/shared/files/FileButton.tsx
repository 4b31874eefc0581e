import { type ReactNode, useRef } from "react";
import { FileInput } from "./FileInput";

type Props = {
  /** What may be chosen, as accept of HTML says it. */
  accept: string;
  multiple?: boolean;
  className?: string;
  disabled?: boolean;
  /** The name of the way to choose, for who listens. */
  label: string;
  onFiles: (files: File[]) => void;
  children: ReactNode;
};

/** A button that lets files be chosen. */
export function FileButton({ accept, multiple, className, disabled, label, onFiles, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </button>
      <FileInput input={input} accept={accept} multiple={multiple} label={label} onFiles={onFiles} />
    </>
  );
}
