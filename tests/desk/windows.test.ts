import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { ActionRecord } from '../../src/text/desk/review-records.ts';
import { readTree } from '../support/read-tree.ts';
import { type Answer, createDraw, type Draw, FILE, openWorkDesk, type WorkDesk } from './work-desk.ts';

/**
 * Two windows, at one desk or at two, and an editor change one brief at the same time. `TORTURE=10` does so 100 times; `SEED` chooses
 * other actions.
 */

const ROUNDS = Number(process.env.TORTURE ?? 1) * 10;
const SEED = Number(process.env.SEED ?? 53);

const BRIEF = 'briefs/tide-mills';

/** A statement, or the title, was changed; null for one that is not there. */
interface Step {
  before: unknown;
  after: unknown;
}

/** The steps of each thing, in their order, by its list and its key. */
type Steps = Record<string, Step[]>;

const add = (steps: Steps, name: string, step: Step) => {
  steps[name] = [...(steps[name] ?? []), step];
};

type Content = Record<string, unknown> & { title: string; forecasts?: { slug: string; summary: string }[] };

/** The parts of a brief's file that are changed here, by list and key. */
const partsOf = ({ title, forecasts = [] }: Content): Record<string, unknown> => ({
  title,
  ...Object.fromEntries(forecasts.map((forecast) => [`forecasts/${forecast.slug}`, forecast])),
});

const same = (a: unknown, b: unknown) => isDeepStrictEqual(a ?? null, b ?? null);

/** Whether the steps of the desk and those of the editor, each in their order, lead from one value to another, with none overwritten. */
const leadsTo = (from: unknown, to: unknown, desk: readonly Step[], editor: readonly Step[]): boolean => {
  if (desk.length === 0 && editor.length === 0) return same(from, to);
  const [byDesk, ...restOfDesk] = desk;
  if (byDesk && same(byDesk.before, from) && leadsTo(byDesk.after, to, restOfDesk, editor)) return true;
  const [byEditor, ...restOfEditor] = editor;
  return !!byEditor && same(byEditor.before, from) && leadsTo(byEditor.after, to, desk, restOfEditor);
};

const ifMatch = (version: string) => ({ 'if-match': `"${version}"` });
const said = { type: 'FORECAST', basis: 'STATED', modality: 'EXPECTED', citations: ['p2.s2'] };
const change = (desk: WorkDesk, { id, version, entry }: Answer['body'], summary: string) =>
  desk.ask('PUT', `${BRIEF}/statements/${id}`, { fields: { ...entry, summary } }, ifMatch(version));

const doSomething = async (desk: WorkDesk, draw: Draw, words: string): Promise<Answer> => {
  const { status, body } = await desk.ask('GET', BRIEF);
  expect([status, body.detail]).toEqual([200, undefined]);
  const { statements, metadataVersion } = body;
  const any = statements[draw(statements.length)];
  // What was read gets old.
  await sleep(draw(3) * 20);
  const kind = draw(8);
  if (kind === 0 || !any)
    return desk.ask('POST', `${BRIEF}/statements`, { list: 'forecasts', fields: { ...said, summary: words } });
  if (kind === 1) return desk.ask('DELETE', `${BRIEF}/statements/${any.id}`, undefined, ifMatch(any.version));
  if (kind === 2) return desk.ask('POST', `${BRIEF}/undo`, {});
  if (kind === 3) return desk.ask('PATCH', `${BRIEF}/metadata`, { fields: { title: words } }, ifMatch(metadataVersion));
  return change(desk, any, words);
};

