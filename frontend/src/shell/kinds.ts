import {
  IconAffiliate,
  IconBook,
  IconBuildingSkyscraper,
  IconCalendarEvent,
  IconCalendarStar,
  IconCalendarUser,
  IconChecklist,
  IconCoins,
  IconDoor,
  IconFile,
  IconHeartHandshake,
  IconHourglass,
  IconListCheck,
  IconMapPin,
  IconMessageCheck,
  IconPhoto,
  IconPresentation,
  IconRoute,
  IconStack2,
  IconTemplate,
  IconUser,
  IconUserCheck,
  type TablerIcon,
} from "@tabler/icons-react";

const icons: { [kind: string]: TablerIcon } = {
  tour: IconRoute,
  stop: IconMapPin,
  person: IconUser,
  talk: IconPresentation,
  session: IconCalendarEvent,
  venue: IconBuildingSkyscraper,
  room: IconDoor,
  organization: IconAffiliate,
  sponsorship: IconHeartHandshake,
  engagement: IconUserCheck,
  section: IconBook,
  photo: IconPhoto,
  track: IconStack2,
  availability: IconCalendarUser,
  checklist: IconChecklist,
  agendaTemplate: IconTemplate,
  hold: IconHourglass,
  task: IconListCheck,
  budgetItem: IconCoins,
  happening: IconCalendarStar,
  acknowledgement: IconMessageCheck,
};

/** The icon of a kind of record. */
export function iconOf(kind: string): TablerIcon {
  return icons[kind] ?? IconFile;
}
