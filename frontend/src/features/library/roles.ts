import type { OrganizationRow } from "../../api/library";

/** What an organization is to the tours. */
export type Role = "organizer" | "sponsor" | "host" | "employer";

/** The roles that an organization has, told by what refers to it. */
export function rolesOf(o: Pick<OrganizationRow, "organizes" | "sponsorships" | "people">): Role[] {
  const roles: Role[] = [];
  if (o.organizes.length > 0) roles.push("organizer");
  if (o.sponsorships.some((s) => !s.host)) roles.push("sponsor");
  if (o.sponsorships.some((s) => s.host)) roles.push("host");
  if (o.people.length > 0) roles.push("employer");
  return roles;
}
