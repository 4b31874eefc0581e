import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { asks, atOnce, drawing } from "./pack/atOnce.ts";
import { land } from "./pack/land.ts";
import { packed } from "./pack/packed.ts";

// What the program embeds is dist/. public/.gitkeep is copied into it, so that
// the folder is there in a fresh checkout, before anything was built.
export default defineConfig({
  base: "./",
  plugins: [react(), land, atOnce, packed],
  build: {
    target: "safari17",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    emptyOutDir: true,
    // What the first page needs comes in few files, not in seventy: a browser asks for six at a time.
    rolldownOptions: {
      input: ["index.html", drawing],
      output: {
        codeSplitting: {
          groups: [
            { name: (id, context) => (asks(id, context) ? "first" : null), debugName: "first", priority: 3 },
            { name: "libraries", tags: ["$initial"], test: /[\\/]node_modules[\\/].*(?<!\.css)$/, priority: 2 },
            { name: "ground", tags: ["$initial"], priority: 1 },
            { name: "map", test: /[\\/](d3-[a-z]+|internmap|topojson-client|shared[\\/]map)[\\/]/ },
            { name: "parts", test: /[\\/](src[\\/](shared|api|platform)|@tabler)[\\/]/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: {
    proxy: { "/api": process.env.TOURNEE ?? "http://127.0.0.1:8080" },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/shared/testing.ts"],
    testTimeout: 30_000,
  },
});