/** Saves the whole file with one change, and formatted otherwise, as an editor does that has just read it. */
const saveAsEditor = (path: string, draw: Draw, words: string, steps: Steps) => {
  const content = JSON.parse(readFileSync(path, 'utf8')) as Content;
  const forecast = content.forecasts?.[draw(content.forecasts.length + 1)];
  const name = forecast ? `forecasts/${forecast.slug}` : 'title';
  const before = structuredClone(partsOf(content)[name]);
  if (forecast) forecast.summary = words;
  else content.title = words;
  add(steps, name, { before, after: partsOf(content)[name] });
  const text = JSON.stringify(content, null, [0, 2, 4, '\t'][draw(4)]);
  if (draw(2) === 0) return writeFileSync(path, text);
  writeFileSync(`${path}~`, text);
  renameSync(`${path}~`, path);
};

test(
  `loses no change of two windows and an editor, ${ROUNDS} times with seed ${SEED}`,
  async () => {
    await using first = await openWorkDesk();
    await using second = await openWorkDesk(first.folder, 'Ben');
    const { folder } = first;
    const draw = createDraw(SEED);
    const readContent = async () => JSON.parse(await folder.read(FILE)) as Content;
    const readActions = async (): Promise<ActionRecord[]> =>
      JSON.parse(await folder.read('tiny/briefs/tide-mills.review.json')).actions;
    for (const summary of ['One mill opens.', 'Two mills open.', 'Three mills open.'])
      await first.ask('POST', `${BRIEF}/statements`, { list: 'forecasts', fields: { ...said, summary } });
    let number = 0;
    const words = (who: string) => `${who} says that ${++number} mills open.`;
    let conflicts = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const windows = [first, round % 2 === 0 ? first : second];

      // Both change what both have read: one does, and the other sees that.
      const { body: seen } = await first.ask('GET', BRIEF);
      const statement = seen.statements[0];
      if (statement) {
        const wordings = windows.map((_, window) => words(`Window ${window}`));
        const answers = await Promise.all(
          windows.map((desk, window) => change(desk, statement, wordings[window] as string)),
        );
        const won = answers.findIndex(({ status }) => status === 200);
        expect(answers[1 - won]).toMatchObject({
          status: expect.toBeOneOf([409, 412]),
          body: { current: { id: statement.id, entry: { summary: wordings[won] } } },
        });
      }

      const [before, done] = [partsOf(await readContent()), (await readActions()).length];
      const edits: Steps = {};
      const acknowledged: string[] = [];
      const work = async (desk: WorkDesk, window: number) => {
        for (let times = 0; times < 4; times++) {
          const { status, body } = await doSomething(desk, draw, words(`Window ${window}`));
          if (status === 200) acknowledged.push(body.action);
          else {
            conflicts++;
            expect({ status, body }).toMatchObject({
              status: expect.toBeOneOf([409, 412]),
              body: { current: expect.toSatisfy((current) => current === null || current?.version) },
            });
          }
        }
      };
      const edit = async () => {
        for (let times = 0; times < 3; times++) {
          await sleep(draw(150));
          saveAsEditor(folder.path(FILE), draw, words('The editor'), edits);
        }
      };
      await Promise.all([...windows.map(work), edit()]);

      const actions = (await readActions()).slice(done);
      expect(actions.map(({ id }) => id).sort()).toEqual(acknowledged.sort());
      const changes: Steps = {};
      for (const { list, key, before, after } of actions.flatMap((action) => action.changes))
        add(changes, key === null ? list : `${list}/${key}`, { before, after });
      const after = partsOf(await readContent());
      for (const name of Object.keys({ ...before, ...after, ...changes, ...edits })) {
        const isKept = leadsTo(before[name], after[name], changes[name] ?? [], edits[name] ?? []);
        expect({ name, isKept, ...(!isKept && { before, after, changes, edits }) }).toEqual({ name, isKept: true });
      }
      expect(await folder.run(['validate', '--data', 'tiny'])).toMatchObject({ code: 0 });
      expect(Object.keys(readTree(folder.path())).filter((name) => /\.tmp$|pending|~$/.test(name))).toEqual([]);
    }
    expect(conflicts).toBeGreaterThan(0);
  },
  ROUNDS * 30_000,
);
