import type { Plugin } from 'vite';
import { documentTitle, places, type Place } from '../src/state/places.js';

/** What the built pages may load: their own files, and nothing from anywhere else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function replaceOnce(html: string, what: RegExp, by: string): string {
  const found = html.match(new RegExp(what, 'g'))?.length ?? 0;
  if (found !== 1) throw new Error(`index.html must match ${what} exactly once, it does ${found} times.`);
  return html.replace(what, () => by);
}

/** The page of one place: index.html with its own title, description and way to the root of the site. */
function pageOf(place: Place, html: string, root: string): string {
  let page = replaceOnce(html, /<html lang="en">/, `<html lang="en" data-root="${root}">`);
  page = replaceOnce(page, /<title>[^<]*<\/title>/, `<title>${escape(documentTitle(place))}</title>`);
  return replaceOnce(
    page,
    /<meta name="description" content="[^"]*" \/>/,
    `<meta name="description" content="${escape(place.description)}" />`,
  );
}

/** From a place back to the root of the site: './' or '../' for every directory of its path. */
const wayToRoot = ({ path }: Place): string => '../'.repeat(path.split('/').length - 1) || './';

/**
 * One HTML file per place. The build writes them with relative addresses, so that the folder works under any
 * path of a static host; the development server serves the same pages from memory.
 */
export function placePages(): Plugin {
  return {
    name: 'slipway:place-pages',

    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = '/', query] = (request.url ?? '/').split('?', 2);
        const suffix = query === undefined ? '' : `?${query}`;
        if (places.some((place) => place.path && path === `/${place.path.slice(0, -1)}`)) {
          response.writeHead(302, { Location: `${path}/${suffix}` }).end();
          return;
        }
        if (places.some((place) => path === `/${place.path}`)) request.url = `/index.html${suffix}`;
        next();
      });
    },

    transformIndexHtml: {
      order: 'pre',
      handler(html, { server, originalUrl }) {
        if (server) {
          const path = (originalUrl ?? '/').split('?', 1)[0];
          return pageOf(places.find((place) => path === `/${place.path}`) ?? places[0], html, '/');
        }
        return replaceOnce(
          html,
          /<meta charset="utf-8" \/>/,
          `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`,
        );
      },
    },

    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') throw new Error('The build has no index.html to make the places from.');
        const html = String(index.source);
        for (const place of places) {
          const root = wayToRoot(place);
          const page = pageOf(place, html.replaceAll(/(\s(?:href|src)=")\.\//g, `$1${root}`), root);
          if (place.path) this.emitFile({ type: 'asset', fileName: `${place.path}index.html`, source: page });
          else index.source = page;
        }
      },
    },
  };
}
