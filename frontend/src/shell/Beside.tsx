import { OrganizationBeside, PersonBeside, TalkBeside, VenueBeside } from "../features/library/Beside";
import { StopBeside } from "../features/stop/StopBeside";
import { useBeside } from "../shared/state/beside";

/** What was opened beside the page, by the palette. */
export function Beside() {
  const record = useBeside((s) => s.record);
  switch (record?.kind) {
    case "stop":
      return <StopBeside key={record.slug} tour={record.tour} stop={record.slug} />;
    case "person":
      return <PersonBeside slug={record.slug} />;
    case "talk":
      return <TalkBeside slug={record.slug} />;
    case "venue":
      return <VenueBeside slug={record.slug} />;
    case "organization":
      return <OrganizationBeside slug={record.slug} />;
    default:
      return null;
  }
}
