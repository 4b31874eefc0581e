import { IconHistory } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { type Remembered, useHistoryOf } from "../state/historyOf";
import { IconButton } from "./Button";

type Props = Remembered & {
  size?: "sm" | "md";
  keys?: string;
  disabled?: boolean;
  /** Done first: a dialog makes way. */
  onOpen?: () => void;
};

/** Opens the history of a record beside the page, where the record has no menu. */
export function HistoryButton({ kind, id, name, size, keys, disabled, onOpen }: Props) {
  const { t } = useTranslation();
  const show = useHistoryOf((s) => s.show);
  return (
    <IconButton
      size={size}
      icon={IconHistory}
      label={t("history.ofNamed", { name })}
      keys={keys}
      disabled={disabled}
      onClick={() => {
        onOpen?.();
        show({ kind, id, name });
      }}
    />
  );
}
