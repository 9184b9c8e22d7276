import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
// The ending is that of the compiled module, as Vite's native loader of configurations will want one.
import { placePages } from './scripts/placePages.js';

export default defineConfig(({ command }) => ({
  // Relative in the build: the folder works under any path of a static host.
  base: command === 'build' ? './' : '/',
  // Only the places answer; an unknown address is a 404, as on a static host.
  appType: 'mpa',
  plugins: [react(), placePages()],
  build: {
    target: 'baseline-widely-available',
    // The list of chunks that scripts/budget.mjs reads.
    manifest: true,
    // The polyfill fetches, which the content security policy refuses; every browser of the target has the real thing.
    modulePreload: { polyfill: false },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: process.env['SLIPWAY_FULL'] ? 900_000 : 30_000,
  },
}));
