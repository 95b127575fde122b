import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { type App, openApp } from '../../app/open-app.ts';
import { openWholeGraph } from '../../app/open-graph.ts';
import { DataError, formatProblem, type Problem } from '../../store/problem.ts';
import { pathOfEntry } from '../../views/entry-address.ts';
import type { Preview } from '../describe-brief.ts';
import type { DeskFolder } from '../desk-folder.ts';
import { DeskProblem } from '../problem.ts';

/** The pages of the folder's briefs, marked as drafts, at a port of their own, which is opened when somebody asks. */
export const createPreview = (desk: DeskFolder) => {
  let opening: Promise<{ app: App; server: Server; url: string }> | null = null;
  const open = async () => {
    const { folders, textFolders } = desk.options;
    const app = await openApp({
      folders,
      textFolders,
      watch: true,
      // What is wrong is said at the desk.
      logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
      openGraph: (store) => openWholeGraph(store),
      explorer: true,
      isDraft: true,
      releases: false,
      cors: false,
    });
    // By another name of this machine, pages of others could read it (DNS rebinding).
    const server = createServer((request, response) => {
      if (request.headers.host === hostOf(server)) app.server.handle(request, response);
      else response.writeHead(403).end();
    }).listen(0, '127.0.0.1');
    try {
      await once(server, 'listening');
    } catch (error) {
      await app.close();
      throw error;
    }
    return { app, server, url: `http://${hostOf(server)}` };
  };
  const routes = new Hono().get('/preview/:name', async (c) => {
    const state = await desk.read(c.req.param('name'));
    opening ??= open();
    const { app, url } = await opening.catch((error) => {
      opening = null;
      throw error instanceof DataError ? refuse(error) : error;
    });
    const slug = String(state.brief.slug ?? state.name);
    const { namespace } = desk.registersOf(await desk.check());
    const preview: Preview = {
      address: new URL(pathOfEntry(`Brief:${namespace === null ? '' : `${namespace}/`}${slug}`), url).href,
      problem: app.store.problem(),
    };
    return c.json(preview);
  });
  return {
    routes,
    async close() {
      const opened = await opening?.catch(() => null);
      opened?.server.close();
      opened?.server.closeAllConnections();
      await opened?.app.close();
    },
  };
};

const hostOf = (server: Server): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;

const refuse = ({ problems }: DataError) =>
  new DeskProblem(
    'INVALID',
    `The data has errors, so that its pages cannot be shown: ${formatProblem(problems[0] as Problem)}`,
  );
