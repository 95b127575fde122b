import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorkFolder, type WorkFolder } from './work-folder.ts';

/** Documents are read in processes, which start slowly on a busy machine. */
const TIME = 120_000;

const DOCUMENT = join(import.meta.dirname, '../fixtures/documents/harbour-heat.md');
const DATA = ['--data', 'second-brief', '--out', 'out'];
const NAME = 'skarvoya-institute-2025-02-03';

const listOut = async (folder: WorkFolder) => (await readdir(folder.path('out')).catch(() => [])).sort();

test('a document becomes a text, and a file of a brief that only lacks what a person adds', {
  timeout: TIME,
}, async () => {
  await using folder = await createWorkFolder('second-brief');
  const { code, out, err } = await folder.run(['import', DOCUMENT, ...DATA]);
  expect({ code, err, out }).toEqual({
    code: 0,
    err: '',
    out: [
      `out/${NAME}.txt: 18 paragraphs, 123 words (FRONT_MATTER 4, HEADING 3, KEY_POINT 2, BODY 2, TABLE 3, CAPTION 1, BOX 2, FOOTNOTE 1)`,
      `out/${NAME}.json: written`,
      '  title: Warm Water for Cold Houses',
      '  publisher: skarvoya-institute',
      '  authors: aselin-fjaervoll',
      '  published: 2025-02-03',
      '  language: en',
      '  license: CC0-1.0',
      '',
    ].join('\n'),
  });
  const { text, ...brief } = JSON.parse(await folder.read(`out/${NAME}.json`));
  expect(text.paragraphs.map(({ id }: { id: string }) => id).join(' ')).toBe(
    'title front1 byline date h1 k1 k2 h2 p1 t1 t2 t3 c1 box1 box2 h3 p2 fn1',
  );
  expect(brief).toMatchObject({
    published: { edtf: '2025-02-03', text: '3 February 2025', basis: 'STATED' },
    citations: ['title', 'byline', 'date'],
    people: [{ actor: 'aselin-fjaervoll', names: ['Åselin Fjærvoll'], basis: 'STATED', citations: ['byline'] }],
    sections: [
      { id: 'key-points', title: 'Key points', paragraphs: ['h1', 'k1', 'k2'] },
      {
        id: 'a-pump-in-the-harbour',
        number: 1,
        title: 'A pump in the harbour',
        paragraphs: ['h2', 'p1', 't1', 't2', 't3', 'c1', 'box1', 'box2'],
      },
      { id: 'what-to-do', number: 2, title: 'What to do', paragraphs: ['h3', 'p2'] },
    ],
  });
  expect((await folder.run(['verify', `out/${NAME}.json`, '--text', `out/${NAME}.txt`])).code).toBe(0);

  const again = await folder.run(['import', DOCUMENT, ...DATA]);
  expect(again).toEqual({
    code: 2,
    out: '',
    err: `error: out/${NAME}.json exists. Nothing was written; give another --name, or --force to replace it.\n`,
  });
  const before = await folder.read(`out/${NAME}.json`);
  await folder.edit(`out/${NAME}.json`, '"Warm Water for Cold Houses"', '"Warm Water"');
  expect((await folder.run(['import', DOCUMENT, ...DATA, '--force'])).out).toContain('json: index written\n');
  expect(await folder.read(`out/${NAME}.json`)).toBe(before.replace('"Warm Water for Cold Houses"', '"Warm Water"'));
});

test('a text without an open licence needs a folder of its own, and missing entries are listed', {
  timeout: TIME,
}, async () => {
  await using folder = await createWorkFolder('second-brief');
  const text =
    'Warm Water\n\nBy Ada Ferrow\n\nThe sea is calm, and the pump takes its heat from it for the houses of the town.\n';
  async function* stdin() {
    yield Buffer.from(text);
  }
  const argv = ['import', '-', ...DATA, '--name', 'warm-water', '--publisher', 'skarvoya-institute'];
  expect(await folder.run(argv, { stdin: stdin() })).toEqual({
    code: 2,
    out: '',
    err: 'error: no licence is stated, so the text may not be stored with the data. Nothing was written; give --texts FOLDER, outside of the data, or --license SPDX if the text has an open one.\n',
  });
  expect(await listOut(folder)).toEqual([]);
  const { code, out } = await folder.run([...argv, '--texts', 'texts', '--json'], { stdin: stdin() });
  expect(await listOut(folder)).toEqual(['warm-water.json']);
  expect(await folder.read('texts/warm-water.txt')).toBe(text);
  expect({ code, ...JSON.parse(out) }).toEqual({
    code: 0,
    format: 'text',
    name: 'warm-water',
    files: { text: 'texts/warm-water.txt', brief: 'out/warm-water.json' },
    brief: {
      slug: 'warm-water',
      title: 'Warm Water',
      publisher: 'skarvoya-institute',
      language: 'en',
      citations: ['title', 'byline'],
    },
    paragraphs: { FRONT_MATTER: 2, BODY: 1 },
    words: 23,
    warnings: ['The language was taken to be "en" by its words; --language sets another.'],
    missing: [
      'author: "Ada Ferrow" is not in the registers; --add adds it, or add it to actors.json and its slug here',
      'published: the document gives no date; set "published", or import again with --force --date EDTF',
    ],
  });
});

