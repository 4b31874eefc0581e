import { IconCircleCheck, IconCircleDashed, IconPencil, IconRefreshAlert, type TablerIcon } from "@tabler/icons-react";
import type { Tone } from "../../../shared/parts/Chip";
import type { Progress } from "./written";

/** How the progress of a text is drawn. */
export const dress: { [progress in Progress]: { tone: Tone; icon: TablerIcon } } = {
  ready: { tone: "ok", icon: IconCircleCheck },
  draft: { tone: "info", icon: IconPencil },
  stale: { tone: "warn", icon: IconRefreshAlert },
  missing: { tone: "idle", icon: IconCircleDashed },
};
