import { IconArrowDown, IconArrowUp, IconDots, IconHistory, IconTrash } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { type Photo, type Picture, type SectionCard, type SectionFields, sections } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { useEdit } from "../../../api/useEdit";
import { StaleNotice } from "../../../shared/edit/StaleNotice";
import { shownValue } from "../../../shared/edit/shownValue";
import { FileInput } from "../../../shared/files/FileInput";
import { inLang, type Lang, type Text } from "../../../shared/format/text";
import { moves } from "../../../shared/forms/order";
import { useLang } from "../../../shared/i18n/useLang";
import { useShortcuts } from "../../../shared/keys/useShortcuts";
import { IconButton } from "../../../shared/parts/Button";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { SelectField } from "../../../shared/parts/Field";
import { MenuButton } from "../../../shared/parts/MenuButton";
import { Sheet } from "../../../shared/parts/Sheet";
import { useHistoryOf } from "../../../shared/state/historyOf";
import { inText } from "../photos/inText";
import { photosOf } from "../photos/ofSection";
import { accept, PhotoStrip } from "../photos/PhotoStrip";
import { useAdding } from "../photos/useAdding";
import type { Chapter } from "../useChapters";
import { AuthorsField } from "./AuthorsField";
import { partings } from "./parting";
import { TextPane } from "./TextPane";
import { useAutosave } from "./useAutosave";
import { carryPhoto } from "./writing/carryPhoto";
import { Reading } from "./writing/Reading";

/** Which texts are shown. */
export type Shown = "both" | Lang;

type Props = {
  tour: string;
  languages: readonly Lang[];
  section: SectionCard;
  chapter: Chapter;
  shown: Shown;
  /** It was just made: its title comes next. */
  fresh: boolean;
  /** The photo that is open. */
  photo: string;
  onPhoto: (id: string) => void;
  onAway: () => void;
};

