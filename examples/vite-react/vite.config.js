import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  // It may be served from any folder.
  base: "./",
  plugins: [react()],
  // A package that finds its files by its own address must not be moved by the development server.
  optimizeDeps: { exclude: ["praticable"] },
});
