import { cp, mkdir, readdir, rename, rm, symlink, utimes } from 'node:fs/promises';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { readAll, readRelease, readReleaseFolder } from '../support/release-folder.ts';
import { createWorkFolder, type WorkFolder } from './work-folder.ts';

const release = (folder: WorkFolder, data: string, ...more: string[]) =>
  folder.run(['release', '--data', data, '--out', 'out', ...more]);

/** The revision that the graph gives for the catalog in a folder if it is served alone. */
const servedRevision = async (folder: string, key: string): Promise<string | undefined> => {
  const { data } = await loadDataSet([folder]);
  return MemorySnapshot.of(data ?? []).byIds('Catalog', [key])[0]?.revision;
};

test('a release has what the catalog has, and says what it is', async () => {
  await using folder = await createWorkFolder('catalogs');
  const { code, out, err } = await release(folder, 'catalogs/north');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { release: written, files } = await readReleaseFolder(folder.path('out/north'));
  expect(written).toEqual({
    format: 1,
    key: 'north',
    title: 'Notes of the Northern Desk',
    publisher: 'Northern Desk',
    license: 'CC-BY-4.0',
    homepage: 'https://example.org/north',
    revision: await servedRevision(folder.path('catalogs/north'), 'north'),
    previous: null,
    issued: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
    extends: ['commons'],
    files: expect.anything(),
  });
  expect(out).toBe(
    `north: revision ${written.revision}, issued ${written.issued}, 9 files, ${written.files.reduce((sum, { size }) => sum + size, 0)} bytes (out/north/release.json)\n`,
  );
  expect([...files.keys()]).toEqual([
    'actors.json',
    'briefs/desk-2024-06.json',
    'briefs/desk-2024-06.txt',
    'briefs/desk-2024-11.json',
    'briefs/desk-2024-11.txt',
    'briefs/notes-2025.json',
    'briefs/notes-2025.txt',
    'catalog.json',
    'events.json',
  ]);
  expect(Object.keys(await readAll(folder.path('out')))).toEqual(
    ['north/release.json', ...written.files.map(({ url }) => `north/${url}`)].sort(),
  );
});

test('the files of a release are a data folder with the same content', async () => {
  await using folder = await createWorkFolder('catalogs');
  await release(folder, 'catalogs/north');
  const { release: written, files } = await readReleaseFolder(folder.path('out/north'));
  await mkdir(folder.path('copy/north/briefs'), { recursive: true });
  for (const [path, text] of files) await folder.write(`copy/north/${path}`, text);
  await rename(folder.path('catalogs/commons'), folder.path('copy/commons'));
  expect(await servedRevision(folder.path('copy/north'), 'north')).toBe(written.revision);
  await folder.run(['release', '--data', 'copy/north', '--out', 'again']);
  const again = await readReleaseFolder(folder.path('again/north'));
  expect(again.files).toEqual(files);
});

test('a release does not change, byte for byte, if only the layout of the files does', async () => {
  await using folder = await createWorkFolder('catalogs');
  await release(folder, 'catalogs/north');
  const before = await readAll(folder.path('out'));
  const events = JSON.parse(await folder.read('catalogs/north/events.json'));
  await folder.write(
    'catalogs/north/events.json',
    JSON.stringify({ ...events, $schema: 'x.json' }).replace(/,/g, ',\r\n'),
  );
  await utimes(folder.path('catalogs/north/actors.json'), 0, 0);
  const { out } = await release(folder, 'catalogs/north');
  expect(out).toContain(', not changed since ');
  expect(await readAll(folder.path('out'))).toEqual(before);
});

test('a changed release names the one before, was issued later, and leaves its files until the next change', async () => {
  await using folder = await createWorkFolder('catalogs');
  const change = async (from: string, to: string) => {
    await folder.edit('catalogs/north/catalog.json', from, to);
    await release(folder, 'catalogs/north');
    return readReleaseFolder(folder.path('out/north'));
  };
  await release(folder, 'catalogs/north');
  const first = await readReleaseFolder(folder.path('out/north'));
  const firstText = await folder.read('out/north/release.json');
  const second = await change('Notes of', 'More notes of');
  expect(second.release.previous).toBe(first.release.revision);
  expect(Date.parse(second.release.issued)).toBeGreaterThan(Date.parse(first.release.issued));
  // A reader that has the first release.json still finds all of its files.
  const text = Buffer.from(firstText);
  const readFirst = async () => {
    const files = await readAll(folder.path('out/north'));
    return readRelease(async (url) => (url === 'release.json' ? text : Buffer.from(files[url] ?? '')));
  };
  expect(await readFirst()).toEqual(first);
  expect(await folder.read('out/north/previous.json')).toBe(firstText);
  const third = await change('More notes of', 'Even more notes of');
  await expect(readFirst()).rejects.toThrow('catalog.json is not as stated');
  // What was the same all the time is still the same file.
  const files = Object.keys(await readAll(folder.path('out/north')));
  const listed = [second, third].flatMap(({ release: { files } }) => files.map(({ url }) => url));
  expect(files).toEqual([...new Set(listed), 'previous.json', 'release.json'].sort());
});

