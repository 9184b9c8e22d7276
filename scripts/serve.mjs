// Serves the built site under a sub-path, as a static host would: files, directory indexes, and 404 for the rest.
// node scripts/serve.mjs [--port 4173] [--base /tools/slipway/] [--dir dist]
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    base: { type: 'string', default: '/tools/slipway/' },
    dir: { type: 'string', default: 'dist' },
  },
});
const base = `/${values.base}/`.replaceAll(/\/+/g, '/');
const root = resolve(import.meta.dirname, '..', values.dir);
const host = '127.0.0.1';

/** The file that an address stands for: its path, 'directory' where a slash is missing, or undefined. */
async function find(path) {
  if (`${path}/` === base) return 'directory';
  if (!path.startsWith(base) || path.includes('\0')) return undefined;
  const file = resolve(root, path.slice(base.length));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return path.endsWith('/') ? undefined : file;
  if (!found?.isDirectory()) return undefined;
  if (!path.endsWith('/')) return 'directory';
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => undefined)) ? index : undefined;
}

const server = createServer(async (request, response) => {
  const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    response.writeHead(400).end('The address is not valid.\n');
    return;
  }
  const file = await find(path);
  if (file === undefined)
    response.writeHead(404, { 'Content-Type': types['.txt'] }).end(`Nothing at ${path}\n`);
  else if (file === 'directory')
    response.writeHead(301, { Location: `${pathname}/${query === undefined ? '' : `?${query}`}` }).end();
  else {
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  }
});

server.on('error', (error) => {
  console.error(`Cannot listen on ${host}:${values.port}: ${error.message}`);
  process.exit(1);
});
server.listen(Number(values.port), host, () =>
  console.log(`${values.dir} is at http://${host}:${values.port}${base}`),
);
