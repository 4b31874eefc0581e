import type { ChunkingContext, OutputChunk } from "rolldown";
import type { HtmlTagDescriptor, Plugin } from "vite";

/** What is drawn with from the beginning: main.tsx imports it once it has asked for the records. */
export const drawing = "src/shell/start.tsx";

const asked = new Set<string>();

/** Whether a module asks for what the first page shows: the page itself, main.tsx and what it imports. */
export function asks(id: string, context: ChunkingContext): boolean {
  const gather = (one: string) => {
    if (asked.has(one)) return;
    asked.add(one);
    for (const next of context.getModuleInfo(one)?.importedIds ?? []) gather(next);
  };
  gather(new URL("../index.html", import.meta.url).pathname);
  return asked.has(id);
}

/** Names in the page what main.tsx will import, and the letters, so that all of it is fetched at once. */
export const atOnce: Plugin = {
  name: "at-once",
  transformIndexHtml: {
    order: "post",
    handler(_, { bundle = {} }) {
      const files = Object.values(bundle);
      const chunks = files.filter((one) => one.type === "chunk");
      const needed = new Set<OutputChunk>();
      const gather = (chunk: OutputChunk | undefined) => {
        if (!chunk || needed.has(chunk) || chunk.facadeModuleId?.endsWith("index.html")) return;
        needed.add(chunk);
        for (const name of chunk.imports) gather(chunks.find((one) => one.fileName === name));
      };
      gather(chunks.find((one) => one.facadeModuleId?.endsWith(drawing)));
      const styles = [...needed].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
      const letters = files.filter((one) => /inter-latin-opsz-normal/.test(one.fileName));
      return [
        ...styles.map((css) => link({ rel: "stylesheet", href: css })),
        ...[...needed].map(({ fileName }) => link({ rel: "modulepreload", href: fileName })),
        ...letters.map(({ fileName }) => link({ rel: "preload", as: "font", type: "font/woff2", href: fileName })),
      ];
    },
  },
};

function link({ href, ...attrs }: { [name: string]: string }): HtmlTagDescriptor {
  return { tag: "link", attrs: { ...attrs, crossorigin: true, href: `./${href}` }, injectTo: "head" };
}
