import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createWorkFolder } from './work-folder.ts';

const BRIEF = 'second-brief/briefs/skarvoya-2025-01-14.json';
const TEXT = 'second-brief/briefs/skarvoya-2025-01-14.txt';

test('indexing the same text does not change a byte of the file', async () => {
  await using folder = await createWorkFolder('second-brief');
  const before = await folder.read(BRIEF);
  const right = { code: 0, out: `${BRIEF}: index up to date (14 paragraphs kept)\n`, err: '' };
  expect(await folder.run(['index', BRIEF, '--text', TEXT, '--check'])).toEqual(right);
  expect(await folder.run(['index', 'skarvoya-2025-01-14', '--text', TEXT, '--data', 'second-brief'])).toEqual(right);
  expect(await folder.read(BRIEF)).toBe(before);
});

test('prints each sentence after the id by which it is cited, and a wrong id names that command', async () => {
  await using folder = await createWorkFolder('second-brief');
  const { code, out } = await folder.run(['index', BRIEF, '--text', TEXT, '--check', '--sentences']);
  const text = await folder.read(TEXT);
  const lines = out.trimEnd().split('\n').slice(0, -1);
  const { paragraphs } = JSON.parse(await folder.read(BRIEF)).text;
  const ids = paragraphs.flatMap(({ id, sentences }: { id: string; sentences: unknown[] }) =>
    sentences.map((_, position) => `${id}.s${position + 1}`),
  );
  expect({ code, ids: lines.map((line) => line.split(': ')[0]) }).toEqual({ code: 0, ids });
  for (const line of lines) expect(text).toContain(line.slice(line.indexOf(': ') + 2));
  await folder.write(BRIEF, (await folder.read(BRIEF)).replace('"citations": ["p6.s1"]', '"citations": ["§162"]'));
  const { err, out: found } = await folder.run(['validate', '--data', 'second-brief']);
  expect(err + found).toContain('and 6 more, which "briefgraph index BRIEF --text FILE --sentences" lists');
});

test('paragraphs that are gone from the text are removed from the sections', async () => {
  await using folder = await createWorkFolder('second-brief');
  const { sections, text } = JSON.parse(await folder.read(BRIEF));
  const lines = (await folder.read(TEXT)).split('\n');
  const [, uncited] = sections[0].paragraphs;
  const { start, end } = text.paragraphs.find(({ id }: { id: string }) => id === uncited);
  const gone = [...(await folder.read(TEXT))].slice(start, end).join('');
  await folder.write(TEXT, lines.filter((line) => line !== gone).join('\n'));
  const { out } = await folder.run(['index', BRIEF, '--text', TEXT]);
  expect(out).toContain(`gone: ${uncited}\nsections: what is gone is not listed any more\n`);
  expect(out).not.toContain('sections[');
  const after = JSON.parse(await folder.read(BRIEF)).sections;
  expect(after[0].paragraphs).toEqual(sections[0].paragraphs.filter((id: string) => id !== uncited));
  expect(after.slice(1)).toEqual(sections.slice(1));
});

test('an index that was removed is written again, identically', async () => {
  await using folder = await createWorkFolder('second-brief');
  const before = await folder.read(BRIEF);
  const { text, ...rest } = JSON.parse(before);
  await folder.write(BRIEF, JSON.stringify(rest, null, 2));
  const { code, out } = await folder.run(['index', BRIEF, '--text', TEXT]);
  expect({ code, last: out.split('\n').at(-2) }).toEqual({
    code: 0,
    last: `${BRIEF}: index written (14 new paragraphs)`,
  });
  expect(JSON.parse(await folder.read(BRIEF))).toEqual({ ...rest, text: { ...text, skipped: undefined } });
  expect((await folder.run(['verify', BRIEF, '--text', TEXT])).code).toBe(0);
});

test('sentences that a curator has joined, without a hash, are hashed', async () => {
  await using folder = await createWorkFolder('second-brief');
  const brief = JSON.parse(await folder.read(BRIEF));
  const { sentences } = brief.text.paragraphs.find(({ id }: { id: string }) => id === 'p3');
  const joined = { start: sentences[0].start, end: sentences[1].end };
  sentences.splice(0, 2, joined);
  await folder.write(BRIEF, JSON.stringify(brief));
  const { out } = await folder.run(['index', BRIEF, '--text', TEXT]);
  // The paragraph has one sentence less.
  expect(out).toMatch(/"p3.s4", cited in 4 places, is not a passage of the text: p3 has 3 sentences/);
  const after = JSON.parse(await folder.read(BRIEF));
  const [first, ...others] = after.text.paragraphs.find(({ id }: { id: string }) => id === 'p3').sentences;
  expect([first, others]).toEqual([{ ...joined, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }, sentences.slice(1)]);
  const { problems } = JSON.parse((await folder.run(['verify', BRIEF, '--text', TEXT, '--json'])).out);
  expect(problems.filter(({ problem }: { problem: string }) => problem !== 'UNKNOWN')).toEqual([]);
});

