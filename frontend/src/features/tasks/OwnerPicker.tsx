import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { usePersonRefs } from "../../api/usePersonRefs";
import { fold } from "../../shared/format/text";
import { type Choice, ComboField } from "../../shared/parts/ComboField";

type Props = { label: string; onChoose: (id: string) => void; onClose: () => void };

const proposed = 8;
const making = "+";

/** Who does it: found as one types, made when not there yet, or nobody. Escape gives up. */
export function OwnerPicker({ label, onChoose, onClose }: Props) {
  const { t } = useTranslation();
  const { choices, onCreate } = usePersonRefs();
  const [text, setText] = useState("");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("input")?.focus(), []);
  const words = fold(text.trim());
  const found: Choice[] = choices
    .filter((c) => fold(c.name).includes(words))
    .slice(0, proposed)
    .map((c) => ({ value: c.id, label: c.name, detail: c.detail }));
  if (words && !choices.some((c) => fold(c.name) === words))
    found.push({ value: making, label: t("forms.make", { name: text.trim() }) });
  if (!words) found.unshift({ value: "", label: t("tasks.nobody") });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its field does not use
    <div
      ref={box}
      className="owner-picker"
      onKeyDown={(e) => {
        if (e.key === "Escape") onClose();
        if (e.key !== "Tab") e.stopPropagation();
      }}
      onBlur={onClose}
    >
      <ComboField
        label={label}
        text={text}
        onText={setText}
        choices={found}
        placeholder={t("tasks.ownerHint")}
        onChoose={async ({ value }) => onChoose(value === making ? await onCreate(text.trim()) : value)}
      />
    </div>
  );
}
