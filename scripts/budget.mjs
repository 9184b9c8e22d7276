// Measures the scripts and styles of the built site, and holds the first screens to their two budgets.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The places that must stand at once. */
const firstPages = ['index.html', 'choose/index.html'];

/** Bytes of script, compressed with brotli. Styles are measured and not held. */
const budgets = {
  /**
   * All script before the first paint of Start and Choose: what their pages name, and all that it imports. With it the
   * questions, the verdict, its reasons and the other approaches stand on the page.
   */
  first: { name: 'First paint of Start and Choose', mark: '*', most: 120_000 },
  /**
   * All script that Start and Choose load beside it without being asked, and that is not counted above: what is drawn
   * from the plan. The pod, its lines, who can reach node root, warnings and assumptions.
   */
  drawn: { name: 'What they draw from the plan', mark: '+', most: 60_000 },
};

/** What is loaded without being asked: the group of this name in vite.config.ts, and all below these folders. */
const group = 'drawn';
const unasked = ['src/features/start/', 'src/features/choose/', 'src/features/drawing/'];
/** In these folders too, but only when the reader pastes opens the commands of a question, or what is known of a platform. */
const whenAsked = [
  'src/features/choose/readPasted.ts',
  'src/features/choose/HowToFindOut.tsx',
  'src/features/choose/PlatformFacts.tsx',
];

const dist = join(import.meta.dirname, '..', 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));

/** The files of these entries of the manifest with all that they import, and what they load later. */
function filesOf(keys) {
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key].imports ?? []) visit(next);
  };
  for (const key of keys) visit(key);
  return new Set([...seen].map((key) => manifest[key].file));
}

/** The scripts that a page names, as paths in the built folder. */
const scriptsOf = (page) =>
  [...readFileSync(join(dist, page), 'utf8').matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source]) =>
    posix.join(posix.dirname(page), source),
  );

const keys = Object.keys(manifest);
const named = new Set(firstPages.flatMap(scriptsOf));
if (named.size === 0) throw new Error(`${firstPages.join(' and ')} name no script.`);
const first = new Set([...named, ...filesOf(keys.filter((key) => named.has(manifest[key].file)))]);

const later = keys.filter(
  (key) =>
    manifest[key].name === group ||
    (unasked.some((start) => key.startsWith(start)) && !whenAsked.includes(key)),
);
if (later.length === 0)
  throw new Error(`There is no chunk “${group}”: nothing is loaded after the first paint.`);
const drawn = filesOf(later);

const budgetOf = (file) => {
  if (first.has(file)) return 'first';
  return drawn.has(file) ? 'drawn' : undefined;
};
const order = [undefined, 'drawn', 'first'];

const chunks = readdirSync(dist, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(js|css)$/.test(file))
  .map((file) => {
    const bytes = readFileSync(join(dist, file));
    return {
      file,
      budget: file.endsWith('.js') ? budgetOf(file) : undefined,
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes).length,
    };
  })
  .toSorted((a, b) => order.indexOf(b.budget) - order.indexOf(a.budget) || b.brotli - a.brotli);

const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(8);
const width = Math.max(...chunks.map(({ file }) => file.length));
const row = (name, mark, { raw, gzip, brotli }) =>
  console.log(`${mark} ${name.padEnd(width)} ${kilobytes(raw)} ${kilobytes(gzip)} ${kilobytes(brotli)}`);

console.log(`  ${'kB'.padEnd(width)} ${'raw'.padStart(8)} ${'gzip'.padStart(8)} ${'brotli'.padStart(8)}`);
for (const chunk of chunks) row(chunk.file, budgets[chunk.budget]?.mark ?? ' ', chunk);

for (const [id, { name, mark, most }] of Object.entries(budgets)) {
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const chunk of chunks.filter(({ budget }) => budget === id))
    for (const key in sum) sum[key] += chunk[key];
  row(name, mark, sum);
  if (sum.brotli > most) {
    console.error(`${name}: ${sum.brotli - most} bytes of script more than the budget of ${most} (brotli).`);
    process.exitCode = 1;
  } else console.log(`${name}: within the budget, ${sum.brotli} of ${most} bytes (brotli).`);
}
