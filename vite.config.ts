import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
// The ending is that of the compiled module, as Vite's native loader of configurations will want one.
import { firstPaint } from './scripts/firstPaint.js';
import { placePages } from './scripts/placePages.js';
import { shortNames } from './scripts/shortNames.js';

export default defineConfig(({ command }) => ({
  // Relative in the build: the folder works under any path of a static host.
  base: command === 'build' ? './' : '/',
  // Only the places answer; an unknown address is a 404, as on a static host.
  appType: 'mpa',
  plugins: [react(), placePages(), firstPaint()],
  build: {
    target: 'baseline-widely-available',
    // Two per cent smaller than the default, which the first screens need.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
    },
    // The list of chunks that scripts/budget.mjs reads.
    manifest: true,
    // One file for the first paint of the first places, and one for what they draw after it: brotli finds more in one
    // than in six. What both need is in the first, whose group comes first.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', test: /src\/main\.tsx$|rolldown[/:]runtime/, priority: 2 },
            { name: 'drawn', test: /src\/app\/drawn\.ts$/, priority: 1 },
          ],
        },
      },
    },
    // The polyfill fetches, which the content security policy refuses; every browser of the target has the real thing.
    modulePreload: { polyfill: false },
  },
  css: { modules: { generateScopedName: shortNames(join(import.meta.dirname, 'src')) } },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // The default leaves one core idle, on a machine with two half of it.
    maxWorkers: '100%',
    // Files of tests share the modules that they load, which a third of the time would go into; the long run keeps each
    // apart, so that a test that leans on what another left behind fails there.
    isolate: Boolean(process.env['SLIPWAY_FULL']),
    testTimeout: process.env['SLIPWAY_FULL'] ? 900_000 : 120_000,
  },
}));
