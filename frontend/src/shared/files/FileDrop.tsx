import { IconFileImport } from "@tabler/icons-react";
import { useCallback, useId, useRef } from "react";
import { Button } from "../parts/Button";
import { FileInput } from "./FileInput";
import { useFileDrop } from "./useFileDrop";
import "./FileDrop.css";

type Props = {
  /** What to drop here, as a sentence. */
  label: string;
  /** What the button says. */
  choose: string;
  /** What more there is to know. */
  hint?: string;
  /** Endings and kinds of file, with commas. */
  accept: string;
  /** Name of the file that was chosen. */
  chosen?: string;
  busy?: boolean;
  onFile: (file: File) => void;
};

/** A place to drop a file, with a button that chooses one. */
export function FileDrop({ label, choose, hint, accept, chosen, busy, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const about = useId();
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(onFile);
  latest.current = onFile;
  const take = useCallback(([file]: File[]) => {
    if (file) latest.current(file);
  }, []);
  const over = useFileDrop(box, take);
  return (
    <div ref={box} className={`file-drop ${over ? "over" : ""} ${chosen ? "chosen" : ""}`}>
      <IconFileImport size={20} stroke={1.5} aria-hidden />
      <span className="grow" id={about}>
        <b>{chosen ?? label}</b>
        {hint && !chosen && <span className="mut f12">{hint}</span>}
      </span>
      <Button
        size={chosen ? "sm" : undefined}
        busy={busy}
        aria-describedby={about}
        data-autofocus
        onClick={() => input.current?.click()}
      >
        {choose}
      </Button>
      <FileInput input={input} accept={accept} label={choose} onFiles={take} />
    </div>
  );
}