test('drafts, reviews, hidden files and files of no kind are left out', async () => {
  await using folder = await createWorkFolder('catalogs');
  await release(folder, 'catalogs/north');
  const before = await readAll(folder.path('out'));
  for (const name of [
    'briefs/desk-2024-06.draft.json',
    'briefs/desk-2024-06.review.json',
    'briefs/.desk-2024-07.json',
    'briefs/notes.md',
    'README.md',
    '.env',
    'release.json',
  ])
    await folder.write(`catalogs/north/${name}`, '{"secret": true}');
  await release(folder, 'catalogs/north');
  expect(await readAll(folder.path('out'))).toEqual(before);
});

test('a text is only released if its licence is open', async () => {
  await using folder = await createWorkFolder('catalogs');
  await folder.edit('catalogs/north/briefs/desk-2024-06.json', '"license": "CC0-1.0"', '"license": "CC-BY-ND-4.0"');
  const { code, err } = await release(folder, 'catalogs/north');
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringContaining('the licence "CC-BY-ND-4.0" is not open, so the text may not be kept; remove it'),
  });
  await expect(readdir(folder.path('out'))).rejects.toThrow('ENOENT');
  await mkdir(folder.path('texts'));
  await rename(folder.path('catalogs/north/briefs/desk-2024-06.txt'), folder.path('texts/desk-2024-06.txt'));
  await rename(folder.path('catalogs/north/briefs/desk-2024-11.txt'), folder.path('texts/desk-2024-11.txt'));
  await release(folder, 'catalogs/north', '--texts', 'texts');
  const { files } = await readReleaseFolder(folder.path('out/north'));
  expect([...files.keys()].filter((path) => path.endsWith('.txt'))).toEqual([
    'briefs/desk-2024-11.txt',
    'briefs/notes-2025.txt',
  ]);
});

test('links that leave the data folder are not followed', async () => {
  await using folder = await createWorkFolder('catalogs');
  const north = folder.path('catalogs/north');
  await mkdir(folder.path('elsewhere'));
  await rename(`${north}/events.json`, folder.path('elsewhere/events.json'));
  await symlink('../../elsewhere/events.json', `${north}/events.json`);
  const line = (file: string) =>
    `${file}: this is a symbolic link out of the data folder, which a release does not follow; put the file itself here\n`;
  const one = await release(folder, 'catalogs/north');
  expect(one).toEqual({
    code: 1,
    out: '',
    err: `${line('catalogs/north/events.json')}error: the data has 1 error; fix it and try again\n`,
  });
  await cp(folder.path('elsewhere/events.json'), `${north}/kept-events.json`);
  await rm(`${north}/events.json`);
  await symlink('kept-events.json', `${north}/events.json`);
  expect(await release(folder, 'catalogs/north')).toMatchObject({ code: 0, err: '' });
  await rename(`${north}/briefs`, folder.path('elsewhere/briefs'));
  await symlink('../../elsewhere/briefs', `${north}/briefs`);
  const { err } = await release(folder, 'catalogs/north');
  expect(err.split('\n').filter((text) => text.startsWith('catalogs/north/briefs/'))).toHaveLength(6);
});

test('data with errors is refused as validate does, and nothing is written', async () => {
  await using folder = await createWorkFolder('catalogs');
  await folder.edit('catalogs/north/catalog.json', '"commons"', '"comons"');
  const validated = await folder.run(['validate', '--data', 'catalogs/north']);
  const { code, err } = await release(folder, 'catalogs/north');
  // What `validate` warns of besides, such as likely duplicates, keeps nobody from a release.
  const problems = (text: string) =>
    text.split('\n').filter((line) => line.startsWith('catalogs/') && !line.includes(' warning: '));
  expect({ code, problems: problems(err) }).toEqual({ code: validated.code, problems: problems(validated.out) });
  const json = await release(folder, 'catalogs/north', '--json');
  expect({ ...json, out: JSON.parse(json.out) }).toEqual({
    code: 1,
    out: { ok: false, releases: [], errors: problems(err).length, problems: expect.anything() },
    err: '',
  });
  await expect(readdir(folder.path('out'))).rejects.toThrow('ENOENT');
});

