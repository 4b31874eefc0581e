import {
  IconAlertOctagonFilled,
  IconAlertTriangle,
  IconBan,
  IconBulb,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconDoorExit,
  IconFlag,
  IconInfoCircle,
  IconMail,
  IconMessageCheck,
  IconSpeakerphone,
  type TablerIcon,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Chip, type Tone } from "./Chip";
import type { StopStatus } from "./Station";

type Dress = { tone: Tone; icon: TablerIcon; look?: "outline" | "dashed"; struck?: boolean };

const stop: { [status in StopStatus]: Dress } = {
  idea: { tone: "idle", icon: IconBulb, look: "dashed" },
  tentative: { tone: "idle", icon: IconCircleDashed, look: "outline" },
  confirmed: { tone: "ok", icon: IconCircleCheck },
  announced: { tone: "accent", icon: IconSpeakerphone },
  held: { tone: "idle", icon: IconFlag },
  cancelled: { tone: "idle", icon: IconBan, look: "outline", struck: true },
};

/** The state of a stop. */
export function StatusChip({ status }: { status: StopStatus }) {
  const { t } = useTranslation();
  const { tone, icon, look, struck } = stop[status];
  return (
    <Chip tone={tone} icon={icon} look={look} struck={struck}>
      {t(`status.${status}`)}
    </Chip>
  );
}

/** What a person answered. */
export type EngagementStatus = "invited" | "confirmed" | "declined" | "withdrawn";

const engagement: { [status in EngagementStatus]: Dress } = {
  invited: { tone: "info", icon: IconMail, look: "outline" },
  confirmed: { tone: "ok", icon: IconCircleCheck },
  declined: { tone: "idle", icon: IconCircleX, struck: true },
  withdrawn: { tone: "idle", icon: IconDoorExit },
};

/** The state of a person's commitment. */
export function EngagementChip({ status }: { status: EngagementStatus }) {
  const { t } = useTranslation();
  const { tone, icon, look, struck } = engagement[status];
  return (
    <Chip tone={tone} icon={icon} look={look} struck={struck}>
      {t(`engagement.${status}`)}
    </Chip>
  );
}

/** How bad a conflict is; accepted: known, with a reason. */
export type Severity = "error" | "warning" | "notice" | "accepted";

const severity: { [s in Severity]: { tone: Tone; icon: TablerIcon } } = {
  error: { tone: "err", icon: IconAlertOctagonFilled },
  warning: { tone: "warn", icon: IconAlertTriangle },
  notice: { tone: "info", icon: IconInfoCircle },
  accepted: { tone: "idle", icon: IconMessageCheck },
};

/** How many conflicts of a severity there are; without a count the severity's word. */
export function SeverityChip({ severity: s, count }: { severity: Severity; count?: number }) {
  const { t } = useTranslation();
  const { tone, icon } = severity[s];
  return (
    <Chip tone={tone} icon={icon}>
      {count === undefined ? (
        t(`severity.${s}`)
      ) : (
        <>
          <span aria-hidden>{count}</span>
          <span className="spoken">{t(`severity.count.${s}`, { count })}</span>
        </>
      )}
    </Chip>
  );
}

/** The icon alone, where the word stands beside it: an octagon, a triangle, a circle. */
export function SeverityIcon({ severity: s, size = 16 }: { severity: Severity; size?: number }) {
  const { t } = useTranslation();
  const { tone, icon: Icon } = severity[s];
  return (
    <span className={`severity ${tone}`}>
      <Icon size={size} stroke={1.75} aria-hidden />
      <span className="spoken">{t(`severity.${s}`)}. </span>
    </span>
  );
}
