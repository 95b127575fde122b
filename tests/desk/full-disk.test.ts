import { readFile, rm } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { fillDisk } from '../support/full-disk.ts';
import { readTree } from '../support/read-tree.ts';
import {
  type Answer,
  briefOf,
  CATALOG,
  DOCUMENT,
  FILE,
  openEmptyDesk,
  openWorkDesk,
  upload,
  type WorkDesk,
} from './work-desk.ts';

/** A disk is full at each write of an action, a folder can only be read, or a file is broken: it is said, and nothing is lost. */

vi.setConfig({ testTimeout: 120_000 });

const BRIEF = 'briefs/tide-mills';

const read = async (desk: WorkDesk) => (await desk.ask('GET', BRIEF)).body;
const said = { type: 'FORECAST', basis: 'STATED', modality: 'EXPECTED', citations: ['p2.s2'] };
const add = (desk: WorkDesk) =>
  desk.ask('POST', `${BRIEF}/statements`, { list: 'forecasts', fields: { ...said, summary: 'Prices go up.' } });
const statementOf = async (desk: WorkDesk) => (await read(desk)).statements[0];

/** A draft is made after the request is answered; the problem is what it says at its end. */
const draft = async (desk: WorkDesk): Promise<Answer> => {
  await desk.ask('POST', `${BRIEF}/draft`, {});
  const headers = { authorization: `Bearer ${desk.token}` };
  const response = await fetch(`http://127.0.0.1:${desk.port}/api/${BRIEF}/draft`, { headers });
  const last = (await response.text()).match(/^data: .+$/gm)?.at(-1);
  const body = JSON.parse(last?.slice('data: '.length) ?? '');
  return body.state === 'DONE' ? { status: 200, body } : { status: body.problem.status, body: body.problem };
};

interface Task {
  prepare?(desk: WorkDesk): Promise<unknown>;
  act(desk: WorkDesk): Promise<Answer>;
}

const TASKS: Readonly<Record<string, Task>> = {
  'accepting a proposal with a new name': {
    async act(desk) {
      const { proposals } = await read(desk);
      const { id } = proposals.find(({ type }: { type: string }) => type === 'ORGANIZATION');
      return desk.ask('POST', `${BRIEF}/decisions`, { proposal: id, decision: 'accept' });
    },
  },
  editing: {
    prepare: add,
    async act(desk) {
      const { id, version, entry } = await statementOf(desk);
      const fields = { ...entry, summary: 'Prices go down.' };
      return desk.ask('PUT', `${BRIEF}/statements/${id}`, { fields }, { 'if-match': `"${version}"` });
    },
  },
  splitting: {
    prepare: add,
    async act(desk) {
      const { id, version, entry, list } = await statementOf(desk);
      const by = ['Prices rise.', 'Prices rise in 2025.'].map((summary) => ({
        list,
        fields: { ...entry, summary, slug: undefined },
      }));
      return desk.ask('POST', `${BRIEF}/replacements`, { replaced: [{ id, version }], by });
    },
  },
  undoing: { prepare: add, act: (desk) => desk.ask('POST', `${BRIEF}/undo`, {}) },
  'dividing a paragraph': {
    prepare: add,
    async act(desk) {
      const version = { 'if-match': `"${(await read(desk)).textVersion}"` };
      return desk.ask('POST', `${BRIEF}/paragraphs`, { action: 'SPLIT', before: 'p2.s2' }, version);
    },
  },
  drafting: { prepare: (desk) => rm(desk.folder.path('tiny/briefs/tide-mills.draft.json')), act: draft },
};

type Tree = ReturnType<typeof readTree>;

/** A file without what differs each time. */
const withoutTimes = (text = '') =>
  text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z/g, '…');

/**
 * Does something again and again, each time with room for one write more, until nothing fails. Returns the files before and at the end,
 * and after each failure, from which each new attempt begins unless the action was finished all the same.
 */
const fillAtEachWrite = async (desk: WorkDesk, act: Task['act']) => {
  const { path } = desk.folder;
  const before = readTree(path());
  const failed: Tree[] = [];
  for (let writes = 0; ; writes++) {
    const disk = fillDisk(path(), writes);
    const { status, body } = await act(desk).finally(() => disk[Symbol.dispose]());
    if (!disk.isMet) {
      expect({ status: status < 300, body }).toMatchObject({ status: true });
      return { before, failed, after: readTree(path()) };
    }
    expect({ status, body }).toMatchObject({ status: 507, body: { detail: expect.stringMatching(WHY) } });
    // What was begun is finished when it is read.
    expect((await desk.ask('GET', 'briefs')).status).toBe(200);
    const now = readTree(path());
    failed.push(now);
    if (now[FILE] === before[FILE]) continue;
    for (const name of Object.keys(now)) await rm(path(name));
    for (const [name, text] of Object.entries(before)) await desk.folder.write(name, Buffer.from(text, 'latin1'));
  }
};

