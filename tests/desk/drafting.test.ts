import { readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { expect, test, vi } from 'vitest';
import { createMemory, modelAt } from '../text/model/invented-draft.ts';
import { answer, hang, say, startEndpoint } from '../text/model/scripted-endpoint.ts';
import { FILE, makeDraft, openWorkDesk, type WorkDesk } from './work-desk.ts';

/** Drafts, changes on disk and the preview, over real folders and real HTTP. */

vi.setConfig({ testTimeout: 60_000 });

const BRIEF = 'briefs/tide-mills';

/** The events of a stream, one after the other, until it ends. */
async function* follow(desk: WorkDesk, path: string) {
  const response = await fetch(`http://127.0.0.1:${desk.port}/api/${path}`, {
    headers: { authorization: `Bearer ${desk.token}` },
  });
  expect(response.status).toBe(200);
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(chunk);
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const [, data] = /^data: (.*)$/m.exec(text.slice(0, end)) ?? [];
      if (data) yield JSON.parse(data);
      text = text.slice(end + 2);
    }
  }
}

const all = async (events: AsyncIterable<unknown>): Promise<unknown[]> => {
  const found = [];
  for await (const event of events) found.push(event);
  return found;
};

const modelOf = (endpoint: { url: string }) => ({
  model: {
    endpoint: modelAt(`${endpoint.url}/chat/completions`),
    answers: createMemory(),
    tokens: 100_000,
    timeout: 10_000,
    time: 60_000,
  },
});

test('drafts by rules, says how far it is, and keeps decisions', async () => {
  await using desk = await openWorkDesk();
  const before = await desk.folder.read('tiny/briefs/tide-mills.draft.json');
  await rm(desk.folder.path('tiny/briefs/tide-mills.draft.json'));
  expect((await desk.ask('POST', `${BRIEF}/draft`, {})).status).toBe(202);
  const events = await all(follow(desk, `${BRIEF}/draft`));
  expect(events.at(-1)).toMatchObject({ state: 'DONE', isStopped: false, undrafted: 0 });
  expect(await desk.folder.read('tiny/briefs/tide-mills.draft.json')).toBe(before);
  expect((await desk.ask('DELETE', `${BRIEF}/draft`)).status).toBe(404);
  expect((await desk.ask('POST', `${BRIEF}/draft`, { model: true })).status).toBe(404);
});

test('drafts with a model, once at a time, until it is stopped', async () => {
  await using folder = await makeDraft();
  await using endpoint = await startEndpoint(say(answer({ sentences: [3], wording: 'Power gets dearer.' })), hang);
  await using desk = await openWorkDesk(folder, 'Ada', modelOf(endpoint));
  expect((await desk.ask('GET', 'desk')).body.model).toBe('model-a');
  await desk.ask('POST', `${BRIEF}/draft`, { model: true });
  expect((await all(follow(desk, `${BRIEF}/draft`))).at(-1)).toMatchObject({ state: 'DONE', undrafted: 0 });
  expect((await desk.ask('GET', BRIEF)).body.proposals).toContainEqual(
    expect.objectContaining({ foundBy: ['model-a'] }),
  );

  await desk.folder.edit('tide-mills.txt', 'by 5 per cent', 'by 6 per cent');
  await desk.folder.run(['index', FILE, '--text', 'tide-mills.txt']);
  await desk.ask('POST', `${BRIEF}/draft`, { model: true });
  expect((await desk.ask('POST', `${BRIEF}/draft`, {})).status).toBe(409);
  await vi.waitUntil(() => endpoint.received.length === 2);
  expect((await desk.ask('DELETE', `${BRIEF}/draft`)).status).toBe(200);
  expect((await all(follow(desk, `${BRIEF}/draft`))).at(-1)).toMatchObject({
    state: 'DONE',
    undrafted: 1,
    isStopped: true,
  });
});

