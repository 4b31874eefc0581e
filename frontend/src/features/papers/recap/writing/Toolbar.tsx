import {
  IconBlockquote,
  IconBold,
  IconEye,
  IconH2,
  IconItalic,
  IconLink,
  IconList,
  IconPhoto,
  IconPhotoPlus,
  type TablerIcon,
} from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../../../../shared/parts/Button";
import { MenuButton } from "../../../../shared/parts/MenuButton";
import { type Deed, deeds } from "./deeds";

const icons: { [deed in Deed]: TablerIcon } = {
  bold: IconBold,
  italic: IconItalic,
  link: IconLink,
  heading: IconH2,
  list: IconList,
  quote: IconBlockquote,
};

type Props = {
  /** Id of the field that it works on. */
  field: string;
  pressed: { [deed in Deed]: boolean };
  onDo: (deed: Deed) => void;
  /** Photos that can be put into the text, by their names. */
  photos: { name: string; put: () => void }[];
  onAddPhotos: () => void;
  reading: boolean;
  onRead: (() => void) | undefined;
};

/** What can be done with the words of a text. Arrows go along it. */
export function Toolbar({ field, pressed, onDo, photos, onAddPhotos, reading, onRead }: Props) {
  const { t } = useTranslation();
  return (
    <div
      role="toolbar"
      className="toolbar"
      aria-label={t("papers.recap.tools")}
      aria-controls={field}
      onKeyDown={along}
      onMouseDown={(event) => event.preventDefault()} // the field keeps the focus, and what is selected in it
    >
      {(Object.keys(deeds) as Deed[]).map((deed, i) => (
        <IconButton
          key={deed}
          size="sm"
          icon={icons[deed]}
          label={t(`papers.recap.do.${deed}`)}
          keys={deeds[deed].keys}
          aria-pressed={pressed[deed]}
          disabled={reading}
          tabIndex={i === 0 && !reading ? 0 : -1}
          onClick={() => onDo(deed)}
        />
      ))}
      <MenuButton
        fromStart
        groups={[
          ...(photos.length > 0
            ? [{ acts: photos.map(({ name, put }) => ({ label: name, icon: IconPhoto, onClick: put })) }]
            : []),
          { acts: [{ label: t("papers.recap.do.addPhotos"), icon: IconPhotoPlus, onClick: onAddPhotos }] },
        ]}
      >
        <IconButton
          size="sm"
          icon={IconPhoto}
          label={t("papers.recap.do.photo")}
          disabled={reading}
          tabIndex={-1}
          aria-haspopup="menu"
        />
      </MenuButton>
      <span className="grow" />
      {onRead && (
        <IconButton
          size="sm"
          icon={IconEye}
          label={t("papers.recap.do.read")}
          keys="mod+shift+e"
          aria-pressed={reading}
          tabIndex={reading ? 0 : -1}
          onClick={onRead}
        />
      )}
    </div>
  );
}

/** Arrows, Home and End go along the buttons: Tab comes to one of them only. */
function along(event: KeyboardEvent<HTMLElement>) {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("button:not(:disabled)")];
  const at = all.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  const next = all[(to + all.length) % all.length];
  for (const one of all) one.tabIndex = one === next ? 0 : -1;
  next?.focus();
}
