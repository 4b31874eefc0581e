import { queryOptions } from "@tanstack/react-query";
import type { Along } from "../shared/forms/AlongFields";
import { client, data, seen } from "./client";
import type { components } from "./schema.gen";

type Schemas = components["schemas"];

/** What the page of a stop shows. */
export type StopPage = Schemas["StopPage"];
/** A stop. */
export type Stop = Schemas["Stop"];
/** What may be changed of a stop. */
export type StopFields = Schemas["StopFieldsPatch"];
/** An entry of an agenda. */
export type SessionCard = Schemas["SessionCard"];
/** What may be changed of a session. */
export type SessionFields = Schemas["SessionFieldsPatch"];
/** A theme, over rooms and stops. */
export type Track = Schemas["Track"];
/** A person at a stop; without an engagement its id is empty. */
export type EngagementCard = Schemas["EngagementCard"];
/** What may be changed of an engagement. */
export type EngagementFields = Schemas["EngagementFieldsPatch"];
/** An organization's support. */
export type SponsorshipRow = Schemas["SponsorshipRow"];
/** What may be changed of a sponsorship. */
export type SponsorshipFields = Schemas["SponsorshipFieldsPatch"];
/** A section of the recap. */
export type SectionCard = Schemas["SectionCard"];
/** What may be changed of a section. */
export type SectionFields = Schemas["SectionFieldsPatch"];
/** A picture. */
export type Photo = Schemas["Photo"];
/** What may be changed of a photo. */
export type PhotoFields = Schemas["PhotoFieldsPatch"];
/** An address with its words. */
export type Link = Schemas["Link"];

type Seen = { id: string; rev: number };

const at = ({ id, rev }: Seen) => ({ path: { id }, header: seen({ rev }) });
const of = (tour: string) => ({ query: { tour } });
const itself = ({ id }: { id: string }) => ({ path: { id } });

/** The page of a stop; both are slugs. */
export const stopQuery = (tour: string, stop: string) =>
  queryOptions({
    queryKey: ["stop", tour, stop],
    queryFn: () => data(client.GET("/api/tours/{tour}/stops/{stop}", { params: { path: { tour, stop } } })),
  });

/** What can be done with stops. */
export const stops = {
  create: (tour: string, body: StopFields) => data(client.POST("/api/stops", { params: of(tour), body })),
  edit: (stop: Seen, body: StopFields) => data(client.POST("/api/stops/{id}/edit", { params: at(stop), body })),
  move: (stop: Seen, days: number) => data(client.POST("/api/stops/{id}/move", { params: at(stop), body: { days } })),
  /** Days more at its end, or at its beginning; a negative number takes days away. */
  stretch: (stop: Seen, days: number, front = false) =>
    data(client.POST("/api/stops/{id}/stretch", { params: at(stop), body: { days, front } })),
  /** Moves several, in one act. */
  moveAll: (seen: Seen[], days: number) =>
    data(client.POST("/api/bulk/stops/move", { body: { stops: seen.map(({ id, rev }) => ({ id, rev })), days } })),
  /** Gives several a status, in one act. */
  markAll: (seen: Seen[], status: NonNullable<StopFields["status"]>) =>
    data(
      client.POST("/api/bulk/stops", {
        body: { records: seen.map(({ id, rev }) => ({ id, rev })), patch: { status } },
      }),
    ),
  /** All stops of a tour in their new order, of which one was taken: dates stay, cities change places. */
  reorder: (tour: string, seen: Seen[], moved: string) =>
    data(
      client.POST("/api/tours/{id}/reorder", {
        params: { path: { id: tour } },
        body: { stops: seen.map(({ id, rev }) => ({ id, rev })), moved },
      }),
    ),
  copy: (stop: Seen, to: string, along: Along) =>
    data(client.POST("/api/stops/{id}/copy", { params: itself(stop), body: { to, ...along } })),
  duplicate: (stop: Seen) => data(client.POST("/api/stops/{id}/duplicate", { params: itself(stop) })),
  remove: (stop: Seen) => data(client.DELETE("/api/stops/{id}", { params: at(stop) })),
};

/** What can be done with sessions. */
export const sessions = {
  create: (tour: string, body: SessionFields) => data(client.POST("/api/sessions", { params: of(tour), body })),
  edit: (session: Seen, body: SessionFields) =>
    data(client.POST("/api/sessions/{id}/edit", { params: at(session), body })),
  duplicate: (session: Seen) => data(client.POST("/api/sessions/{id}/duplicate", { params: itself(session) })),
  remove: (session: Seen) => data(client.DELETE("/api/sessions/{id}", { params: at(session) })),
};