test('suggests a wording that copies nothing; without a model there is none', async () => {
  await using folder = await makeDraft();
  const copied = '{"wording":"The Harbour Ministry should publish the figures of the mill."}';
  await using endpoint = await startEndpoint(say(copied), say('{"wording":"Make the data of the mill public."}'));
  await using desk = await openWorkDesk(folder, 'Ada', modelOf(endpoint));
  const wanted = { sentences: ['p2.s1'], list: 'recommendations' };
  expect(await desk.ask('POST', `${BRIEF}/wording`, wanted)).toMatchObject({
    status: 200,
    body: { wording: 'Make the data of the mill public.', model: 'model-a' },
  });
  expect(await desk.ask('POST', `${BRIEF}/wording`, { ...wanted, sentences: ['p9.s1'] })).toMatchObject({
    status: 422,
  });
  await using without = await openWorkDesk(folder);
  expect(await without.ask('POST', `${BRIEF}/wording`, wanted)).toMatchObject({ status: 404 });
});

test('tells all windows what another one or an editor has changed', async () => {
  await using desk = await openWorkDesk();
  const first = follow(desk, 'changes');
  const second = follow(desk, 'changes');
  expect((await first.next()).value).toEqual({ briefs: [], all: false });
  expect((await second.next()).value).toEqual({ briefs: [], all: false });
  await desk.folder.edit(FILE, 'Tide Mills Again', 'Tide Mills, Again');
  for (const events of [first, second])
    expect((await events.next()).value).toEqual({ briefs: ['tide-mills'], all: false });
  await desk.folder.edit('tiny/actors.json', '"organizations"', ' "organizations"');
  expect((await first.next()).value).toEqual({ briefs: [], all: true });
  await first.return(undefined);
  await second.return(undefined);
});

test('refuses more streams than anybody needs', async () => {
  await using desk = await openWorkDesk();
  const open = async () => {
    const stop = new AbortController();
    const headers = { authorization: `Bearer ${desk.token}` };
    const { status } = await fetch(`http://127.0.0.1:${desk.port}/api/changes`, { headers, signal: stop.signal });
    return { status, stop };
  };
  const opened = await Promise.all(Array.from({ length: 21 }, open));
  expect(opened.map(({ status }) => status).sort()).toEqual([...Array(20).fill(200), 429]);
  for (const { stop } of opened) stop.abort();
  await vi.waitUntil(async () => {
    const { status, stop } = await open();
    stop.abort();
    return status === 200;
  });
});

const statusFor = (address: string, host: string) =>
  new Promise<number>((resolve, reject) => {
    request(address, { headers: { host } }, (response) => resolve(response.resume().statusCode ?? 0))
      .on('error', reject)
      .end();
  });

test('shows the pages of a brief as a draft, and the last good ones while the data has errors', async () => {
  await using desk = await openWorkDesk();
  const { status, body } = await desk.ask('GET', 'preview/tide-mills');
  expect({ status, body }).toMatchObject({ status: 200, body: { problem: null } });
  const read = async () => (await fetch(body.address)).text();
  const page = await read();
  expect(page).toContain('Tide Mills Again');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('notice-draft');
  expect(await statusFor(body.address, `evil.example:${new URL(body.address).port}`)).toBe(403);
  await desk.folder.edit(FILE, 'Tide Mills Again', 'Tide Mills Anew');
  await vi.waitUntil(async () => (await read()).includes('Tide Mills Anew'), { timeout: 20_000, interval: 200 });
  await desk.folder.edit(FILE, '"title": "Tide Mills Anew"', '"title": ""');
  await vi.waitUntil(async () => (await desk.ask('GET', 'preview/tide-mills')).body.problem !== null, {
    timeout: 20_000,
    interval: 200,
  });
  expect(await read()).toContain('Tide Mills Anew');
  expect(await readFile(desk.folder.path(FILE), 'utf8')).toContain('"title": ""');
});
