import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

export type Respond = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on this machine that has files, as any static host does: with ETags, and without knowing what a release is. */
export const openStaticHost = async (tls?: { key: Buffer; cert: Buffer }) => {
  const files = new Map<string, string | Uint8Array>();
  const special = new Map<string, Respond>();
  const requests: string[] = [];
  const answer: Respond = (request, response) => {
    const path = (request.url as string).slice(1);
    const content = files.get(path);
    const etag = content === undefined ? '' : `"${sha256(content).slice(0, 16)}"`;
    const isSame = content !== undefined && request.headers['if-none-match'] === etag;
    requests.push(isSame ? `${path} (unchanged)` : path);
    const respond = special.get(path);
    if (respond) respond(request, response);
    else if (content === undefined) response.writeHead(404).end('<h1>Not found</h1>');
    else if (isSame) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag }).end(content);
  };
  const server = tls ? createTlsServer(tls, answer) : createServer(answer);
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: tls ? `https://localhost:${port}/` : `http://127.0.0.1:${port}/`,
    /** Its files, by their paths. */
    files,
    /** What it does in place of sending a file. */
    special,
    /** The paths that were requested since this was last asked. */
    requests: () => requests.splice(0).sort(),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};

export type StaticHost = Awaited<ReturnType<typeof openStaticHost>>;

/** Files of a small catalog. What they hold is not read when a release is fetched, but for the namespace. */
export const catalogFiles = (key = 'skarvoya', changed: Record<string, string> = {}): Record<string, string> => ({
  'actors.json': '{ "organizations": [] }',
  'briefs/first.json': '{ "title": "First" }',
  'briefs/first.txt': 'A text.\n',
  'catalog.json': JSON.stringify({ namespace: key, title: 'A catalog', publisher: 'An institute' }),
  'events.json': '{ "events": [] }',
  ...changed,
});

/** What `release.json` says of files. */
export const describeRelease = (files: Record<string, string>, changed: Record<string, unknown> = {}) => ({
  format: 1,
  key: 'skarvoya',
  title: 'A catalog',
  publisher: 'An institute',
  revision: sha256(JSON.stringify(files)),
  previous: null,
  issued: '2026-11-01T00:00:00Z',
  extends: [],
  files: Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => ({ path, size: Buffer.byteLength(content), sha256: sha256(content) })),
  ...changed,
});

/** Puts a release on a host, and returns its revision. */
export const publish = (
  { files: hosted }: StaticHost,
  files = catalogFiles(),
  changed: Record<string, unknown> = {},
): string => {
  const release = describeRelease(files, changed);
  for (const [path, content] of Object.entries(files)) hosted.set(path, content);
  hosted.set('release.json', JSON.stringify(release));
  return release.revision;
};
