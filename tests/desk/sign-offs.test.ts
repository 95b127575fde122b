import { expect, test } from 'vitest';
import { createWorkFolder } from '../cli/work-folder.ts';
import { readReleaseFolder } from '../support/release-folder.ts';
import { openWorkDesk } from './work-desk.ts';

test('a catalog can require that a second reader has signed off each statement, as it is, before it is released', async () => {
  await using folder = await createWorkFolder('catalogs');
  const release = () => folder.run(['release', '--data', 'catalogs/north', '--out', 'out', '--json']);
  await folder.edit('catalogs/north/catalog.json', '{', '{ "requireSignOff": true,');
  const data = folder.path('catalogs/north');
  await using desk = await openWorkDesk(folder, 'Ben', { folder: data, folders: [data] });
  const { briefs } = (await desk.ask('GET', 'desk')).body;
  const signed: string[] = [];
  const refused = JSON.parse((await release()).out);
  for (const brief of briefs)
    for (const { id, version } of (await desk.ask('GET', `briefs/${brief}`)).body.statements) {
      const headers = { 'if-match': `"${version}"` };
      expect(
        (await desk.ask('POST', `briefs/${brief}/sign-offs/${id}`, { verdict: 'SIGNED_OFF' }, headers)).status,
      ).toBe(200);
      signed.push(id);
    }
  expect(refused).toMatchObject({ ok: false, releases: [], errors: signed.length });
  expect(refused.problems[0]).toMatchObject({
    file: expect.stringMatching(/briefs\/desk-2024-06\.json$/),
    message: expect.stringMatching(/no second reader has signed this off, which catalog\.json requires$/),
  });
  expect((await release()).code).toBe(0);
  const { files } = await readReleaseFolder(folder.path('out/north'));
  expect([...files.keys()].filter((file) => /review|draft/.test(file))).toEqual([]);
  const { statements } = (await desk.ask('GET', 'briefs/desk-2024-06')).body;
  const stance = statements.find(({ list }: { list: string }) => list === 'stances');
  const fields = { ...stance.entry, summary: 'It is for a forum of another kind.' };
  const edited = await desk.ask(
    'PUT',
    `briefs/desk-2024-06/statements/${stance.id}`,
    { fields },
    { 'if-match': `"${stance.version}"` },
  );
  expect(edited.status).toBe(200);
  const { code, out } = await release();
  expect([code, JSON.parse(out).problems.map(({ message }: { message: string }) => message)]).toEqual([
    1,
    [expect.stringMatching(/this was changed since Ben signed it off$/)],
  ]);
});

test('a sign-off stays when an editor writes the fields of a statement in another order', async () => {
  await using folder = await createWorkFolder('catalogs');
  const data = folder.path('catalogs/north');
  const file = 'catalogs/north/briefs/desk-2024-06.json';
  await using desk = await openWorkDesk(folder, 'Ben', { folder: data, folders: [data] });
  const path = 'briefs/desk-2024-06';
  const stance = async () =>
    (await desk.ask('GET', path)).body.statements.find(({ list }: { list: string }) => list === 'stances');
  const { id, version } = await stance();
  await desk.ask('POST', `${path}/sign-offs/${id}`, { verdict: 'SIGNED_OFF' }, { 'if-match': `"${version}"` });
  const signed = await stance();
  const content = JSON.parse(await folder.read(file));
  const backwards = (entry: object) => Object.fromEntries(Object.entries(entry).reverse());
  await folder.write(file, JSON.stringify({ ...content, stances: content.stances.map(backwards) }, null, 2));
  await expect.poll(async () => JSON.stringify((await stance()).entry)).not.toBe(JSON.stringify(signed.entry));
  expect(await stance()).toEqual(signed);
});
