import { IconArrowBackUp, IconArrowForwardUp, IconHistory, IconMoon, IconSearch, IconSun } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Lang } from "../shared/format/text";
import { chooseLang } from "../shared/i18n/i18n";
import { useLang } from "../shared/i18n/useLang";
import { ariaKeys } from "../shared/keys/combo";
import { Button, IconButton, Tip } from "../shared/parts/Button";
import { Keys } from "../shared/parts/Keys";
import { Segmented } from "../shared/parts/Segmented";
import { useLook } from "../shared/state/look";
import { actLabel } from "./actLabel";
import { ExportMenu } from "./ExportMenu";
import { MoreMenu } from "./MoreMenu";
import type { Open } from "./open";
import { ReleaseState } from "./ReleaseState";
import { useHistory } from "./useHistory";
import "./TopBar.css";

const languages: { value: Lang; label: string; title: string }[] = [
  { value: "fr", label: "FR", title: "Français" },
  { value: "en", label: "EN", title: "English" },
];

type Props = { tour: string | undefined; onOpen: (what: Open) => void };

/** Find, take back, bring again, hand out; the language and the ground. */
export function TopBar({ tour, onOpen }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const { theme, setTheme } = useLook();
  return (
    <header className="top">
      <button type="button" className="find" aria-keyshortcuts={ariaKeys("mod+k")} onClick={() => onOpen("palette")}>
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <span className="grow cut">{t("shell.top.find")}</span>
        <Keys combo="mod+k" />
      </button>
      <span className="grow" />
      <Undo />
      <IconButton icon={IconHistory} label={t("shell.top.history")} keys="g h" onClick={() => onOpen("history")} />
      {tour && <ReleaseState tour={tour} />}
      {tour && <ExportMenu tour={tour} onCalendar={() => onOpen("calendar")} />}
      <span className="top-rule" />
      <Segmented
        label={t("shell.top.language")}
        options={languages}
        value={lang}
        onChange={(chosen) => void chooseLang(chosen)}
      />
      <IconButton
        icon={theme === "dark" ? IconSun : IconMoon}
        label={t(theme === "dark" ? "shell.top.toLight" : "shell.top.toDark")}
        keys="g d"
        onClick={() => setTheme(theme === "dark" ? "light" : "dark")}
      />
      <MoreMenu onOpen={onOpen} />
    </header>
  );
}

function Undo() {
  const { t } = useTranslation();
  const lang = useLang();
  const { past, undo, redo } = useHistory();
  const back = past?.undo && t("shell.top.undo", { act: actLabel(past.undo, t, lang) });
  const forth = past?.redo && t("shell.top.redo", { act: actLabel(past.redo, t, lang) });
  return (
    <>
      {back && (
        <Tip label={back} keys="mod+z">
          <Button
            kind="ghost"
            icon={IconArrowBackUp}
            className="undo"
            aria-label={back}
            aria-keyshortcuts={ariaKeys("mod+z")}
            onClick={undo}
          >
            <span className="cut">{back}</span>
          </Button>
        </Tip>
      )}
      {!back && <IconButton icon={IconArrowBackUp} label={t("shell.top.undoNothing")} keys="mod+z" aria-disabled />}
      <IconButton
        icon={IconArrowForwardUp}
        label={forth ?? t("shell.top.redoNothing")}
        keys="mod+shift+z"
        aria-disabled={!forth}
        onClick={redo}
      />
    </>
  );
}
