import { chmod, readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { HOSTILE_DOCUMENTS } from '../text/import/hostile-documents.ts';
import { briefOf, CATALOG, DOCUMENT, openEmptyDesk, upload, type WorkDesk } from './work-desk.ts';

/** From an empty folder to a brief, over real folders and real HTTP. */

/** Documents are read in processes, which start slowly on a busy machine. */
const TIME = { timeout: 120_000 };

test('makes a catalog in an empty folder, once', async () => {
  await using desk = await openEmptyDesk();
  await using _ = desk.folder;
  expect((await desk.ask('GET', 'desk')).body).toMatchObject({ hasCatalog: false, briefs: [] });
  expect((await desk.ask('POST', 'catalog', CATALOG)).status).toBe(201);
  expect((await desk.ask('GET', 'desk')).body).toMatchObject({ hasCatalog: true, briefs: [] });
  expect(await desk.folder.run(['validate', '--data', 'tiny'])).toMatchObject({ code: 0, err: '' });
  expect(await desk.ask('POST', 'catalog', CATALOG)).toMatchObject({ status: 409 });
});

test.each([
  [{ ...CATALOG, namespace: 'No Spaces' }, '/namespace'],
  [{ ...CATALOG, title: '' }, '/title'],
  [{ ...CATALOG, publisher: '한국연구소' }, '/publisher'],
  [{ ...CATALOG, kind: 'CLUB' }, '/kind'],
])('says which field of a catalog is wrong, and writes nothing: %j', async (given, pointer) => {
  await using desk = await openEmptyDesk();
  await using _ = desk.folder;
  expect(await desk.ask('POST', 'catalog', given)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  expect(await readdir(desk.folder.path('tiny'))).toEqual([]);
});

/** Does something as a user who may only read a folder; the superuser becomes another for that. */
const withReadOnly = async (desk: WorkDesk, task: () => Promise<void>) => {
  const { path } = desk.folder;
  const isRoot = process.getuid?.() === 0;
  await chmod(path(), 0o755);
  await chmod(path('tiny'), 0o555);
  if (isRoot) process.seteuid?.(65_534);
  try {
    await task();
  } finally {
    if (isRoot) process.seteuid?.(0);
    await chmod(path('tiny'), 0o755);
  }
};

test('says that a folder cannot be written to, and writes nothing', TIME, async () => {
  await using desk = await openEmptyDesk();
  await using _ = desk.folder;
  await withReadOnly(desk, async () => {
    expect(await desk.ask('POST', 'catalog', CATALOG)).toMatchObject({ status: 507 });
  });
  expect(await readdir(desk.folder.path('tiny'))).toEqual([]);
  await desk.ask('POST', 'catalog', CATALOG);
  const { body: found } = await upload(desk, await readFile(DOCUMENT), 'harbour-heat.md');
  const before = await listAll(desk);
  const given = { ...briefOf(found), publisher: 'Skarvoya Institute' };
  await withReadOnly(desk, async () => {
    expect(await desk.ask('POST', 'briefs', given)).toMatchObject({ status: 507 });
  });
  expect(await listAll(desk)).toEqual(before);
  expect((await desk.ask('POST', 'briefs', given)).status).toBe(201);
});

const listAll = async (desk: WorkDesk) => (await readdir(desk.folder.path(), { recursive: true })).sort();

test('reads a document, and writes a brief of what a person has corrected', TIME, async () => {
  await using desk = await openEmptyDesk();
  await using _ = desk.folder;
  await desk.ask('POST', 'catalog', CATALOG);
  const before = await listAll(desk);
  const { status, body: found } = await upload(desk, await readFile(DOCUMENT), 'harbour-heat.md');
  expect({ status, found }).toMatchObject({
    status: 201,
    found: {
      title: 'Warm Water for Cold Houses',
      date: '2025-02-03',
      authors: ['Åselin Fjærvoll'],
      language: 'en',
      license: 'CC0-1.0',
      entries: { 'Åselin Fjærvoll': null },
    },
  });
  expect(found.paragraphs).toHaveLength(18);
  expect(await listAll(desk)).toEqual(before);

  const corrected = { ...briefOf(found), title: 'Warm Water, Cold Houses', publisher: 'Skarvoya Institute' };
  expect(await desk.ask('POST', 'briefs', corrected)).toMatchObject({
    status: 201,
    body: { name: 'skarvoya-institute-2025-02-03', notes: [] },
  });
  const brief = JSON.parse(await desk.folder.read('tiny/briefs/skarvoya-institute-2025-02-03.json'));
  expect(brief).toMatchObject({
    title: 'Warm Water, Cold Houses',
    publisher: 'skarvoya-institute',
    authors: ['aselin-fjaervoll'],
    published: { edtf: '2025-02-03', text: '3 February 2025', basis: 'STATED' },
    text: { document: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), importer: expect.stringMatching(/^\d/) } },
  });
  const again = await upload(desk, await readFile(DOCUMENT), 'heat.md');
  expect(again.body.warnings[0]).toMatch(/^The brief skarvoya-institute-2025-02-03 is of this document/);
  expect(await desk.folder.run(['validate', '--data', 'tiny'])).toMatchObject({ code: 0, err: '' });
  const read = await desk.ask('GET', 'briefs/skarvoya-institute-2025-02-03');
  expect(read.body.paragraphs[0].sentences[0].text).toBe('Warm Water for Cold Houses');
  expect(await desk.ask('POST', 'briefs', corrected)).toMatchObject({ status: 404 });
});

