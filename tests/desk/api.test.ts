import { request } from 'node:http';
import { expect, test, vi } from 'vitest';
import { DeskFolder } from '../../src/desk/desk-folder.ts';
import { FILE, openWorkDesk, type WorkDesk } from './work-desk.ts';

/** The desk's API over real folders and real HTTP. */

const BRIEF = 'briefs/tide-mills';

const read = async (desk: WorkDesk) => (await desk.ask('GET', BRIEF)).body;
const proposalOf = async (desk: WorkDesk, type: string) =>
  (await read(desk)).proposals.find((proposal: { type: string }) => proposal.type === type);
const accept = async (desk: WorkDesk, type: string, fields = {}) =>
  desk.ask('POST', `${BRIEF}/decisions`, { proposal: (await proposalOf(desk, type)).id, decision: 'accept', fields });
const statementOf = async (desk: WorkDesk, list: string) =>
  (await read(desk)).statements.find((statement: { list: string }) => statement.list === list);

test('shows the text, its proposals and how far each section is', async () => {
  await using desk = await openWorkDesk();
  const brief = await read(desk);
  expect(brief.paragraphs.map(({ kind, sentences }: never) => [kind, (sentences as unknown[]).length])).toEqual([
    ['FRONT_MATTER', 1],
    ['BODY', 1],
    ['BODY', 2],
  ]);
  expect(brief.paragraphs[2].sentences[1]).toEqual({ ref: 'p2.s2', text: 'Prices will rise by 5 per cent in 2025.' });
  expect(brief.sections).toEqual([{ id: null, title: null, sentences: 3, uncited: ['p1.s1', 'p2.s1', 'p2.s2'] }]);
});

test('accepts, edits and removes a statement, and undoes all of it to the beginning', async () => {
  await using desk = await openWorkDesk();
  const { folder, ask } = desk;
  const before = { brief: await folder.read(FILE), actors: await folder.read('tiny/actors.json') };
  expect((await accept(desk, 'ORGANIZATION')).status).toBe(200);
  expect((await accept(desk, 'FORECAST', { summary: 'Prices go up.' })).body.brief.statements).toContainEqual(
    expect.objectContaining({ id: 'forecasts/prices-go-up', by: ['Ada'], cites: ['p2.s2'] }),
  );
  const forecast = await statementOf(desk, 'forecasts');
  const edited = await ask(
    'PUT',
    `${BRIEF}/statements/${forecast.id}`,
    { fields: { ...forecast.entry, summary: 'All prices go up.' } },
    {
      'if-match': `"${forecast.version}"`,
    },
  );
  expect(edited.status).toBe(200);
  const now = await statementOf(desk, 'forecasts');
  const removed = await ask('DELETE', `${BRIEF}/statements/${now.id}`, undefined, { 'if-match': `"${now.version}"` });
  expect(removed.body.brief.statements.some(({ list }: { list: string }) => list === 'forecasts')).toBe(false);
  for (let undone = 0; undone < 4; undone++)
    expect(await ask('POST', `${BRIEF}/undo`, {})).toMatchObject({ status: 200 });
  expect(await ask('POST', `${BRIEF}/undo`, {})).toMatchObject({
    status: 404,
    body: { detail: 'There is nothing to undo.' },
  });
  expect(await folder.read(FILE)).toBe(before.brief);
  expect(await folder.read('tiny/actors.json')).toBe(before.actors);
});

test('says at which field something is missing, and writes nothing', async () => {
  await using desk = await openWorkDesk();
  const before = await desk.folder.read(FILE);
  const answer = await accept(desk, 'RECOMMENDATION');
  expect(answer).toMatchObject({
    status: 422,
    body: { type: 'urn:briefgraph:desk:invalid', errors: [{ pointer: '/fields/action' }] },
  });
  expect(await desk.folder.read(FILE)).toBe(before);
});

test('keeps what another window and an editor have written, and shows a conflict about the same statement', async () => {
  await using desk = await openWorkDesk();
  await using other = await openWorkDesk(desk.folder, 'Ben');
  await accept(desk, 'FORECAST', { summary: 'Prices go up.' });
  await accept(desk, 'ORGANIZATION');
  const seen = await statementOf(other, 'forecasts');
  const edit = (where: WorkDesk, summary: string) =>
    where.ask(
      'PUT',
      `${BRIEF}/statements/${seen.id}`,
      { fields: { ...seen.entry, summary } },
      { 'if-match': `"${seen.version}"` },
    );
  expect((await edit(desk, 'Prices go up a bit.')).status).toBe(200);
  expect(await edit(other, 'Prices go up a lot.')).toMatchObject({
    status: 412,
    body: { current: { entry: { summary: 'Prices go up a bit.' } } },
  });
  await desk.folder.edit(FILE, 'Tide Mills Again', 'Tide Mills, Again');
  expect((await accept(other, 'RECOMMENDATION', { action: 'Make the figures public.' })).status).toBe(200);
  const written = JSON.parse(await desk.folder.read(FILE));
  expect(written).toMatchObject({
    title: 'Tide Mills, Again',
    forecasts: [{ summary: 'Prices go up a bit.' }],
    recommendations: [{ action: 'Make the figures public.' }],
  });
});

