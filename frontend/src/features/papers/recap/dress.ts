import { IconCircleCheck, IconCircleDashed, IconPencil, type TablerIcon } from "@tabler/icons-react";
import type { Tone } from "../../../shared/parts/Chip";
import type { Progress } from "./written";

/** How the progress of a text is drawn. */
export const dress: { [progress in Progress]: { tone: Tone; icon: TablerIcon } } = {
  written: { tone: "ok", icon: IconCircleCheck },
  begun: { tone: "warn", icon: IconPencil },
  missing: { tone: "idle", icon: IconCircleDashed },
};
