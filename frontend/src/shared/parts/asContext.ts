import { IconBolt } from "@tabler/icons-react";
import type { ContextAct } from "../state/contextActs";
import type { MenuAct } from "./MenuButton";

/** The acts of a menu as those that the palette offers. */
export function asContext(acts: readonly MenuAct[]): ContextAct[] {
  return acts
    .filter((act) => !act.disabled)
    .map(({ label, icon = IconBolt, keys, onClick }) => ({ id: label, label, icon, keys, run: onClick }));
}