test('each catalog that is given gets a folder of its own, those that are only extended get none', async () => {
  await using folder = await createWorkFolder('catalogs');
  await mkdir(folder.path('catalogs/commons/catalogs'));
  await rename(folder.path('catalogs/north'), folder.path('catalogs/commons/catalogs/north'));
  const { out } = await release(folder, 'catalogs/commons', '--json');
  const { releases } = JSON.parse(out);
  expect(releases.map(({ key, folder, isNew }: Record<string, unknown>) => ({ key, folder, isNew }))).toEqual([
    { key: 'commons', folder: 'out/commons', isNew: true },
    { key: 'north', folder: 'out/north', isNew: true },
  ]);
  expect((await readReleaseFolder(folder.path('out/commons'))).release).toMatchObject({ key: 'commons', extends: [] });
  await folder.run(['release', '--data', 'catalogs/harbour', '--out', 'one']);
  expect(await readdir(folder.path('one'))).toEqual(['harbour']);
});

test('a folder that does not say whose it is is not released', async () => {
  await using folder = await createWorkFolder('tiny');
  expect(await release(folder, 'tiny')).toEqual({
    code: 1,
    out: '',
    err: 'error: tiny cannot be released, because it does not say whose it is: add a catalog.json with a "namespace", a "title" and a "publisher".\n',
  });
});

test('folders with other files are left alone', async () => {
  await using folder = await createWorkFolder('catalogs');
  await mkdir(folder.path('out/north'), { recursive: true });
  await folder.write('out/north/.nojekyll', '');
  await release(folder, 'catalogs/north');
  await folder.write('out/north/index.html', 'mine');
  await folder.write('out/north/files/mine.json', 'mine');
  await folder.edit('catalogs/north/catalog.json', 'Notes of', 'More notes of');
  await release(folder, 'catalogs/north');
  const kept = await readAll(folder.path('out/north'));
  expect([kept['index.html'], kept['files/mine.json']]).toEqual(['mine', 'mine']);

  await mkdir(folder.path('out/harbour'));
  await folder.write('out/harbour/index.html', 'mine');
  const refused = (line: string) => ({ code: 2, out: '', err: `error: ${line}\n` });
  expect(await release(folder, 'catalogs/harbour')).toEqual(
    refused('out/harbour: this folder has other files and no release.json. Choose another folder with --out.'),
  );
  await cp(folder.path('out/north/release.json'), folder.path('out/harbour/release.json'));
  expect(await release(folder, 'catalogs/harbour')).toEqual(
    refused('out/harbour: this folder has a release of "north". Choose another folder with --out.'),
  );
  await folder.write('out/harbour/release.json', '{"format": 2}');
  expect(await release(folder, 'catalogs/harbour')).toEqual(
    refused(
      'out/harbour/release.json:1:12 format: this is another format; a newer version of Briefgraph may read it. Choose another folder with --out.',
    ),
  );
  await rm(folder.path('out/harbour'), { recursive: true });
  await folder.write('out/harbour', '');
  expect(await release(folder, 'catalogs/harbour')).toEqual(
    refused('out/harbour: this is not a folder. Choose another folder with --out.'),
  );
});

test('a release.json never makes it remove a file outside of its own', async () => {
  await using folder = await createWorkFolder('catalogs');
  await release(folder, 'catalogs/north');
  await folder.write('out/north/mine.json', 'mine');
  await mkdir(folder.path('elsewhere'));
  await folder.write('elsewhere/mine.json', 'mine');
  await symlink('../../../elsewhere', folder.path('out/north/files/linked'));
  const text = await folder.read('out/north/release.json');
  const [url = ''] = /files\/actors[^"]*/.exec(text) ?? [];
  for (const listed of ['mine.json', 'files/linked/mine.json']) {
    await folder.write('out/north/release.json', text.replace(url, listed));
    expect(await release(folder, 'catalogs/north')).toMatchObject({ code: 0, err: '' });
    expect(await folder.read('out/north/release.json')).toBe(text);
  }
  expect(await folder.read('out/north/mine.json')).toBe('mine');
  expect(await folder.read('elsewhere/mine.json')).toBe('mine');
});

test('any web server can send what was written', async () => {
  await using folder = await createWorkFolder('catalogs');
  await release(folder, 'catalogs/north');
  const files = await readAll(folder.path('out'));
  const host = createServer((request, response) => {
    const body = files[request.url?.slice(1) ?? ''];
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = host.address() as { port: number };
    const base = `http://127.0.0.1:${port}/north/`;
    const read = await readRelease(async (url) => (await fetch(new URL(url, base))).bytes());
    expect(read).toEqual(await readReleaseFolder(folder.path('out/north')));
  } finally {
    host.close();
  }
});