test('a changed text keeps the ids of unchanged paragraphs, and lists the citations that no longer resolve', async () => {
  await using folder = await createWorkFolder('second-brief');
  await folder.edit(TEXT, 'Politics in Seoul has changed since.', 'Politics in Seoul have changed since.');
  await folder.edit(TEXT, 'Northern Notes on East Asia', 'Northern Notes on Asia');
  await folder.edit(BRIEF, '"kicker": "Northern Notes on East Asia"', '"kicker": "Northern Notes on Asia"');
  const before = await folder.read(BRIEF);

  const checked = await folder.run(['index', BRIEF, '--text', TEXT, '--check']);
  expect(checked).toMatchInlineSnapshot(`
    {
      "code": 1,
      "err": "",
      "out": "new: p7, BODY, 4 sentences: Politics in Seoul have changed since. Pr…
    changed: kicker, FRONT_MATTER, 1 sentence: Northern Notes on Asia
    gone: p5
    sections: what is gone is not listed any more
    countries[0].citations[4]: "p5.s4", cited in 3 places, is not a passage of the text: the index has no such paragraph
    organizations[1].citations[1]: "p5.s2", cited in 11 places, is not a passage of the text: the index has no such paragraph
    mentions[8].participants[1].citations[0]: "p5.s1" is not a passage of the text: the index has no such paragraph
    forecasts[0].citations[0]: "p5.s3" is not a passage of the text: the index has no such paragraph
    second-brief/briefs/skarvoya-2025-01-14.json: index would change (12 paragraphs kept, 12 of them moved, 1 changed, 1 new, 1 gone)
    4 passages that second-brief/briefs/skarvoya-2025-01-14.json cites are not in the index; cite others, then run \`briefgraph validate\`.
    ",
    }
  `);
  expect(await folder.read(BRIEF)).toBe(before);

  const written = await folder.run(['index', BRIEF, '--text', TEXT]);
  expect(written).toEqual({
    ...checked,
    out: checked.out.replace('index would change', 'index written'),
  });
  const { paragraphs } = JSON.parse(await folder.read(BRIEF)).text;
  expect(paragraphs.map(({ id }: { id: string }) => id).join(' ')).toBe(
    'kicker title byline date k1 k2 p1 h1 p2 p3 h2 p4 p7 p6',
  );
});

test('--json prints what changes for programs', async () => {
  await using folder = await createWorkFolder('second-brief');
  await folder.edit(TEXT, 'At a roundtable', 'At the roundtable');
  const { code, out, err } = await folder.run(['index', BRIEF, '--text', TEXT, '--check', '--json']);
  const { unresolved, ...rest } = JSON.parse(out);
  expect({ code, err, ...rest }).toEqual({
    code: 1,
    err: '',
    file: BRIEF,
    changed: true,
    written: false,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    paragraphs: {
      kept: ['kicker', 'title', 'byline', 'date', 'k1', 'k2', 'p1', 'h1', 'p2', 'p3', 'h2', 'p4', 'p5'],
      moved: [],
      changed: [],
      added: ['p7'],
      gone: ['p6'],
    },
    citations: 202,
  });
  expect(unresolved.map(({ ref }: { ref: string }) => ref).sort()).toEqual(['p6.s1', 'p6.s2', 'p6.s3']);
});

test('a new brief needs a title and a language, and its text', async () => {
  await using folder = await createWorkFolder('second-brief');
  await folder.write('new.json', '{\n  "title": "Harbours",\n  "language": "en"\n}\n');
  await folder.write('new.txt', 'Harbours\n\nThe sea is calm 🌊. The sea is wide.\n');
  expect(await folder.run(['index', 'new.json', '--text', 'new.txt'])).toEqual({
    code: 0,
    out: [
      'new: title, FRONT_MATTER, 1 sentence: Harbours',
      'new: p1, BODY, 2 sentences: The sea is calm 🌊. The sea is wide.',
      'new.json: index written (2 new paragraphs)',
      '',
    ].join('\n'),
    err: '',
  });
  const { text } = JSON.parse(await folder.read('new.json'));
  expect(text.paragraphs[1].sentences.map(({ start, end }: { start: number; end: number }) => [start, end])).toEqual([
    [10, 28],
    [29, 45],
  ]);
});

