import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

/** A web server for a folder, as any static host: it knows nothing of releases. */
export interface StaticHost {
  url: string;
  /** What it does instead of sending a file whose path begins so; null ends that. */
  disturb(prefix: string, how: ((response: ServerResponse) => void) | null): void;
  /** Ends all connections, those that wait for an answer too. */
  disconnect(): void;
  close(): Promise<void>;
}

export const openStaticHost = async (folder: string): Promise<StaticHost> => {
  const disturbed = new Map<string, (response: ServerResponse) => void>();
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host.test').pathname);
    const how = [...disturbed].find(([prefix]) => path.startsWith(prefix))?.[1];
    if (how) return how(response);
    const content = await readFile(join(folder, path)).catch(() => null);
    if (!content) return void response.writeHead(404).end();
    const etag = `"${createHash('sha256').update(content).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    response.writeHead(200, { etag, 'content-length': content.length }).end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    disturb: (prefix, how) => void (how ? disturbed.set(prefix, how) : disturbed.delete(prefix)),
    disconnect: () => server.closeAllConnections(),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};
