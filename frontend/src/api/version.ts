import { info } from "./openapi.json";

/** The version of the program, as its API tells it. */
export const version: string = info.version;
