// Measures the scripts and styles of the built site, and holds the first screens to their budget.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** All script that Start and Choose load until the reader asks for more, in bytes of brotli. */
const budget = 120_000;

/** The pages of the first screens, and what they load on demand: prefixes of module paths. */
const firstScreens = {
  pages: ['index.html', 'choose/index.html'],
  onDemand: ['src/features/start/', 'src/features/choose/', 'src/features/drawing/'],
  // Only when the reader pastes, opens a question's commands or what is known of a platform, or follows an old link.
  whenAsked: [
    'src/features/choose/readPasted.ts',
    'src/features/choose/HowToFindOut.tsx',
    'src/features/choose/PlatformFacts.tsx',
  ],
};

const dist = join(import.meta.dirname, '..', 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));

const counted = new Set();
/** Counts a chunk with all that it imports; with `lazily`, also with all that it may load later. */
function count(key, lazily) {
  const mark = `${lazily ? 'lazy' : 'static'} ${key}`;
  if (counted.has(mark)) return;
  counted.add(mark);
  const { imports = [], dynamicImports = [] } = manifest[key];
  for (const next of imports) count(next, false);
  if (lazily) for (const next of dynamicImports) count(next, true);
}

/** The scripts that a page names, as paths in the built folder. */
const scriptsOf = (page) =>
  [...readFileSync(join(dist, page), 'utf8').matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source]) =>
    posix.join(posix.dirname(page), source),
  );

const named = new Set(firstScreens.pages.flatMap(scriptsOf));
if (named.size === 0) throw new Error(`${firstScreens.pages.join(' and ')} name no script.`);
for (const [key, { file }] of Object.entries(manifest)) if (named.has(file)) count(key, false);
for (const prefix of firstScreens.onDemand) {
  for (const key of Object.keys(manifest)) {
    if (key.startsWith(prefix) && !firstScreens.whenAsked.includes(key)) count(key, true);
  }
}

const first = new Set(named);
for (const mark of counted) first.add(manifest[mark.slice(mark.indexOf(' ') + 1)].file);

const chunks = readdirSync(dist, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(js|css)$/.test(file))
  .map((file) => {
    const bytes = readFileSync(join(dist, file));
    return {
      file,
      first: file.endsWith('.js') && first.has(file),
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes).length,
    };
  })
  .toSorted((a, b) => Number(b.first) - Number(a.first) || b.brotli - a.brotli);

const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(8);
const width = Math.max(...chunks.map(({ file }) => file.length));
const row = (name, mark, { raw, gzip, brotli }) =>
  console.log(`${mark} ${name.padEnd(width)} ${kilobytes(raw)} ${kilobytes(gzip)} ${kilobytes(brotli)}`);

console.log(`  ${'kB'.padEnd(width)} ${'raw'.padStart(8)} ${'gzip'.padStart(8)} ${'brotli'.padStart(8)}`);
for (const chunk of chunks) row(chunk.file, chunk.first ? '*' : ' ', chunk);

const sum = { raw: 0, gzip: 0, brotli: 0 };
for (const chunk of chunks.filter((one) => one.first)) for (const key in sum) sum[key] += chunk[key];
row('Start and Choose', '=', sum);

const over = sum.brotli - budget;
if (over > 0) {
  console.error(
    `Start and Choose can load ${over} bytes of script more than their budget of ${budget} (brotli).`,
  );
  process.exitCode = 1;
} else console.log(`Start and Choose are within their budget: ${sum.brotli} of ${budget} bytes (brotli).`);
