import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { oneOf } from '../../model/records/shared-fields.ts';
import { PARAGRAPH_KIND } from '../../model/vocabulary/briefs.ts';
import { act, type Effort, type Plan } from '../act.ts';
import { planDecision } from '../decide.ts';
import { describeBrief } from '../describe-brief.ts';
import type { DeskFolder } from '../desk-folder.ts';
import { likelySame, nameEntries, planEntry, searchEntries } from '../entries.ts';
import { listProblems } from '../list-problems.ts';
import { planMetadata } from '../metadata.ts';
import { planParagraphs } from '../paragraphs.ts';
import { DeskProblem } from '../problem.ts';
import { readDateWords } from '../read-date-words.ts';
import { readQuantityWords } from '../read-quantity-words.ts';
import { describeRecords } from '../records.ts';
import { planAddition, planEdit, planRemoval, planReplacement, planSignOff, planUndo } from '../statements.ts';
import { createBeginning, GREATEST_UPLOAD } from './begin.ts';
import { createDrafting } from './drafting.ts';
import { createEvents } from './events.ts';
import { createPreview } from './preview.ts';
import { readBody } from './read-body.ts';
import { Streams } from './streams.ts';

/** Larger ones are no decisions of a person. */
const GREATEST_BODY = 2 ** 20;

const fields = z.record(z.string(), z.unknown());
const read = z.strictObject({ id: z.string(), version: z.string() });

const BODIES = {
  decision: z.strictObject({
    proposal: z.string().min(1),
    decision: z.enum(['accept', 'reject']),
    fields: fields.optional(),
    suggested: z.boolean().optional(),
  }),
  addition: z.strictObject({ list: z.string(), fields }),
  edit: z.strictObject({ fields }),
  replacement: z.strictObject({
    replaced: z.array(read).min(1).max(20),
    by: z
      .array(z.strictObject({ list: z.string(), fields }))
      .min(1)
      .max(20),
  }),
  signOff: z.strictObject({ verdict: z.enum(['SIGNED_OFF', 'QUESTIONED']), note: z.string().max(2000).optional() }),
  entry: z.strictObject({ type: z.string(), entry: fields, force: z.boolean().optional() }),
  paragraphs: z.discriminatedUnion('action', [
    z.strictObject({ action: z.literal('SPLIT'), before: z.string() }),
    z.strictObject({ action: z.enum(['JOIN', 'SKIP']), paragraph: z.string() }),
    z.strictObject({ action: z.literal('KIND'), paragraph: z.string(), kind: oneOf(PARAGRAPH_KIND) }),
  ]),
} as const;

/** The desk's own HTTP API: JSON in and out, `If-Match` for what was read, and problem details (RFC 9457) for what cannot be done. */
export const createApi = (desk: DeskFolder) => {
  const streams = new Streams();
  const parts = [createDrafting(desk, streams), createEvents(desk, streams), createPreview(desk)];
  const routes = createRoutes(desk);
  for (const part of parts) routes.route('/', part.routes);
  const close = async () => {
    streams.close();
    for (const part of parts) await part.close();
  };
  return { routes, close };
};