/** A section of the recap: who wrote it, and its text in both languages, saved as it is typed. */
export function SectionEditor({ tour, languages, section, chapter, shown, fresh, photo, onPhoto, onAway }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const box = useRef<HTMLDivElement>(null);
  const title = inLang(section.title, lang);
  const edit = useEdit<SectionCard, SectionFields>({
    stored: section,
    send: (body, rev) => sections.edit({ id: section.id, rev }, body),
  });
  useAutosave(edit);
  const adding = useAdding(tour);
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef<(pictures: Picture[]) => void>(undefined);
  const move = useChange(async (by: 1 | -1) => {
    for (const { record, position } of moves(chapter.sections, section.id, by))
      await sections.edit(record.id === section.id ? edit.stored : record, { position });
  });
  const showHistory = useHistoryOf((s) => s.show);
  const away = useChange(sections.remove, { said: () => t("papers.recap.deleted", { title }), onDone: onAway });
  const step = (by: 1 | -1) => {
    if (edit.dirty) edit.save();
    move.mutate(by);
  };
  const here = t("shell.keys.here");
  const focus = (part: string) => box.current?.querySelector<HTMLElement>(part)?.focus();
  useShortcuts([
    {
      combo: "mod+1",
      label: t("papers.recap.toText.fr"),
      group: here,
      always: true,
      run: () => focus(".pane.fr textarea.pane-body"),
    },
    {
      combo: "mod+2",
      label: t("papers.recap.toText.en"),
      group: here,
      always: true,
      run: () => focus(".pane.en textarea.pane-body"),
    },
    { combo: "mod+enter", label: t("papers.recap.saveNow"), group: here, always: true, run: edit.save },
    { combo: "alt+arrowup", label: t("papers.recap.up"), group: here, always: true, run: () => step(-1) },
    { combo: "alt+arrowdown", label: t("papers.recap.down"), group: here, always: true, run: () => step(1) },
  ]);
  const at = chapter.sections.findIndex((s) => s.id === section.id);
  const langs: Lang[] = shown === "both" ? ["fr", "en"] : [shown];
  const only = langs.length === 1 ? langs[0] : undefined;
  const photos = photosOf(chapter.photos, chapter.sections, section);
  const place = { stopId: section.stopId, sectionId: section.id };
  const words = (pictures: readonly Pick<Photo, "blob">[], to: Lang) =>
    pictures.map((one) => inText(one, to)).join("\n");
  const fault = edit.fault ?? move.error ?? away.error;
  return (
    <div ref={box} className="editor">
      <Sheet label={title} className="editor-head">
        <StaleNotice
          clashes={edit.clashes}
          names={{
            title: t("papers.recap.fieldTitle"),
            body: t("papers.recap.fieldBody"),
            authorIds: t("papers.recap.authors"),
            sessionId: t("papers.recap.about"),
            ready: t("papers.recap.progress.ready"),
          }}
          show={(field, value) => {
            const clash = edit.clashes.find((c) => c.field === field);
            if ((field !== "title" && field !== "body") || !clash) return undefined;
            const other = value === clash.mine ? clash.theirs : clash.mine;
            return shownValue(partings(value as Text, other as Text), lang);
          }}
          onKeep={edit.keep}
          onTake={edit.take}
        />
        {fault && <FaultNotice fault={fault} onRetry={edit.fault && edit.save} />}
        <div className="editor-bar">
          <AuthorsField value={edit.value.authorIds} onChange={(authorIds) => edit.commit({ authorIds })} />
          {chapter.agenda.length > 0 && (
            <SelectField
              label={t("papers.recap.about")}
              className="editor-about"
              value={edit.value.sessionId}
              onChange={(sessionId) => edit.commit({ sessionId })}
              options={[
                { value: "", label: t("papers.recap.aboutAll") },
                ...chapter.agenda.map((s) => ({
                  value: s.id,
                  label: inLang(s.shown, lang) || t(`stop.kind.${s.kind}`),
                })),
              ]}
            />
          )}
          <MenuButton
            groups={[
              {
                acts: [
                  {
                    label: t("papers.recap.up"),
                    icon: IconArrowUp,
                    keys: "alt+arrowup",
                    disabled: at === 0,
                    onClick: () => step(-1),
                  },
                  {
                    label: t("papers.recap.down"),
                    icon: IconArrowDown,
                    keys: "alt+arrowdown",
                    disabled: at === chapter.sections.length - 1,
                    onClick: () => step(1),
                  },
                ],
              },
              {
                acts: [
                  {
                    label: t("history.of"),
                    icon: IconHistory,
                    onClick: () => showHistory({ kind: "section", id: section.id, name: title }),
                  },
                  {
                    label: t("papers.recap.remove"),
                    icon: IconTrash,
                    danger: true,
                    onClick: () => away.mutate(edit.stored),
                  },
                ],
              },
            ]}
          >
            <IconButton icon={IconDots} label={t("library.more")} aria-haspopup="menu" />
          </MenuButton>
        </div>
      </Sheet>
      <div className="panes">
        {langs.map((one) => (
          <TextPane
            key={one}
            tour={tour}
            section={edit.stored}
            lang={one}
            ready={edit.value.ready}
            title={edit.value.title}
            body={edit.value.body}
            fresh={fresh && one === lang}
            state={edit.fault && edit.dirty ? "failed" : edit.saving ? "saving" : edit.dirty ? "typed" : "saved"}
            savedAt={edit.stored.updatedAt}
            onTitle={(text) => edit.set({ title: text })}
            onBody={(text) => edit.set({ body: text })}
            onReady={(ready) => edit.commit({ ready })}
            onLeave={() => edit.dirty && edit.save()}
            photos={photos}
            onAddPhotos={(put) => {
              asked.current = (pictures) => pictures.length > 0 && put(words(pictures, one));
              input.current?.click();
            }}
            onFiles={async (files) => words(await adding.add(files, place), one)}
            beside={only !== undefined}
          />
        ))}
        {only && (
          <Sheet title={t("papers.recap.do.read")} className="pane">
            <div className="pane-page scroll">
              <Reading tour={tour} lang={only} title={edit.value.title[only]} text={edit.value.body[only] ?? ""} />
            </div>
          </Sheet>
        )}
      </div>
      <FileInput
        input={input}
        accept={accept}
        multiple
        label={t("photos.add")}
        onFiles={(files) => void adding.add(files, place).then((pictures) => asked.current?.(pictures))}
      />
      <PhotoStrip
        adding={adding}
        photos={photos}
        languages={languages}
        title={t("photos.ofSection")}
        place={place}
        open={photo}
        onOpen={onPhoto}
        onCarry={(taken, event) => carryPhoto(event, (field) => inText(taken, field.lang as Lang))}
      />
    </div>
  );
}
