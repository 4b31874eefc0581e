import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "..");

// Which of our folders each one may import. The shell puts everything together;
// features never import each other.
const mayImport: { [folder: string]: string[] } = {
  shared: ["shared"],
  api: ["api", "shared"],
  platform: ["platform", "api", "shared"],
  features: ["api", "platform", "shared"],
  shell: ["shell", "features", "api", "platform", "shared"],
  ".": ["shell", "api", "shared"],
};

type File = { path: string; text: string };

const files: File[] = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".gen.ts"))
  .map((path) => ({ path, text: readFileSync(join(src, path), "utf8") }));

const program = files.filter((f) => !/\.test\.tsx?$/.test(f.path) && f.path !== "shared/testing.ts");

function home(path: string): string {
  const [top = "", second = ""] = path.split("/");
  if (!path.includes("/")) return ".";
  return top === "features" ? `features/${second}` : top;
}

function imports({ path, text }: File): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((m) =>
    relative(src, join(src, dirname(path), m[1] ?? "")),
  );
}

test("each folder imports only what it may", () => {
  const wrong = files.flatMap((file) => {
    const from = home(file.path);
    const allowed = mayImport[from.split("/")[0] ?? ""] ?? [];
    return imports(file)
      .map(home)
      .filter((to) => to !== from && !allowed.includes(to.split("/")[0] ?? ""))
      .map((to) => `${file.path} imports ${to}`);
  });
  expect(wrong).toEqual([]);
});

test("only the transport calls fetch", () => {
  const callers = program.filter((f) => /(?<![\w.])fetch\(/.test(f.text)).map((f) => f.path);
  expect(callers).toEqual(["api/transport.ts"]);
});

test("only the platform knows the window", () => {
  const who = program.filter((f) => /WailsInvoke|window\.go\b|wailsjs|window\.runtime/.test(f.text)).map((f) => f.path);
  expect(who).toEqual(["platform/desktop.ts"]);
});

test("no request has a Blob, a File or a FormData for its body", () => {
  const who = program.filter((f) => /new (Blob|File|FormData)\b|XMLHttpRequest|sendBeacon/.test(f.text));
  expect(who.map((f) => f.path)).toEqual([]);
});

test("no HTML drag and drop, after which the window misses a click", () => {
  // A file that is dropped comes from outside: nothing of the page is dragged.
  const within = program.filter((f) => f.path !== "shared/files/useFileDrop.ts");
  const who = within.filter((f) =>
    /onDrag(Start|Over|Enter|Leave)=|ondragstart|dataTransfer|draggable(?!=\{false\})/.test(f.text),
  );
  expect(who.map((f) => f.path)).toEqual([]);
});

test("numbers are typed into our own fields, which refuse what cannot be read", () => {
  const who = program.filter((f) => /type="number"|type: "number"/.test(f.text));
  expect(who.map((f) => f.path)).toEqual([]);
});

test("no file is longer than 250 lines", () => {
  expect(files.filter((f) => f.text.split("\n").length > 251).map((f) => f.path)).toEqual([]);
});
