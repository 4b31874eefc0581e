import { type ReactNode, useCallback, useId, useLayoutEffect, useRef, useState } from "react";
import { useFileDrop } from "../../../../shared/files/useFileDrop";
import type { Lang } from "../../../../shared/format/text";
import { deeds, histories, isPress, readKeys } from "./deeds";
import { paint } from "./highlight";
import { type Change, enter, isAddress, link, marksAt, paragraph, type Selected } from "./marks";
import { lineAt } from "./places";
import { put } from "./put";
import { Reading } from "./Reading";
import { Toolbar } from "./Toolbar";
import { tokens } from "./tokens";
import "./Writing.css";

/** A photo that can be put into the text. */
export type Choice = { name: string; words: string };

type Props = {
  tour: string;
  lang: Lang;
  label: string;
  placeholder: string;
  value: string;
  onChange: (text: string) => void;
  onLeave: () => void;
  photos: readonly Choice[];
  /** Opens the way to choose files; what comes of them is put into the text. */
  onAddPhotos: (put: (words: string) => void) => void;
  /** Takes files that were dropped in; says what to write for them. */
  onFiles: (files: File[]) => Promise<string>;
  /** The text as it will be read stands beside it already. */
  beside: boolean;
  /** What stands under the toolbar, over the text. */
  above: ReactNode;
  /** What stands over the field, on the same page. */
  heading: ReactNode;
};

/** A text in Markdown: a plain field, in which marks stand back, under a toolbar. It can be shown as it will be read. */
export function MarkdownField(props: Props) {
  const { tour, lang, value, onChange, photos, onAddPhotos, onFiles, beside } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(value);
  const [at, setAt] = useState<[number, number]>([0, 0]);
  const [reading, setReading] = useState(false);
  const text = alike(typed, value) ? typed : value;
  const selected: Selected = { text, from: Math.min(at[0], text.length), to: Math.min(at[1], text.length) };
  const marks = marksAt(selected);

  const change = (how: (at: Selected) => Change | undefined) => {
    const here = field.current;
    if (!here) return false;
    const made = how({ text: here.value, from: here.selectionStart, to: here.selectionEnd });
    if (made) put(here, made);
    return made !== undefined;
  };
  const putPhoto = (words: string) => change((now) => paragraph(now, words));
  const read = (on: boolean) => {
    setReading(on);
    requestAnimationFrame(() => (on ? document.getElementById(`${id}-read`) : field.current)?.focus());
  };
  const files = useRef(onFiles);
  files.current = onFiles;
  const take = useCallback((dropped: File[], point: { x: number; y: number }) => {
    const here = field.current;
    const end = here && lineAt(here, point)?.end;
    if (here && end !== undefined) here.setSelectionRange(end, end);
    void files.current(dropped).then((words) => {
      if (here && words)
        put(here, paragraph({ text: here.value, from: here.selectionEnd, to: here.selectionEnd }, words));
    });
  }, []);
  const over = useFileDrop(box, take);
  return (
    <>
      <Toolbar
        field={id}
        pressed={{
          bold: marks[deeds.bold.mark],
          italic: marks[deeds.italic.mark],
          link: marks.link,
          heading: marks.heading,
          list: marks.list,
          quote: marks.quote,
        }}
        onDo={(deed) => change(deeds[deed].change)}
        photos={photos.map(({ name, words }) => ({ name, put: () => putPhoto(words) }))}
        onAddPhotos={() => onAddPhotos(putPhoto)}
        reading={reading}
        onRead={beside ? undefined : () => read(!reading)}
      />
      {props.above}
      <div className="pane-page scroll">
        {props.heading}
        {reading && (
          <Reading
            id={`${id}-read`}
            tour={tour}
            lang={lang}
            text={text}
            onKeyDown={(event) => {
              if (!isPress(event.nativeEvent, readKeys)) return;
              event.preventDefault();
              read(false);
            }}
          />
        )}
        <div ref={box} className={over ? "written over" : "written"} hidden={reading}>
          <Mirror text={text} />
          <textarea
            id={id}
            ref={field}
            className="pane-body"
            data-writes
            lang={lang}
            aria-label={props.label}
            placeholder={props.placeholder}
            value={text}
            onChange={(event) => {
              setTyped(event.target.value);
              onChange(event.target.value);
            }}
            onSelect={(event) => setAt([event.currentTarget.selectionStart, event.currentTarget.selectionEnd])}
            onBlur={props.onLeave}
            onKeyDown={(event) => {
              const native = event.nativeEvent;
              if (native.isComposing) return;
              const deed = Object.values(deeds).find(({ keys }) => isPress(native, keys));
              const history = Object.entries(histories).find(([keys]) => isPress(native, keys));
              const bare = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
              if (deed) change(deed.change);
              else if (history) document.execCommand(history[1]);
              else if (isPress(native, readKeys) && !beside) read(true);
              else if (event.key !== "Enter" || !bare || !change(enter)) return;
              event.preventDefault();
            }}
            onPaste={(event) => {
              const address = event.clipboardData.getData("text/plain");
              const { selectionStart, selectionEnd, value: now } = event.currentTarget;
              const words = now.slice(selectionStart, selectionEnd);
              if (words.trim() === "" || words.includes("\n") || isAddress(words) || !isAddress(address)) return;
              event.preventDefault();
              change((here) => link(here, address));
            }}
          />
        </div>
      </div>
    </>
  );
}

/** Whether two texts are the same once they are kept: without blanks at their ends. */
function alike(a: string, b: string): boolean {
  return a === b || a.normalize("NFC").trim() === b.normalize("NFC").trim();
}

/** The words over the field, in which marks stand back; the field itself shows only the caret and what is selected. */
function Mirror({ text }: { text: string }) {
  const words = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = words.current?.firstChild;
    if (node instanceof Text) return paint(node, tokens(text));
  }, [text]);
  return (
    <div ref={words} className="pane-body mirror" aria-hidden>
      {`${text}\n`}
    </div>
  );
}
