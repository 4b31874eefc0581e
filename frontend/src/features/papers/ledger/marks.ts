import {
  IconArticle,
  IconBook,
  IconBuildingStore,
  IconCamera,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleX,
  IconGift,
  IconHash,
  IconLink,
  IconListDetails,
  IconPhoto,
  IconPresentation,
  IconProgress,
  IconSpeakerphone,
  IconTicket,
  type TablerIcon,
} from "@tabler/icons-react";
import type { DeliverableRow, ProofRow } from "../../../api/ledger";

/** How far a deliverable is, as an icon. */
export const stateMarks: { [state in DeliverableRow["status"]]: TablerIcon } = {
  pending: IconCircleDashed,
  progress: IconProgress,
  delivered: IconCircleCheck,
  waived: IconCircleMinus,
  missed: IconCircleX,
};

/** What proves it, as an icon. */
export const proofMarks: { [kind in ProofRow["kind"]]: TablerIcon } = {
  photo: IconCamera,
  link: IconLink,
  figure: IconHash,
};

/** What is promised, as an icon. */
export const benefitMarks: { [benefit in DeliverableRow["benefit"]]: TablerIcon } = {
  logo: IconPhoto,
  talk: IconPresentation,
  mention: IconSpeakerphone,
  booth: IconBuildingStore,
  tickets: IconTicket,
  post: IconArticle,
  booklet: IconBook,
  list: IconListDetails,
  other: IconGift,
};

/** The states of a deliverable, as they are chosen from. */
export const states: readonly DeliverableRow["status"][] = ["pending", "progress", "delivered", "missed", "waived"];

/** The benefits, as they are chosen from. */
export const benefits: readonly DeliverableRow["benefit"][] = [
  "logo",
  "talk",
  "mention",
  "booth",
  "tickets",
  "post",
  "booklet",
  "list",
  "other",
];
