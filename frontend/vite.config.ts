import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// What the program embeds is dist/. public/.gitkeep is copied into it, so that
// the folder is there in a fresh checkout, before anything was built.
export default defineConfig({
  base: "./",
  plugins: [react()],
  build: {
    target: "safari17",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    emptyOutDir: true,
    // What the first page needs comes in three files, not in seventy: a browser asks for six at a time.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "libraries", tags: ["$initial"], test: /[\\/]node_modules[\\/].*(?<!\.css)$/, priority: 2 },
            { name: "ground", tags: ["$initial"], priority: 1 },
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
