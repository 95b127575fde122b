import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { DeskFolder, type DeskOptions } from '../desk-folder.ts';
import { DeskProblem } from '../problem.ts';
import { toProblem } from '../to-problem.ts';
import { createApi } from './api.ts';
import { guard } from './guard.ts';
import { createPages } from './pages.ts';

/** A desk that is open. */
export interface OpenDesk {
  /** The address of the page, with the token that lets in. */
  address: string;
  token: string;
  port: number;
  close(): Promise<void>;
}

/** Opens the desk on this machine only. Rejects if the port is taken. */
export const openDesk = (options: DeskOptions, port: number): Promise<OpenDesk> =>
  new Promise((resolve, reject) => {
    const access = { token: randomBytes(24).toString('base64url'), port };
    const api = createApi(new DeskFolder(options));
    const app = new Hono()
      .use(guard(() => access))
      .route('/api', api.routes)
      .route('/', createPages())
      .onError((error, c) => {
        const found = toProblem(error);
        const problem = found instanceof DeskProblem ? found : { title: 'An error of the desk', status: 500 };
        return c.body(JSON.stringify(problem), problem.status as 400, { 'Content-Type': 'application/problem+json' });
      });
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (info: AddressInfo) => {
      access.port = info.port;
      resolve({
        address: `http://127.0.0.1:${info.port}/?token=${access.token}`,
        token: access.token,
        port: info.port,
        close: async () => {
          await api.close();
          await new Promise<void>((closed) => {
            server.close(() => closed());
            // Browsers keep theirs open.
            if ('closeAllConnections' in server) server.closeAllConnections();
          });
        },
      });
    });
    server.on('error', reject);
  });