test.each([
  [{ title: '' }, '/title'],
  [{ date: 'soon' }, '/date'],
  [{ publisher: '항만연구소' }, '/publisher'],
  [{ language: 'not a language' }, '/language'],
  [{ license: null }, '/license'],
  [{ name: 'No Name' }, '/name'],
])('says which field of a new brief is wrong, and writes nothing: %j', TIME, async (given, pointer) => {
  await using desk = await openEmptyDesk();
  await using _ = desk.folder;
  await desk.ask('POST', 'catalog', CATALOG);
  const { body: found } = await upload(desk, await readFile(DOCUMENT), 'harbour-heat.md');
  const before = await listAll(desk);
  // The folder of texts is not given.
  const answer = await desk.ask('POST', 'briefs', { ...briefOf(found), publisher: 'Skarvoya Institute', ...given });
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  expect(await listAll(desk)).toEqual(before);
});

test('refuses a document that is too large, or made to do harm, and goes on', TIME, async () => {
  await using desk = await openEmptyDesk();
  await using _ = desk.folder;
  await desk.ask('POST', 'catalog', CATALOG);
  const before = await listAll(desk);
  expect(await upload(desk, new Uint8Array(51 * 2 ** 20), 'large.pdf')).toMatchObject({ status: 413 });
  for (const { name, make } of HOSTILE_DOCUMENTS.filter(({ format }) => format === 'pdf').slice(0, 3)) {
    const { status } = await upload(desk, make(), `${name}.pdf`);
    expect([201, 422]).toContain(status);
  }
  expect(await upload(desk, Buffer.from('\x7fELF\0\0'), 'program')).toMatchObject({
    status: 422,
    body: { detail: 'program is a binary file of an unknown format.' },
  });
  expect(await listAll(desk)).toEqual(before);
  expect((await desk.ask('GET', 'desk')).status).toBe(200);
});

test('fetches an address that a person types, but no metadata service', TIME, async () => {
  await using desk = await openEmptyDesk();
  await using _ = desk.folder;
  const server = createServer((_request, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end('<title>Tides</title><h1>Tides</h1><p>The mills of Norway turn.');
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  expect(await desk.ask('POST', 'imports', { address: `http://127.0.0.1:${port}/a` })).toMatchObject({
    status: 201,
    body: { title: 'Tides', format: 'html' },
  });
  server.close();
  expect(await desk.ask('POST', 'imports', { address: 'http://169.254.169.254/latest/meta-data' })).toMatchObject({
    status: 422,
    body: { detail: expect.stringContaining('where machines of a cloud get their credentials') },
  });
  expect(await desk.ask('POST', 'imports', { address: 'file:///etc/passwd' })).toMatchObject({ status: 422 });
});
