import { Hono } from 'hono';
import { z } from 'zod';
import type { DeskFolder } from '../desk-folder.ts';
import { Drafting } from '../drafting.ts';
import { DeskProblem } from '../problem.ts';
import { suggestWording } from '../suggest-wording.ts';
import { readBody } from './read-body.ts';
import type { Streams } from './streams.ts';

const BODIES = {
  draft: z.strictObject({ model: z.boolean().default(false) }),
  wording: z.strictObject({ sentences: z.array(z.string()).min(1).max(50), list: z.string() }),
} as const;

/** Drafts, and wordings by a model. */
export const createDrafting = (desk: DeskFolder, streams: Streams) => {
  const drafting = new Drafting(desk);
  const routes = new Hono()
    .post('/briefs/:name/draft', async (c) => {
      const { model } = await readBody(c, BODIES.draft);
      await drafting.start(c.req.param('name'), model);
      return c.json({}, 202);
    })
    .get('/briefs/:name/draft', (c) => {
      const name = c.req.param('name');
      if (!drafting.has(name)) throw new DeskProblem('NOT_FOUND', 'No draft of this brief is being made.');
      return streams.open(c, (send, end) =>
        drafting.follow(name, (progress) => {
          send(progress);
          if (progress.state === 'DONE' || progress.state === 'FAILED') end();
        }),
      );
    })
    .delete('/briefs/:name/draft', (c) => {
      drafting.stop(c.req.param('name'));
      return c.json({});
    })
    .post('/briefs/:name/wording', async (c) => {
      const { sentences, list } = await readBody(c, BODIES.wording);
      const state = await desk.read(c.req.param('name'));
      return c.json(await suggestWording(desk, state, sentences, list));
    });
  return { routes, close: () => drafting.close() };
};