test('shows what is said of the document now, if it was changed since it was read or while it is written', async () => {
  await using desk = await openWorkDesk();
  const correct = (version: string, fields: object) =>
    desk.ask('PATCH', `${BRIEF}/metadata`, { fields }, { 'if-match': `"${version}"` });
  const { metadataVersion: seen } = await read(desk);
  expect((await correct(seen, { title: 'Tide Mills, Again' })).status).toBe(200);
  const { metadata: entry, metadataVersion: version } = await read(desk);
  expect(entry.title).toBe('Tide Mills, Again');
  expect(await correct(seen, { title: 'Mills' })).toMatchObject({ status: 412, body: { current: { version, entry } } });

  // An editor saves between reading and writing.
  const saveBefore = (from: string, to: string) =>
    vi.spyOn(DeskFolder.prototype, 'check').mockImplementationOnce(async function (this: DeskFolder) {
      await desk.folder.edit(FILE, from, to);
      return this.check();
    });
  using _ = saveBefore('Tide Mills, Again', 'Tides');
  const between = await correct(version, { title: 'Mills' });
  const now = await read(desk);
  expect(now.metadata.title).toBe('Tides');
  expect(between).toMatchObject({
    status: 409,
    body: { current: { version: now.metadataVersion, entry: now.metadata } },
  });
  // What is about another field is kept.
  using __ = saveBefore('CC0-1.0', 'CC-BY-4.0');
  expect((await correct(now.metadataVersion, { title: 'Mills' })).status).toBe(200);
  expect((await read(desk)).metadata).toMatchObject({ title: 'Mills', license: 'CC-BY-4.0' });
});

test('keeps how many clicks and seconds an action took, within bounds', async () => {
  await using desk = await openWorkDesk();
  const add = (headers: Record<string, string>) => {
    const fields = { type: 'FORECAST', basis: 'STATED', modality: 'EXPECTED', citations: ['p2.s2'], summary: 'Up.' };
    return desk.ask('POST', `${BRIEF}/statements`, { list: 'forecasts', fields }, headers);
  };
  const efforts = [
    [
      { 'effort-seconds': '12.5', 'effort-clicks': '3' },
      { seconds: 12.5, clicks: 3 },
    ],
    [
      { 'effort-seconds': '1e300', 'effort-clicks': '9999999' },
      { seconds: 86_400, clicks: 1000 },
    ],
    [{ 'effort-seconds': '-1', 'effort-clicks': 'many' }, {}],
    [{}, {}],
  ] as const;
  for (const [headers] of efforts) expect((await add(headers)).status).toBe(200);
  const { actions } = JSON.parse(await desk.folder.read('tiny/briefs/tide-mills.review.json'));
  const kept = actions.map(({ seconds, clicks }: Record<string, number>) => ({ seconds, clicks }));
  expect(kept).toEqual(efforts.map(([, expected]) => expected));
});

test('a second reader signs off what somebody else decided, until it is changed', async () => {
  await using desk = await openWorkDesk();
  await using second = await openWorkDesk(desk.folder, 'Ben');
  await accept(desk, 'FORECAST', { summary: 'Prices go up.' });
  const { id, version, entry } = await statementOf(desk, 'forecasts');
  const signOff = (where: WorkDesk) =>
    where.ask('POST', `${BRIEF}/sign-offs/${id}`, { verdict: 'SIGNED_OFF' }, { 'if-match': `"${version}"` });
  expect((await signOff(desk)).status).toBe(403);
  expect((await signOff(second)).status).toBe(200);
  expect((await statementOf(desk, 'forecasts')).signOff).toMatchObject({ by: 'Ben', isCurrent: true });
  await desk.ask(
    'PUT',
    `${BRIEF}/statements/${id}`,
    { fields: { ...entry, summary: 'Prices will go up.' } },
    { 'if-match': `"${version}"` },
  );
  expect((await statementOf(desk, 'forecasts')).signOff).toMatchObject({ by: 'Ben', isCurrent: false });
});

test('lets nobody in without the token, from another origin, or by another name of the machine', async () => {
  await using desk = await openWorkDesk();
  const ask = (headers: Record<string, string>, path = '/api/desk') =>
    new Promise<number>((resolve, reject) => {
      request({ host: '127.0.0.1', port: desk.port, path, headers }, (response) =>
        resolve(response.resume().statusCode ?? 0),
      )
        .on('error', reject)
        .end();
    });
  const authorization = `Bearer ${desk.token}`;
  expect(await ask({ authorization })).toBe(200);
  expect(await ask({})).toBe(403);
  expect(await ask({ authorization: 'Bearer wrong' })).toBe(403);
  expect(await ask({ authorization, origin: 'http://evil.example' })).toBe(403);
  expect(await ask({ authorization, host: `evil.example:${desk.port}` })).toBe(403);
  expect(await ask({}, `/?token=${desk.token}`)).toBe(302);
});
