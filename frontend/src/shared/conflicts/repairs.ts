import {
  IconArrowsExchange,
  IconCalendarEvent,
  IconCalendarPlus,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconDoor,
  IconDoorExit,
  IconMailForward,
  IconPresentation,
  IconReplace,
  IconRowInsertBottom,
  IconSquareCheck,
  IconTool,
  IconUserCheck,
  IconUsers,
  type TablerIcon,
} from "@tabler/icons-react";

const icons = {
  swap: IconArrowsExchange,
  move: IconClock,
  room: IconDoor,
  shift: IconRowInsertBottom,
  date: IconCalendarEvent,
  speaker: IconUserCheck,
  promote: IconCircleCheck,
  extend: IconCalendarPlus,
  release: IconDoorExit,
  remind: IconMailForward,
  cancel: IconCircleX,
  instead: IconReplace,
  task: IconSquareCheck,
  share: IconUsers,
  end: IconCircleX,
  assign: IconPresentation,
} satisfies { [kind: string]: TablerIcon };

type Verb = keyof typeof icons | "other";

function known(kind: string): kind is keyof typeof icons {
  return kind in icons;
}

/** The sign of a way to mend a conflict. */
export function repairIcon(kind: string): TablerIcon {
  return known(kind) ? icons[kind] : IconTool;
}

/** The word for it where there is room for one only. */
export function repairVerb(kind: string): Verb {
  return known(kind) ? kind : "other";
}
