import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Plugin } from "vite";

const pack = promisify(brotliCompress);

/** Puts a packed copy beside every script, style and picture of lines: packed that well it takes too long while somebody waits. */
export const packed: Plugin = {
  name: "packed",
  apply: "build",
  async writeBundle({ dir = "" }) {
    const names = await readdir(join(dir, "assets"));
    await Promise.all(
      names
        .filter((name) => /\.(js|css|svg)$/.test(name))
        .map(async (name) => {
          const text = await readFile(join(dir, "assets", name));
          const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
          await writeFile(join(dir, "assets", `${name}.br`), await pack(text, { params }));
        }),
    );
  },
};
