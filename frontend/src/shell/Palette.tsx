import { Combobox, Modal, useCombobox } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { searchQuery } from "../api/queries";
import { useLang } from "../shared/i18n/useLang";
import { Keys } from "../shared/parts/Keys";
import { Matched } from "./Matched";
import { type Entry, entriesOf, recordEntries } from "./paletteEntries";
import { useCommands } from "./useCommands";
import "./Palette.css";

/** Find or do anything: records by their words, commands by theirs, ">" for commands alone. */
export function Palette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal.Root
      opened={open}
      onClose={onClose}
      size={648}
      yOffset={104}
      padding={0}
      classNames={{ content: "palette" }}
      transitionProps={{ duration: 160 }}
    >
      <Modal.Overlay className="scrim" />
      <Modal.Content>
        <Modal.Title className="spoken">{t("shell.palette.title")}</Modal.Title>
        <Body onClose={onClose} />
      </Modal.Content>
    </Modal.Root>
  );
}

function Body({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [text, setText] = useState("");
  const commandsOnly = text.startsWith(">");
  const words = (commandsOnly ? text.slice(1) : text).trim();
  const { data: found, isPlaceholderData } = useQuery({
    ...searchQuery(useDeferredValue(commandsOnly ? "" : words)),
    placeholderData: (before) => (words ? before : undefined),
  });
  const commands = useCommands();
  const groups = [
    { heading: t("shell.palette.records"), entries: words && !commandsOnly ? recordEntries(found ?? [], t, lang) : [] },
    ...entriesOf(commands, words),
  ].filter((g) => g.entries.length > 0);
  const combobox = useCombobox({ opened: true });
  const shown = groups.map((g) => g.entries.map((e) => e.id).join()).join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the first answer is chosen each time the answers change
  useEffect(() => void combobox.selectFirstOption(), [shown]);

  const run = (id: string) => {
    onClose();
    groups
      .flatMap((g) => g.entries)
      .find((entry) => entry.id === id)
      ?.run();
  };

  return (
    <Combobox store={combobox} classNames={{ option: "palette-option" }} onOptionSubmit={run}>
      <div className="palette-head">
        <IconSearch size={18} stroke={1.75} aria-hidden />
        <Combobox.EventsTarget>
          <input
            data-autofocus
            role="combobox"
            aria-expanded
            className="palette-input"
            aria-label={t("shell.palette.title")}
            placeholder={t("shell.palette.placeholder")}
            value={text}
            onChange={(e) => setText(e.target.value)}
          />
        </Combobox.EventsTarget>
        <Keys combo="escape" />
      </div>
      <Combobox.Options className="palette-list scroll" aria-label={t("shell.palette.title")}>
        {groups.map((group) => (
          <Combobox.Group key={group.heading} label={group.heading} classNames={{ groupLabel: "palette-group" }}>
            {group.entries.map((entry) => (
              <Option key={entry.id} entry={entry} words={words} />
            ))}
          </Combobox.Group>
        ))}
        {groups.length === 0 && !isPlaceholderData && (
          <Combobox.Empty className="palette-none">{t("shell.palette.nothing", { text: words })}</Combobox.Empty>
        )}
      </Combobox.Options>
      <footer className="palette-foot">
        <Keys combo="arrowup" />
        <Keys combo="arrowdown" />
        {t("shell.palette.hintChoose")}
        <Keys combo="enter" />
        {t("shell.palette.hintOpen")}
        <span className="grow" />
        <Keys combo=">" />
        {t("shell.palette.hintCommands")}
      </footer>
    </Combobox>
  );
}

function Option({ entry, words }: { entry: Entry; words: string }) {
  const { icon: Icon } = entry;
  return (
    <Combobox.Option value={entry.id}>
      <Icon size={16} stroke={1.75} aria-hidden />
      <span className="cut">
        <Matched text={entry.label} words={words} />
        {entry.detail && <span className="palette-detail">{entry.detail}</span>}
      </span>
      <span className="grow" />
      {entry.kind && <span className="palette-kind">{entry.kind}</span>}
      {entry.keys && <Keys combo={entry.keys} />}
    </Combobox.Option>
  );
}
