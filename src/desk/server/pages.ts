import { Hono } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { readExplorer } from '../../app/explorer-files.ts';
import { packageFolders } from '../../app/package-files.ts';
import { DeskProblem } from '../problem.ts';

/** The page of the desk and the files that it loads, from its build. */
export const createPages = () => {
  const read = readExplorer(packageFolders.deskPage).then(
    (files) => new Map(files.map(({ path, body }) => [`/${path}`, body])),
  );
  return new Hono().get('*', async (c) => {
    const path = c.req.path === '/' ? '/index.html' : c.req.path;
    const body = (await read).get(path);
    if (!body && path === '/index.html')
      throw new DeskProblem('NOT_FOUND', 'The page of the desk was not built. Run `npm run build`.');
    if (!body) throw new DeskProblem('NOT_FOUND', `The desk has no page ${path}.`);
    return c.body(body, 200, { 'Content-Type': getMimeType(path) ?? 'application/octet-stream' });
  });
};
