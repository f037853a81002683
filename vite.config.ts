import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { figureFont } from './figure-font.config.ts'
import { firstPaint } from './first-paint.config.ts'

/** Builds the pages in src/web to build/web. In development the answers come from a running `nhip start`. */
export default defineConfig({
  root: `${import.meta.dirname}/src/web`,
  plugins: [figureFont(import.meta.dirname), firstPaint(import.meta.dirname), react()],
  build: {
    outDir: '../../build/web',
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    // what several pages share comes in one file: fewer questions to the server on the way to the first page
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } } },
  },
  server: {
    fs: { allow: [import.meta.dirname] },
    proxy: { '/api/': 'http://127.0.0.1:4317', '/health': 'http://127.0.0.1:4317' },
  },
})
