import type { components } from "./schema.gen";

type Schemas = components["schemas"];

/** A tour as lists show it. */
export type TourRow = Schemas["TourRow"];
/** A tour in the list of all, with what is late in it. */
export type ListedTour = Schemas["ListedTour"];
/** What the first page of a tour shows. */
export type Overview = Schemas["Overview"];
/** A stop as the tour's overview shows it. */
export type StopCard = Schemas["StopCard"];
/** The way from one stop to the next. */
export type Leg = Schemas["Leg"];
/** The sums of a tour. */
export type Totals = Schemas["Totals"];
/** Something wrong with a plan. */
export type Conflict = Schemas["Conflict"];
/** A record that a search found. */
export type Found = Schemas["Found"];
/** Something that was done. */
export type Act = Schemas["Act"];
/** A city of the list. */
export type City = Schemas["City"];
/** How far a long work is. */
export type Job = Schemas["Job"];
