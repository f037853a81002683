import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the pages in src/web to build/web. In development the answers come from a running `nhip start`. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../build/web',
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4317', '/health': 'http://127.0.0.1:4317' } },
})
