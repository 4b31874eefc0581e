import type { SponsorshipRow } from "../../api/stops";

/** What sponsorships are listed under: their scope, and hosts apart. */
export type Group = "annual" | "tour" | "stop" | "host";

/** The groups in the order of the page. */
export const groups: readonly Group[] = ["annual", "tour", "stop", "host"];

/** The group of a sponsorship. */
export function groupOf(row: Pick<SponsorshipRow, "host" | "scope">): Group {
  return row.host ? "host" : row.scope;
}

/** An organization with all that it gives under one heading. */
export type Supporter = { id: string; organization: SponsorshipRow["organization"]; rows: SponsorshipRow[] };

/** Sponsorships by group, then by organization: the most generous first, then by name. */
export function supporters(rows: readonly SponsorshipRow[], lang: string): { group: Group; list: Supporter[] }[] {
  const collator = new Intl.Collator(lang);
  return groups.flatMap((group) => {
    const list: Supporter[] = [];
    for (const row of rows.filter((one) => groupOf(one) === group)) {
      const known = list.find((s) => s.organization.id === row.organizationId);
      if (known) known.rows.push(row);
      else list.push({ id: `${group} ${row.organizationId}`, organization: row.organization, rows: [row] });
    }
    list.sort(
      (a, b) =>
        given(b) - given(a) || collator.compare(a.organization.name[lang] ?? "", b.organization.name[lang] ?? ""),
    );
    return list.length > 0 ? [{ group, list }] : [];
  });
}

function given({ rows }: Supporter): number {
  return rows.reduce((sum, row) => sum + row.amount.minor, 0);
}

/** The money and the value in kind of sponsorships, a sum for each currency. */
export function sums(rows: readonly SponsorshipRow[]): { currency: string; money: number; kind: number }[] {
  const byCurrency = new Map<string, { currency: string; money: number; kind: number }>();
  for (const { amount, inKind } of rows) {
    if (amount.minor === 0) continue;
    const sum = byCurrency.get(amount.currency) ?? { currency: amount.currency, money: 0, kind: 0 };
    if (inKind) sum.kind += amount.minor;
    else sum.money += amount.minor;
    byCurrency.set(amount.currency, sum);
  }
  return [...byCurrency.values()];
}