const createRoutes = (desk: DeskFolder) =>
  new Hono()
    .use(limitBodies)
    .get('/desk', async (c) => {
      const { folder, by, model, textFolders } = desk.options;
      return c.json({
        ...{ folder, by, briefs: await desk.listBriefs(), hasCatalog: await desk.hasCatalog() },
        // A name for the page; null if nothing can be asked.
        model: model ? (model.endpoint?.name ?? 'recorded answers') : null,
        hasTextFolder: textFolders.length > 0,
      });
    })
    .route('/', createBeginning(desk))
    .get('/briefs', async (c) => c.json(await desk.describeBriefs()))
    .get('/records', (c) => c.json(describeRecords()))
    .get('/entries', async (c) => {
      const known = desk.registersOf(await desk.check());
      const brief = c.req.query('brief');
      const state = brief === undefined ? null : await desk.read(brief);
      const refs = c.req.queries('ref');
      if (refs) return c.json(nameEntries(known, refs, state));
      return c.json(
        searchEntries(known, { types: c.req.queries('type') ?? [], words: c.req.query('words') ?? '', state }),
      );
    })
    .post('/entries/likely', async (c) => {
      const { type, entry } = await readBody(c, BODIES.entry);
      return c.json(likelySame(desk.registersOf(await desk.check()), type as never, entry));
    })
    .get('/dates', (c) =>
      c.json(
        readDateWords(c.req.query('words') ?? '', c.req.query('language') ?? 'en', c.req.query('published') ?? null),
      ),
    )
    .get('/quantities', (c) => c.json(readQuantityWords(c.req.query('words') ?? '', c.req.query('language') ?? 'en')))
    .get('/briefs/:name', async (c) => c.json(describeBrief(await desk.read(c.req.param('name')))))
    .get('/briefs/:name/problems', async (c) => c.json(await listProblems(desk, await desk.read(c.req.param('name')))))
    .patch('/briefs/:name/metadata', async (c) => {
      const { fields } = await readBody(c, BODIES.edit);
      return answer(c, desk, (state) => planMetadata(state, versionRead(c), fields));
    })
    .post('/briefs/:name/paragraphs', async (c) => {
      const given = await readBody(c, BODIES.paragraphs);
      return answer(c, desk, (state) => planParagraphs(state, versionRead(c), given));
    })
    .post('/briefs/:name/decisions', async (c) => {
      const given = await readBody(c, BODIES.decision);
      return answer(c, desk, (state, known) => planDecision(state, known, given));
    })
    .post('/briefs/:name/statements', async (c) => {
      const { list, fields } = await readBody(c, BODIES.addition);
      return answer(c, desk, (state) => planAddition(state, list, fields));
    })
    .put('/briefs/:name/statements/:id{.+}', async (c) => {
      const { fields } = await readBody(c, BODIES.edit);
      return answer(c, desk, (state) => planEdit(state, { id: c.req.param('id'), version: versionRead(c) }, fields));
    })
    .delete('/briefs/:name/statements/:id{.+}', (c) =>
      answer(c, desk, (state) => planRemoval(state, { id: c.req.param('id'), version: versionRead(c) })),
    )
    .post('/briefs/:name/replacements', async (c) => {
      const { replaced, by } = await readBody(c, BODIES.replacement);
      return answer(c, desk, (state) => planReplacement(state, replaced, by));
    })
    .post('/briefs/:name/sign-offs/:id{.+}', async (c) => {
      const given = await readBody(c, BODIES.signOff);
      const statement = { id: c.req.param('id'), version: versionRead(c) };
      return answer(c, desk, (state) => planSignOff(state, statement, { ...given, by: desk.options.by }));
    })
    .post('/briefs/:name/entries', async (c) => {
      const given = await readBody(c, BODIES.entry);
      return answer(c, desk, (state, known) => planEntry(state, known, given));
    })
    .post('/briefs/:name/undo', (c) => answer(c, desk, planUndo));

const limitTo = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new DeskProblem('TOO_LARGE', `A request has at most ${Math.floor(maxSize / 2 ** 20)} MB.`);
    },
  });

const [limitDocuments, limitOthers] = [limitTo(GREATEST_UPLOAD), limitTo(GREATEST_BODY)];

const limitBodies: MiddlewareHandler = (c, next) =>
  c.req.path.endsWith('/imports') ? limitDocuments(c, next) : limitOthers(c, next);

/** Does something with the brief of the address, and answers with the brief as it is then. */
const answer = async (c: Context, desk: DeskFolder, plan: (...args: Parameters<Parameters<typeof act>[3]>) => Plan) => {
  const name = c.req.param('name') ?? '';
  const { action, notes } = await act(desk, name, effortOf(c), plan);
  const { id, action: what, changes } = action;
  return c.json({
    action: id,
    what,
    changed: changes.map(({ file, list, key, before, after }) => ({
      file,
      list,
      key,
      isNew: before === null,
      isGone: after === null,
    })),
    notes,
    brief: describeBrief(await desk.read(name)),
  });
};

/** How long the person was at it, and with how many clicks, as the page has measured. */
const effortOf = (c: Context): Effort => {
  const numberOf = (header: string, most: number) => {
    const number = Number(c.req.header(header) ?? Number.NaN);
    return Number.isFinite(number) && number >= 0 ? Math.min(number, most) : undefined;
  };
  const clicks = numberOf('Effort-Clicks', 1000);
  return { seconds: numberOf('Effort-Seconds', 86_400), clicks: clicks === undefined ? undefined : Math.round(clicks) };
};

/** The version that was read, of the header `If-Match`. */
const versionRead = (c: Context): string => {
  const version = /^"([^"]*)"$/.exec(c.req.header('if-match') ?? '')?.[1];
  if (version === undefined) throw new DeskProblem('INVALID', 'Say which version you have read: If-Match: "VERSION".');
  return version;
};
