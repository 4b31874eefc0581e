import { IconFileImport } from "@tabler/icons-react";
import { type DragEvent, useId, useRef, useState } from "react";
import { Button } from "./Button";
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
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const hold = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button does the same for who does not drag
    <div
      className={`file-drop ${over ? "over" : ""} ${chosen ? "chosen" : ""}`}
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
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
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={choose}
        tabIndex={-1}
        hidden
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
    </div>
  );
}
