import { readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { applyChange } from '../../src/desk/changes.ts';
import type { ActionRecord } from '../../src/text/desk/review-records.ts';
import { killAfter } from '../support/kill-after-writes.ts';
import { type DeskProcess, startDesk } from './desk-process.ts';
import { createDraw, type Draw, FILE, makeDraft } from './work-desk.ts';

/**
 * A desk is killed at random moments while somebody works at it: before a random change to a file, or after a random time. `TORTURE=10`
 * does so 100 times; `SEED` chooses other moments.
 */

const ROUNDS = Number(process.env.TORTURE ?? 1) * 10;
const SEED = Number(process.env.SEED ?? 53);

const BRIEF = 'briefs/tide-mills';
const FILES = { brief: FILE, actors: 'tiny/actors.json', events: 'tiny/events.json' };

const doSomething = async ({ ask }: DeskProcess, draw: Draw, number: number) => {
  const { statements } = (await ask('GET', BRIEF)).body;
  const any = statements[draw(statements.length)];
  const version = { 'if-match': `"${any?.version}"` };
  const kind = any ? draw(5) : draw(2);
  if (kind === 0) {
    const entry = { names: { en: `Body number ${number}` }, kind: 'OTHER' };
    return ask('POST', `${BRIEF}/entries`, { type: 'Organization', entry, force: true });
  }
  if (kind === 1) {
    const said = { type: 'FORECAST', basis: 'STATED', modality: 'EXPECTED', citations: ['p2.s2'] };
    const fields = { ...said, summary: `Prices go up ${number} times.` };
    return ask('POST', `${BRIEF}/statements`, { list: 'forecasts', fields });
  }
  if (kind === 2) return ask('POST', `${BRIEF}/undo`, {});
  if (kind === 3) return ask('DELETE', `${BRIEF}/statements/${any.id}`, undefined, version);
  const fields = { ...any.entry, summary: `Prices go up or down ${number} times.` };
  return ask('PUT', `${BRIEF}/statements/${any.id}`, { fields }, version);
};

test(
  `keeps each acknowledged action, and does each wholly or not at all, killed ${ROUNDS} times with seed ${SEED}`,
  async () => {
    await using folder = await makeDraft();
    const data = folder.path('tiny');
    const readJson = async (file: string) => JSON.parse(await folder.read(file));
    const readData = async () =>
      Object.fromEntries(
        await Promise.all(Object.entries(FILES).map(async ([name, file]) => [name, await readJson(file)] as const)),
      );
    const before = await readData();
    const draw = createDraw(SEED);
    const acknowledged: string[] = [];
    let number = 0;
    const work = async (desk: DeskProcess) => {
      for (;;) {
        const { status, body } = await doSomething(desk, draw, ++number);
        expect([status, body.detail]).toEqual([200, undefined]);
        acknowledged.push(body.action);
      }
    };
    const checkFiles = async () => {
      const actions: ActionRecord[] =
        (await readJson('tiny/briefs/tide-mills.review.json').catch(() => ({}))).actions ?? [];
      const ids = actions.map(({ id }) => id);
      expect(ids.slice(0, acknowledged.length)).toEqual(acknowledged);
      expect(ids.length - acknowledged.length).toBeLessThanOrEqual(1);
      // What was being written when it was killed is known now.
      acknowledged.splice(0, acknowledged.length, ...ids);
      const expected = structuredClone(before);
      for (const change of actions.flatMap(({ changes }) => changes))
        if (change.file !== 'review') applyChange(expected[change.file], structuredClone(change));
      expect(await readData()).toEqual(expected);
    };
    for (let round = 0; round < ROUNDS; round++) {
      const byWrites = round % 2 === 0;
      await using desk = await startDesk(data, 'Ada', byWrites ? killAfter(draw(40), data) : {});
      if (desk && !byWrites) void sleep(draw(1500)).then(desk.kill);
      if (desk) {
        await work(desk).catch((error) => {
          // The connection ends with the process.
          if (error.name === 'AssertionError') throw error;
        });
        await desk.exit;
      }
      // The files as they are left can be read by anything.
      await readData();
      {
        await using after = await startDesk(data, 'Ada');
        expect((await after?.ask('GET', BRIEF))?.status).toBe(200);
        // One that writes removes what was left of locks.
        expect((await after?.ask('POST', `${BRIEF}/statements`, { list: 'none', fields: {} }))?.status).toBe(422);
      }
      await checkFiles();
      const hidden = (await readdir(data, { recursive: true })).filter((name) => /pending\.json$|\.desk\./.test(name));
      expect(hidden).toEqual([]);
    }
    expect(acknowledged.length).toBeGreaterThan(ROUNDS);
    // Statements may all be undone at the end; that some were written is in the review.
    const { actions } = await readJson('tiny/briefs/tide-mills.review.json');
    expect(actions.flatMap(({ changes }: ActionRecord) => changes)).toContainEqual(
      expect.objectContaining({ file: 'brief', list: 'forecasts' }),
    );
  },
  ROUNDS * 60_000,
);
