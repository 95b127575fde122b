import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { goOn, type ServerPlugin } from '../server-plugin.ts';
import type { AnswerPage } from './page-renderer.ts';
import { type Manifest, type PageContents, toTemplate } from './page-template.ts';
import { encode, type ServedFile, sendFile } from './served-file.ts';
import type { Views } from './views.ts';

/** A file of the explorer's build. */
export interface ExplorerFile {
  /** Its path below the server's root, such as `assets/index-1a2b.js`. */
  path: string;
  body: Buffer<ArrayBuffer>;
}

/** The explorer as it is served: what its pages have in common, and the files that they load. */
export interface ExplorerFiles {
  /** The HTML of a page with these contents. */
  fillPage(contents: PageContents): string;
  pageHeaders: Readonly<Record<string, string>>;
  manifest: Manifest;
  assets: ReadonlyMap<string, ServedFile>;
}

/** The page loads from this server only, and has no inline scripts or styles. So do its workers, each by the policy of its own file. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** Prepares the files of a build; null if it has no page. */
export const prepareExplorer = (files: readonly ExplorerFile[]): ExplorerFiles | null => {
  const page = files.find(({ path }) => path === 'index.html');
  if (!page) return null;
  const manifest = files.find(({ path }) => path === MANIFEST);
  const assets = files.filter((file) => file !== page && file !== manifest);
  return {
    fillPage: toTemplate(page.body.toString()),
    pageHeaders: {
      'content-type': types['.html'] as string,
      'cache-control': 'no-cache',
      'content-security-policy': policy,
    },
    manifest: manifest ? (JSON.parse(manifest.body.toString()) as Manifest) : {},
    // Vite puts a hash of the content in the names of assets, so a name always refers to the same content.
    assets: new Map(
      assets.map((file) => {
        const keep = file.path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
        const headers = {
          'cache-control': keep,
          ...(extname(file.path) === '.js' && { 'content-security-policy': policy }),
        };
        return [`/${file.path}`, serveFile(file, headers)];
      }),
    ),
  };
};

/** For the server: which files each module needs. It is not served. */
const MANIFEST = '.vite/manifest.json';

const serveFile = ({ path, body }: ExplorerFile, headers: Record<string, string>): ServedFile => ({
  etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  headers: { 'content-type': types[extname(path)] ?? 'application/octet-stream', vary: 'accept-encoding', ...headers },
  encoded: encode(body),
});

/** Serves the explorer: the pages at the paths of all views, and the files that they load. */
export function serveExplorer({ assets }: ExplorerFiles, views: Views, answerPage: AnswerPage): ServerPlugin {
  return {
    fast: goOn,
    async onRequest({ request, url, fetchAPI: { Response }, endResponse, serverContext: { state } }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const file = assets.get(url.pathname);
      if (file) endResponse(await sendFile(file, request, Response));
      else if (views.hasPage(url.pathname)) endResponse(await answerPage(request, state, url, Response));
    },
  };
}