/** What can be done with engagements. */
export const engagements = {
  create: (tour: string, body: EngagementFields) => data(client.POST("/api/engagements", { params: of(tour), body })),
  edit: (engagement: Seen, body: EngagementFields) =>
    data(client.POST("/api/engagements/{id}/edit", { params: at(engagement), body })),
  remove: (engagement: Seen) => data(client.DELETE("/api/engagements/{id}", { params: at(engagement) })),
};

/** What can be done with sponsorships. */
export const sponsorships = {
  create: (tour: string, body: SponsorshipFields) => data(client.POST("/api/sponsorships", { params: of(tour), body })),
  edit: (sponsorship: Seen, body: SponsorshipFields) =>
    data(client.POST("/api/sponsorships/{id}/edit", { params: at(sponsorship), body })),
  remove: (sponsorship: Seen) => data(client.DELETE("/api/sponsorships/{id}", { params: at(sponsorship) })),
};

/** What can be done with sections of the recap. */
export const sections = {
  create: (tour: string, body: SectionFields) => data(client.POST("/api/sections", { params: of(tour), body })),
  edit: (section: Seen, body: SectionFields) =>
    data(client.POST("/api/sections/{id}/edit", { params: at(section), body })),
  remove: (section: Seen) => data(client.DELETE("/api/sections/{id}", { params: at(section) })),
  /** Notes that the text in that language says what the other does. */
  lookAt: (section: Seen, lang: "fr" | "en") =>
    data(client.POST("/api/sections/{id}/looked", { params: at(section), body: { lang } })),
};

/** What the texts of a section were when somebody last saw to that language. */
export const earlierQuery = (section: Seen, lang: "fr" | "en") =>
  queryOptions({
    queryKey: ["earlier", section.id, section.rev, lang],
    queryFn: () =>
      data(client.GET("/api/sections/{id}/earlier", { params: { path: { id: section.id }, query: { lang } } })),
  });

/** How far the recap of a tour is, and who still owes what. */
export type Owed = Schemas["Owed"];
/** How far a chapter is. */
export type OwedChapter = Schemas["OwedChapter"];

/** Who still owes what of the recap of that tour. */
export const owedQuery = (tour: string) =>
  queryOptions({
    queryKey: ["owed", tour],
    queryFn: () => data(client.GET("/api/tours/{tour}/owed", { params: { path: { tour } } })),
  });

/** A part of a text as the booklet and the post set it. */
export type ProseBlock = Schemas["ProseBlock"];
/** A stretch of it that reads alike. */
export type ProsePiece = Schemas["ProsePiece"];

/** How the booklet and the post set a text of that tour. */
export const proseQuery = (tour: string, lang: "fr" | "en", text: string) =>
  queryOptions({
    queryKey: ["prose", tour, lang, text],
    queryFn: () => data(client.POST("/api/tours/{tour}/prose", { params: { path: { tour } }, body: { lang, text } })),
    gcTime: 10_000,
  });

/** A picture that was taken in, of no tour yet. */
export type Picture = Schemas["Picture"];
/** Where photos go, and how. */
export type PhotoPlace = Omit<Schemas["AddPhotos"], "pictures">;

/** What can be done with photos. */
export const photos = {
  /** Takes the bytes of a picture in; what comes back is of no tour yet. */
  take: (bytes: Uint8Array, signal: AbortSignal) =>
    data(
      client.POST("/api/pictures", {
        body: bytes as unknown as string,
        bodySerializer: (body) => body,
        headers: { "Content-Type": "application/octet-stream" },
        signal,
      }),
    ),
  /** Makes photos of pictures that were taken in, in one act. */
  add: (tour: string, pictures: Picture[], place: PhotoPlace) =>
    data(client.POST("/api/tours/{tour}/photos", { params: { path: { tour } }, body: { pictures, ...place } })),
  edit: (photo: Seen, body: PhotoFields) => data(client.POST("/api/photos/{id}/edit", { params: at(photo), body })),
  remove: (photo: Seen) => data(client.DELETE("/api/photos/{id}", { params: at(photo) })),
};

/** Where the bytes of a photo are. */
export function photoPath(photo: { blob: string }): string {
  return `/api/photos/${photo.blob}`;
}
