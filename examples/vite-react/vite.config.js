import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  // It may be served from any folder.
  base: "./",
  plugins: [react()],
});
