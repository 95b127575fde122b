import { rm } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { FILE, openWorkDesk, TEXT, type WorkDesk } from './work-desk.ts';

/** Paragraphs are corrected; what cites them follows, or the correction is refused. */

vi.setConfig({ testTimeout: 60_000 });

const BRIEF = 'briefs/tide-mills';

const read = async (desk: WorkDesk) => (await desk.ask('GET', BRIEF)).body;
const correct = async (desk: WorkDesk, given: object) =>
  desk.ask('POST', `${BRIEF}/paragraphs`, given, { 'if-match': `"${(await read(desk)).textVersion}"` });
const shapeOf = async (desk: WorkDesk) =>
  (await read(desk)).paragraphs.map(({ id, kind, sentences }: { id: string; kind: string; sentences: never[] }) => [
    id,
    kind,
    sentences.map(({ text }: { text: string }) => text),
  ]);
const acceptForecast = async (desk: WorkDesk) => {
  const { id } = (await read(desk)).proposals.find(({ type }: { type: string }) => type === 'FORECAST');
  const fields = { summary: 'Prices go up.' };
  expect(await desk.ask('POST', `${BRIEF}/decisions`, { proposal: id, decision: 'accept', fields })).toMatchObject({
    status: 200,
  });
};
const filesOf = async ({ folder }: WorkDesk) => ({
  brief: await folder.read(FILE),
  text: await folder.read('tide-mills.txt'),
});
const undo = (desk: WorkDesk) => desk.ask('POST', `${BRIEF}/undo`, {});

/** The index is as `index` would write it, and the file is valid. */
const expectWhole = async ({ folder }: WorkDesk) => {
  expect(await folder.run(['index', FILE, '--text', 'tide-mills.txt', '--check'])).toMatchObject({ code: 0 });
  expect(await folder.run(['validate', '--data', 'tiny'])).toMatchObject({ code: 0 });
};

const [, second = '', third = ''] = TEXT;
const [advice = '', forecast = ''] = third.split(/(?<=mill\.) /);

test('divides and joins paragraphs; statements follow their sentences, and undoing brings back each byte', async () => {
  await using desk = await openWorkDesk();
  await acceptForecast(desk);
  const before = await filesOf(desk);
  expect((await correct(desk, { action: 'SPLIT', before: 'p2.s2' })).status).toBe(200);
  expect((await shapeOf(desk)).slice(1)).toEqual([
    ['p1', 'BODY', [second]],
    ['p2', 'BODY', [advice]],
    ['p3', 'BODY', [forecast]],
  ]);
  const { statements, hasOtherDraft } = await read(desk);
  expect(statements.find(({ list }: { list: string }) => list === 'forecasts').cites).toEqual(['p3.s1']);
  expect(hasOtherDraft).toBe(true);
  await expectWhole(desk);

  expect((await correct(desk, { action: 'JOIN', paragraph: 'p1' })).status).toBe(200);
  expect((await shapeOf(desk)).slice(1)).toEqual([
    ['p1', 'BODY', [second, advice]],
    ['p3', 'BODY', [forecast]],
  ]);
  await expectWhole(desk);

  expect((await undo(desk)).status).toBe(200);
  expect((await undo(desk)).status).toBe(200);
  expect(await filesOf(desk)).toEqual(before);
  // What a review keeps has no words of the text.
  expect(await desk.folder.read('tiny/briefs/tide-mills.review.json')).not.toContain('figures');
});

test('gives another kind, and leaves out what nothing cites', async () => {
  await using desk = await openWorkDesk();
  await acceptForecast(desk);
  const before = await filesOf(desk);
  expect((await correct(desk, { action: 'KIND', paragraph: 'p2', kind: 'HEADING' })).status).toBe(200);
  expect((await shapeOf(desk))[2]).toEqual(['p2', 'HEADING', [third]]);
  const { statements } = await read(desk);
  expect(statements.find(({ list }: { list: string }) => list === 'forecasts').cites).toEqual(['p2.s1']);
  await expectWhole(desk);
  expect(await correct(desk, { action: 'SKIP', paragraph: 'p2' })).toMatchObject({
    status: 422,
    body: { detail: 'p2.s1 is cited by forecasts/prices-go-up, which would lose it. Change that first.' },
  });
  expect((await correct(desk, { action: 'SKIP', paragraph: 'p1' })).status).toBe(200);
  expect((await shapeOf(desk)).map(([id]: [string]) => id)).toEqual(['title', 'p2']);
  await expectWhole(desk);
  await undo(desk);
  await undo(desk);
  expect(await filesOf(desk)).toEqual(before);
});

test('refuses what is about an earlier text, or about no paragraph', async () => {
  await using desk = await openWorkDesk();
  const before = await filesOf(desk);
  const given = { action: 'SPLIT', before: 'p2.s2' };
  expect(await desk.ask('POST', `${BRIEF}/paragraphs`, given, { 'if-match': '"other"' })).toMatchObject({
    status: 412,
  });
  for (const wrong of [
    { action: 'SPLIT', before: 'p2.s1' },
    { action: 'SPLIT', before: 'p9.s2' },
    { action: 'JOIN', paragraph: 'p2' },
    { action: 'KIND', paragraph: 'p2', kind: 'POEM' },
  ])
    expect(await correct(desk, wrong)).toMatchObject({ status: 422 });
  expect(await filesOf(desk)).toEqual(before);
});

test.each(['brief', 'text'] as const)('finishes a correction of which only the %s was written', async (written) => {
  await using desk = await openWorkDesk();
  const before = await filesOf(desk);
  await correct(desk, { action: 'JOIN', paragraph: 'p1' });
  const after = await filesOf(desk);
  const review = JSON.parse(await desk.folder.read('tiny/briefs/tide-mills.review.json'));
  const [action] = review.actions;
  await rm(desk.folder.path('tiny/briefs/tide-mills.review.json'));
  if (written === 'text') await desk.folder.write(FILE, before.brief);
  else await desk.folder.write('tide-mills.txt', before.text);
  const pending = { text: desk.folder.path('tide-mills.txt'), action };
  await desk.folder.write('tiny/briefs/.tide-mills.pending.json', JSON.stringify(pending));
  expect((await desk.ask('GET', BRIEF)).status).toBe(200);
  expect(await filesOf(desk)).toEqual(after);
});