test('in a catalog without registers, the publisher and the authors are added if that is said', {
  timeout: TIME,
}, async () => {
  await using folder = await createWorkFolder();
  await mkdir(folder.path('nordlys/briefs'), { recursive: true });
  await folder.write(
    'nordlys/catalog.json',
    JSON.stringify({ title: 'Nordlys', namespace: 'nordlys', publisher: 'Nordlys', license: 'CC0-1.0' }),
  );
  await folder.write(
    'ferries.md',
    '# Quiet Ferries\n\nNordlys Institute, 28.11.2025\n\nLicence: CC BY 4.0\n\nBy Mara Lind and Odd Berge\n\nThe Council should lend money to the owners of small boats.\n',
  );
  const argv = ['import', 'ferries.md', '--data', 'nordlys', '--out', 'nordlys/briefs', '--name', 'ferries'];
  const without = await folder.run([...argv, '--out', '.', '--add']);
  expect(without).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^error: option '--add' needs '--out <folder>'/),
  });
  const { code, out } = await folder.run([...argv, '--add']);
  expect({ code, missing: out.match(/^missing.*$/gm) }).toEqual({ code: 0, missing: null });
  expect(JSON.parse(await folder.read('nordlys/briefs/ferries.json'))).toMatchObject({
    publisher: 'nordlys-institute',
    authors: ['mara-lind', 'odd-berge'],
    published: { edtf: '2025-11-28', text: '28.11.2025' },
    license: 'CC-BY-4.0',
    people: [{ actor: 'mara-lind' }, { actor: 'odd-berge' }],
  });
  expect(JSON.parse(await folder.read('nordlys/actors.json'))).toEqual({
    organizations: [{ slug: 'nordlys-institute', names: { en: 'Nordlys Institute' }, kind: 'OTHER' }],
    people: [
      { slug: 'mara-lind', names: { en: 'Mara Lind' } },
      { slug: 'odd-berge', names: { en: 'Odd Berge' } },
    ],
  });
  await folder.run(['add', 'event', '--title', 'Fuel ban, 2025', '--kind', 'OTHER', '--data', 'nordlys']);
  expect(await folder.run(['validate', '--data', 'nordlys'])).toMatchObject({ code: 0 });
});

test.each([
  ['in the front matter', '---\ntitle: Harbour dues\ndate: 14 March 2025\n---\n', 'date'],
  ['below the title', '# Harbour dues\n\n14 March 2025\n\n', 'date'],
  ['with other words', '# Harbour dues\n\nPolicy brief, 14 March 2025\n\n', 'front1'],
])(
  'a date of --date that the document has %s cites that line',
  async (_, top, line) => {
    await using folder = await createWorkFolder('second-brief');
    await folder.write('dues.md', `${top}The northern ports have raised their dues twice since May.\n`);
    const argv = ['import', 'dues.md', ...DATA, '--license', 'CC0-1.0', '--language', 'en', '--name', 'dues'];
    await folder.run([...argv, '--date', '2025-03-14']);
    expect(JSON.parse(await folder.read('out/dues.json'))).toMatchObject({
      published: { edtf: '2025-03-14', text: '14 March 2025', basis: 'STATED' },
      citations: ['title', line],
    });
    await folder.run([...argv, '--date', '2025-04-01', '--force', '--name', 'later']);
    expect(JSON.parse(await folder.read('out/later.json'))).toMatchObject({
      published: { edtf: '2025-04-01', basis: 'CORROBORATED' },
      citations: ['title'],
    });
  },
  TIME,
);

