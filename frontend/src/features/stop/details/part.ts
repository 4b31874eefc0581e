import type { StopFields, StopPage } from "../../../api/stops";
import type { useEdit } from "../../../api/useEdit";

/** The form of a stop, as its parts share it. */
export type PartProps = {
  page: StopPage;
  edit: ReturnType<typeof useEdit<StopPage["stop"], StopFields>>;
  names: { [field: string]: string };
};
