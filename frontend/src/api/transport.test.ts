import { afterEach, expect, test, vi } from "vitest";
import { Fault, send } from "./transport";

// The network is what leaves the machine: its place is taken here by a function.
function answering(answer: (url: string, init: RequestInit) => Response | Promise<Response>) {
  const asked: { url: string; init: RequestInit }[] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return answer(url, init);
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

const problem = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/problem+json" } });

async function refused(request = new Request("http://localhost/api/tours")): Promise<Fault> {
  const reason = await send(request).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (reason instanceof Fault) return reason;
  throw new Error(`not a fault: ${reason}`);
}

test("a body goes as bytes, with the language of the page", async () => {
  const asked = answering(() => new Response("{}"));

  await send(
    new Request("http://localhost/api/tours", { method: "POST", body: '{"line":"pin"}', headers: { "If-Match": "3" } }),
  );

  const { body, headers } = asked[0]?.init ?? {};
  expect(body).toBeInstanceOf(Uint8Array);
  expect(new TextDecoder().decode(body as Uint8Array)).toBe('{"line":"pin"}');
  expect(new Headers(headers).get("Accept-Language")).toBe("en");
  expect(new Headers(headers).get("If-Match")).toBe("3");
});

test("all requests of a page are of one hand", async () => {
  const asked = answering(() => new Response("{}"));
  for (let i = 0; i < 2; i++) await send(new Request("http://localhost/api/undo", { method: "POST" }));
  const hands = asked.map(({ init }) => new Headers(init.headers).get("Tournee-Hand"));
  expect(hands[0]).toMatch(/^[\da-z]{10,28}$/);
  expect(hands[1]).toBe(hands[0]);
});

test("an intent without a body has none", async () => {
  const asked = answering(() => new Response("{}"));
  await send(new Request("http://localhost/api/undo", { method: "POST" }));
  expect(asked[0]?.init.body).toBeUndefined();
});

test("a refusal is a fault with its kind, its field and its sentence", async () => {
  answering(() => problem(409, { kind: "conflict", detail: "Mike changed this stop.", field: "starts" }));
  const fault = await refused();
  expect([fault.kind, fault.field, fault.message]).toEqual(["conflict", "starts", "Mike changed this stop."]);
});

test("what the description refuses names the field of the body", async () => {
  const errors = [{ message: "expected number >= 1", location: "body.minutes" }];
  answering(() => problem(422, { title: "Unprocessable Entity", detail: "validation failed", errors }));
  const fault = await refused();
  expect([fault.kind, fault.field, fault.message]).toEqual(["invalid", "minutes", "expected number >= 1"]);
});

test("an answer that is no JSON, and no answer at all, are faults too", async () => {
  answering(() => new Response("<html>", { status: 502 }));
  expect((await refused()).kind).toBe("internal");
  answering(() => Promise.reject(new TypeError("Failed to fetch")));
  expect((await refused()).kind).toBe("offline");
});
