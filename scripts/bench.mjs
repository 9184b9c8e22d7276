// Bundles scripts/bench/ as the site would be bundled, and runs it. Prints figures; it is no test, and fails for none.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const outDir = mkdtempSync(join(tmpdir(), 'slipway-bench-'));
try {
  await build({
    root: join(import.meta.dirname, '..'),
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'scripts/bench/main.ts', outDir, minify: false, emptyOutDir: false, manifest: false },
  });
  await import(pathToFileURL(join(outDir, 'main.js')).href);
} finally {
  rmSync(outDir, { recursive: true });
}