/** The file or the folder, and why. */
const WHY = /[\\/](tiny|briefs|texts|[\w.-]+\.(json|txt)): the disk is full\. Make room, then try again/;

/** Whether a file is as in a tree, but for what differs each time. */
const isAs = (expected: Tree, found: Tree, name: string) => withoutTimes(found[name]) === withoutTimes(expected[name]);

test.each(Object.entries(TASKS))('%s on a disk that is full at any write', async (_, { prepare, act }) => {
  await using desk = await openWorkDesk();
  await prepare?.(desk);
  const { before, failed, after } = await fillAtEachWrite(desk, act);
  expect(after).not.toEqual(before);
  expect(failed.length).toBeGreaterThan(3);
  for (const now of failed) {
    const names = Object.keys({ ...before, ...now, ...after });
    // All as before, or all as it was to be.
    const whole = names.every((name) => now[name] === before[name]) ? before : after;
    expect(names.filter((name) => !isAs(whole, now, name))).toEqual([]);
  }
});

test('making a catalog and a brief on a disk that is full at any write', async () => {
  await using desk = await openEmptyDesk();
  await using folder = desk.folder;
  const catalog = await fillAtEachWrite(desk, () => desk.ask('POST', 'catalog', CATALOG));
  const { body: found } = await upload(desk, await readFile(DOCUMENT), 'harbour-heat.md');
  const given = { ...briefOf(found), publisher: 'Skarvoya Institute' };
  const brief = await fillAtEachWrite(desk, () => desk.ask('POST', 'briefs', given));
  for (const { before, failed, after } of [catalog, brief]) {
    expect(after).not.toEqual(before);
    expect(failed.length).toBeGreaterThan(8);
    // Registers may have new names already; nothing refers to a file that is not there.
    for (const now of failed)
      expect(Object.keys(now).filter((name) => now[name] !== before[name] && now[name] !== after[name])).toEqual([]);
  }
  expect(await folder.run(['validate', '--data', 'tiny'])).toMatchObject({ code: 0, err: '' });
});

test.each(Object.entries(TASKS))('%s in a folder that can only be read', async (_, { prepare, act }) => {
  await using desk = await openWorkDesk();
  await prepare?.(desk);
  const before = readTree(desk.folder.path());
  {
    using _disk = fillDisk(desk.folder.path(), 0, 'EACCES');
    expect(await act(desk)).toMatchObject({
      status: 507,
      body: { detail: expect.stringMatching(/you may not write/) },
    });
  }
  expect(readTree(desk.folder.path())).toEqual(before);
  expect((await act(desk)).status).toBe(200);
});

const addEvent = (desk: WorkDesk) => {
  const entry = { title: 'Opening of a tide mill', kind: 'DOMESTIC_POLICY' };
  return desk.ask('POST', `${BRIEF}/entries`, { type: 'Event', entry, force: true });
};

test.each([
  [FILE, add],
  ['tiny/briefs/tide-mills.review.json', add],
  ['tiny/briefs/tide-mills.draft.json', add],
  ['tiny/actors.json', TASKS['accepting a proposal with a new name']?.act ?? add],
  ['tiny/events.json', addEvent],
])('says where %s is broken, writes over nothing, and goes on when it is corrected', async (file, act) => {
  await using desk = await openWorkDesk();
  await add(desk);
  const whole = await desk.folder.read(file);
  for (const broken of [whole.slice(0, whole.length / 2), `${whole}}`, whole.replace('{', '{ ,'), '']) {
    await desk.folder.write(file, broken);
    const before = readTree(desk.folder.path());
    const answer = await act(desk);
    expect(answer).toMatchObject({
      status: 409,
      body: {
        type: 'urn:briefgraph:desk:broken-file',
        detail: expect.stringMatching(/\.json:\d+:\d+ .+ Correct the file, then/),
      },
    });
    expect(answer.body.detail).toContain(file);
    expect(readTree(desk.folder.path())).toEqual(before);
  }
  await desk.folder.write(file, whole);
  expect(await act(desk)).toMatchObject({ status: 200 });
});
