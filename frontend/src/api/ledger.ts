import { queryOptions } from "@tanstack/react-query";
import { client, data, seen } from "./client";
import type { components } from "./schema.gen";

type Schemas = components["schemas"];

/** What the sponsors of a tour are owed. */
export type LedgerPage = Schemas["LedgerPage"];
/** What one organization was promised. */
export type LedgerSponsor = Schemas["LedgerSponsor"];
/** A deliverable as lists show it. */
export type DeliverableRow = Schemas["DeliverableRow"];
/** What may be changed of a deliverable. */
export type DeliverableFields = Schemas["DeliverableFieldsPatch"];
/** A proof with the picture that it shows. */
export type ProofRow = Schemas["ProofRow"];
/** What may be changed of a proof. */
export type ProofFields = Schemas["ProofFieldsPatch"];

type Seen = { id: string; rev: number };

const at = ({ id, rev }: Seen) => ({ path: { id }, header: seen({ rev }) });

/** What the sponsors of a tour are owed, by the tour's slug. */
export const ledgerQuery = (tour: string) =>
  queryOptions({
    queryKey: ["ledger", tour],
    queryFn: () => data(client.GET("/api/tours/{tour}/ledger", { params: { path: { tour } } })),
  });

/** What can be done with deliverables. */
export const deliverables = {
  /** Promises the same at each of these stops in one act; "" is the tour as a whole. */
  promise: (tour: string, stops: string[], deliverable: DeliverableFields) =>
    data(client.POST("/api/tours/{tour}/deliverables", { params: { path: { tour } }, body: { stops, deliverable } })),
  edit: (deliverable: Seen, body: DeliverableFields) =>
    data(client.POST("/api/deliverables/{id}/edit", { params: at(deliverable), body })),
  remove: (deliverable: Seen) => data(client.DELETE("/api/deliverables/{id}", { params: at(deliverable) })),
};

/** What can be done with proofs. */
export const proofs = {
  create: (tour: string, body: ProofFields) => data(client.POST("/api/proofs", { params: { query: { tour } }, body })),
  edit: (proof: Seen, body: ProofFields) => data(client.POST("/api/proofs/{id}/edit", { params: at(proof), body })),
  remove: (proof: Seen) => data(client.DELETE("/api/proofs/{id}", { params: at(proof) })),
};
