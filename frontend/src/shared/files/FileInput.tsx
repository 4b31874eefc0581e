import type { RefObject } from "react";

type Props = {
  /** The button that opens it clicks it. */
  input: RefObject<HTMLInputElement | null>;
  /** Endings and kinds of file, with commas. */
  accept: string;
  multiple?: boolean;
  label: string;
  onFiles: (files: File[]) => void;
};

/** The system's own way to choose files, behind a button of ours. */
export function FileInput({ input, accept, multiple, label, onFiles }: Props) {
  return (
    <input
      ref={input}
      type="file"
      hidden
      tabIndex={-1}
      aria-label={label}
      accept={accept}
      multiple={multiple}
      onChange={(event) => {
        onFiles([...(event.target.files ?? [])]);
        event.target.value = ""; // the same file may be chosen again
      }}
    />
  );
}