test('what indexing needs and does not find is reported with its position', async () => {
  await using folder = await createWorkFolder();
  const index = async (brief: string, text: string) => {
    await folder.write('new.json', brief);
    await folder.write('new.txt', text);
    return folder.run(['index', 'new.json', '--text', 'new.txt']);
  };
  const told = (...lines: readonly string[]) => ({
    code: 1,
    out: '',
    err: expect.stringMatching(`^${lines.map((line) => `${line}\n`).join('')}$`),
  });
  expect(await index('{ "title": "Harbours", "people": [{ "names": [] }] }', 'Harbours')).toEqual(
    told(
      'new.json:1:1 language: .*',
      'new.json:1:35 people\\[0\\]\\.actor: .*',
      'error: the data has 2 errors; fix it .*',
    ),
  );
  expect(await index('{ "title": "Harbours" "language": "en" }', 'Harbours')).toEqual(
    told('new.json:1:23 .*', 'error: the data has 1 error; fix it .*'),
  );
  const cannot = 'error: new.txt cannot be read as the text of new.json: ';
  expect(await index('{ "title": "Harbours", "language": "engl_ish" }', 'Harbours')).toEqual(
    told(`${cannot}"engl_ish" is not a language tag; use one such as "en" or "zh-Hant"`),
  );
  expect(await index('{ "title": "Harbours", "language": "en" }', ' \n')).toEqual(
    told(`${cannot}the text has no paragraph: every line is blank or skipped`),
  );
});

test('the text of another brief is refused', async () => {
  await using folder = await createWorkFolder('second-brief', 'tiny');
  const before = await folder.read(BRIEF);
  expect(await folder.run(['index', BRIEF, '--text', 'tiny/briefs/harbours-2024.txt'])).toEqual({
    code: 2,
    out: '',
    err: `error: option '--text <file>' is 'tiny/briefs/harbours-2024.txt', which has none of the paragraphs of ${BRIEF}: it seems to be the text of another brief. Nothing was written; to start over, remove the key "text" from ${BRIEF}.\n`,
  });
  expect(await folder.read(BRIEF)).toBe(before);
});

test('other errors in the file are for validate, and do not stop indexing', async () => {
  await using folder = await createWorkFolder('second-brief');
  await folder.edit(BRIEF, '"part": "Another country covered by the notice on group tours."', '"part": 7, "prat": 8');
  expect((await folder.run(['index', BRIEF, '--text', TEXT, '--check'])).code).toBe(0);
});

test('speakers and kinds that a curator gave are written again', async () => {
  await using folder = await createWorkFolder('joint-brief');
  const path = 'joint-brief/briefs/ferries-2024.json';
  const before = await folder.read(path);
  await folder.edit('joint-brief/briefs/ferries-2024.txt', 'Quiet Ferries: What', '\nQuiet Ferries: What');
  expect((await folder.run(['index', path, '--text', 'joint-brief/briefs/ferries-2024.txt'])).code).toBe(0);
  const speechOf = (text: string) => {
    const { id, kind, speaker } = JSON.parse(text).text.paragraphs.at(-2);
    return { id, kind, speaker };
  };
  expect(speechOf(await folder.read(path))).toEqual({ id: 's1', kind: 'SPEECH', speaker: 'mari-holm' });
  expect(speechOf(before)).toEqual({ id: 's1', kind: 'SPEECH', speaker: 'mari-holm' });
});

test('the document of a text is written with its hash, and kept when the text is indexed again', async () => {
  await using folder = await createWorkFolder('second-brief');
  await folder.write('printed.pdf', 'what was printed');
  const address = 'https://institute.example/printed.pdf';
  const argv = ['index', BRIEF, '--text', TEXT];
  const { out } = await folder.run([...argv, '--document', 'printed.pdf', '--address', address]);
  expect(out).toBe(`${BRIEF}: index written (14 paragraphs kept)\n`);
  const sha256 = createHash('sha256').update('what was printed').digest('hex');
  const documentOf = async () => JSON.parse(await folder.read(BRIEF)).text.document;
  expect(await documentOf()).toEqual({ url: address, sha256 });
  await folder.edit(TEXT, 'Politics in Seoul has changed since.', 'Politics in Seoul have changed since.');
  expect((await folder.run(argv)).out).toContain('index written');
  expect(await documentOf()).toEqual({ url: address, sha256 });
  expect((await folder.run([...argv, '--document', 'none.pdf'])).err).toMatch(
    /^error: option '--document <source>' is 'none\.pdf': there is no such file/,
  );
});