test('a brief keeps the address, the hash and the reader of its document, and a document that a brief has is named', {
  timeout: TIME,
}, async () => {
  await using folder = await createWorkFolder('second-brief');
  await cp(DOCUMENT, folder.path('heat.md'));
  const pinned = `https://raw.githubusercontent.com/quay/reports/${'0a'.repeat(20)}/heat.md`;
  const argv = ['import', 'heat.md', '--data', 'second-brief', '--out', 'second-brief/briefs', '--name', 'heat'];
  const documentOf = async () => JSON.parse(await folder.read('second-brief/briefs/heat.json')).text.document;
  const first = await folder.run([...argv, '--address', 'https://github.com/quay/reports/blob/main/heat.md#part']);
  expect(first.out).toContain(
    'warning: https://raw.githubusercontent.com/quay/reports/main/heat.md is of a branch or a tag, where the file may change; give the address with the 40 digits of the commit in place of its name.\n',
  );
  const kept = {
    sha256: createHash('sha256')
      .update(await readFile(DOCUMENT))
      .digest('hex'),
    importer: expect.stringMatching(/^\d+\.\d+\.\d+/),
  };
  expect(await documentOf()).toEqual({ url: 'https://raw.githubusercontent.com/quay/reports/main/heat.md', ...kept });

  const other = ['import', 'heat.md', '--data', 'second-brief', '--out', 'out', '--name', 'other'];
  expect(await folder.run(other)).toEqual({
    code: 2,
    out: '',
    err: 'error: second-brief/briefs/heat.json is of this document: it has the same SHA-256. Nothing was written; --force imports it again.\n',
  });
  expect(await listOut(folder)).toEqual([]);
  const { published } = JSON.parse(await folder.read('second-brief/briefs/heat.json'));
  const changed = await folder.run([
    ...argv.slice(0, -2),
    '--force',
    '--publisher',
    'Skarvøya Institute for Asian Affairs',
    '--date',
    '2025-02-04',
  ]);
  expect(changed.out).toContain(
    'second-brief/briefs/heat.json: index written\n  publisher: skarvoya-institute\n  published: 2025-02-04\n',
  );
  const { publisher, ...heat } = JSON.parse(await folder.read('second-brief/briefs/heat.json'));
  expect([publisher, published.edtf, heat.published]).toEqual([
    'skarvoya-institute',
    '2025-02-03',
    { edtf: '2025-02-04', basis: 'CORROBORATED' },
  ]);
  const unknown = await folder.run([...argv, '--force', '--publisher', 'skarvoya']);
  expect(unknown.err).toContain("Did you mean 'skarvoya-institute'?");
  const again = await folder.run([...argv, '--address', pinned, '--force']);
  expect(again.out).not.toContain('warning');
  expect(await documentOf()).toEqual({ url: pinned, ...kept });
  await folder.edit('heat.md', 'Warm Water for Cold Houses', 'Warm Water for All Houses');
  expect((await folder.run(other)).code).toBe(0);
});

test('what cannot be imported is said in one line, before anything is read', async () => {
  await using folder = await createWorkFolder('second-brief');
  await folder.write('image.html', Buffer.from('\x89PNG\r\n', 'latin1'));
  await folder.write('large.html', '');
  await truncate(folder.path('large.html'), 60 * 1024 * 1024);
  const fail = async (...argv: readonly string[]) => {
    const { code, out, err } = await folder.run(['import', ...argv, ...DATA]);
    expect(out).toBe('');
    return `${code} ${err.trim()}`;
  };
  expect(await fail('image.html')).toBe('1 error: image.html is an image or a recording; only texts can be read');
  expect(await fail('large.html')).toBe(
    "2 error: argument 'source' is 'large.html', which is larger than 50 MB. A text of a brief is far smaller.",
  );
  expect(await fail('none.html')).toMatch(/^2 error: argument 'source' is 'none.html': there is no such file/);
  expect(await fail('second-brief')).toBe("2 error: argument 'source' is 'second-brief', which is not a file.");
  expect(await fail('file:///etc/hosts')).toMatch(/Only http:\/\/ and https:\/\/ are fetched\.$/);
  expect(await fail('large.html', '--publisher', 'skarvoya-institut')).toMatch(/Did you mean 'skarvoya-institute'\?$/);
  expect(await fail('large.html', '--date', '5 May')).toMatch(/^2 error: .*is invalid/);
  expect(await fail('large.html', '--address', 'https://me:secret@a.example/')).toMatch(
    /^2 error: .*has a name or a password/,
  );
  expect(await fail('http://127.0.0.1:1/', '--address', 'https://a.example/')).toMatch(/an address of its own\.$/);
  expect(await fail('large.html', '--name', '../x')).toMatch(/^2 error: .*A name has lower-case letters/);
});
