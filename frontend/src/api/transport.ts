import { currentLang } from "../shared/i18n/lang";

// The only caller of fetch. In the window, a request with a Blob, a File or a
// FormData for its body ends the whole program, so that bodies are bytes.

/** What went wrong, for programs; offline when nothing answered. */
export type FaultKind = "internal" | "invalid" | "not_found" | "conflict" | "denied" | "busy" | "offline";

/** An error that a person can do something about; its message is written for them, in their language. */
export class Fault extends Error {
  readonly kind: FaultKind;
  /** The input at fault; empty when it is the whole request. */
  readonly field: string;

  constructor(kind: FaultKind, message: string, field = "") {
    super(message);
    this.name = "Fault";
    this.kind = kind;
    this.field = field;
  }
}

const silence = {
  fr: "Tournée ne répond pas. Votre texte est encore là\u00a0; réessayez dans un instant.",
  en: "Tournée does not answer. Your text is still here; try again in a moment.",
};

const kinds: readonly FaultKind[] = ["internal", "invalid", "not_found", "conflict", "denied", "busy"];

/** The fault that a problem tells of; one of ours when it tells nothing that can be read. */
export function faultOf(problem: unknown, otherwise: FaultKind = "internal"): Fault {
  if (typeof problem !== "object" || problem === null) return new Fault("internal", silence[currentLang()]);
  const { kind, detail, field, errors } = problem as {
    kind?: unknown;
    detail?: unknown;
    field?: unknown;
    errors?: { message?: string; location?: string }[];
  };
  const first = errors?.[0];
  return new Fault(
    kinds.find((k) => k === kind) ?? otherwise,
    first?.message ?? (typeof detail === "string" ? detail : silence[currentLang()]),
    typeof field === "string" ? field : (first?.location?.replace(/^body\./, "") ?? ""),
  );
}

async function refused(response: Response): Promise<Fault> {
  const asked = response.status === 422 || response.status === 400;
  return faultOf(await response.json().catch(() => undefined), asked ? "invalid" : "internal");
}

/** This page among all that are open: what it changed itself is not refused to it as changed elsewhere. */
const hand = Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join("");

/** Sends a request and returns its answer. It throws a Fault when the answer is a refusal, or when there is none. */
export async function send(request: Request): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set("Accept-Language", currentLang());
  headers.set("Tournee-Hand", hand);
  const init: RequestInit = { method: request.method, headers, signal: request.signal };
  if (request.method !== "GET" && request.method !== "HEAD") {
    const body = new Uint8Array(await request.arrayBuffer());
    if (body.length > 0) init.body = body;
  }
  const response = await fetch(request.url, init).catch((reason: unknown) => {
    if (request.signal.aborted) throw reason;
    throw new Fault("offline", silence[currentLang()]);
  });
  if (!response.ok) throw await refused(response);
  return response;
}
