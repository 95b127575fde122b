import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createWorkFolder } from './work-folder.ts';

const BRIEF = 'second-brief/briefs/skarvoya-2025-01-14.json';
const TEXT = 'second-brief/briefs/skarvoya-2025-01-14.txt';
const VERIFY = ['verify', BRIEF, '--text', TEXT];

type Edit = readonly [file: string, from: string, to: string];

/** What `verify` prints of the brief after some edits. */
const verifyEdited = async (...edits: readonly Edit[]) => {
  await using folder = await createWorkFolder('second-brief');
  for (const edit of edits) await folder.edit(...edit);
  return folder.run(VERIFY);
};

/** The same, as JSON. */
const jsonOf = async (...edits: readonly Edit[]) => {
  await using folder = await createWorkFolder('second-brief');
  for (const edit of edits) await folder.edit(...edit);
  const { code, out } = await folder.run([...VERIFY, '--json']);
  return { code, ...JSON.parse(out) };
};

test('an exact copy of the text is right, by slug or by path', async () => {
  await using folder = await createWorkFolder('second-brief');
  const right = { code: 0, out: 'skarvoya-2025-01-14: 46 passages and 203 citations are correct\n', err: '' };
  expect(await folder.run(['verify', 'skarvoya-2025-01-14', '--text', TEXT, '--data', 'second-brief'])).toEqual(right);
  expect(await folder.run(VERIFY)).toEqual(right);
});

test('a changed character after an emoji is found in its sentence, its paragraph and the text', async () => {
  const { code, out, err } = await verifyEdited([TEXT, 'nine countries held Norway', 'nine countries held Norwey']);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out.replace(/[0-9a-f]{64}/g, 'HASH')).toMatchInlineSnapshot(`
    "second-brief/briefs/skarvoya-2025-01-14.json:581:15 text.sha256: the text has the SHA-256 HASH, but the index is of HASH (cited by 117 statements)
    second-brief/briefs/skarvoya-2025-01-14.json:644:7 paragraph "p1": p1 at 464 to 936 is not the indexed passage, which is not found elsewhere either
    second-brief/briefs/skarvoya-2025-01-14.json:652:11 paragraph "p1", sentences[1]: p1.s2 at 621 to 695 is not the indexed passage, which is not found elsewhere either (cited by 14 statements)
    skarvoya-2025-01-14: 3 problems in 46 passages and 203 citations
    If the text itself has changed, run \`briefgraph index second-brief/briefs/skarvoya-2025-01-14.json --text second-brief/briefs/skarvoya-2025-01-14.txt\`.
    Words are compared with the text once it is the one that is indexed.
    "
  `);
});

test('an inserted code point moves what follows, and the message says how far', async () => {
  const { problems, uncited, ...rest } = await jsonOf(
    [TEXT, 'At a roundtable', '🛬At a roundtable'],
    [TEXT, '2. Meetings', '\u{1F6EC}\n\n2. Meetings'],
  );
  const counts = { passages: 46, citations: 203, wording: [], warnings: [], withoutStatement: [] };
  expect(rest).toEqual({ code: 1, ok: false, brief: 'skarvoya-2025-01-14', file: BRIEF, ...counts });
  const none = { uncited: [], withoutStatement: [], places: [] };
  expect(uncited).toContainEqual({ section: 'introduction', sentences: 4, ...none });
  expect(problems).toContainEqual({
    ...{ ref: 'p5.s1', problem: 'MOVED', cited: 1, severity: 'error' },
    ...{ file: BRIEF, line: expect.any(Number), column: 11 },
    message: 'paragraph "p5", sentences[0]: p5.s1 now starts at 2429, 3 code points later',
  });
  expect(problems).toContainEqual(expect.objectContaining({ ref: 'p6', problem: 'CHANGED' }));
});

test('words that are not where they are cited are problems, with their positions', async () => {
  const edits: Edit[] = [
    [BRIEF, '"names": ["China", "Beijing"]', '"names": ["China", "Peking"]'],
    [BRIEF, '"text": "1 November 2024", "basis": "STATED", "cit', '"text": "2 November 2024", "basis": "STATED", "cit'],
  ];
  const { code, out } = await verifyEdited(...edits);
  expect({ code, out }).toMatchInlineSnapshot(`
    {
      "code": 1,
      "out": "second-brief/briefs/skarvoya-2025-01-14.json:33:26 country "CHN", names[1]: "Peking" is not in p3.s3, p2.s1, k1, p1.s1, p5.s4, p3.s1, nor anywhere else in the text; write it as the text does, or leave it out
    second-brief/briefs/skarvoya-2025-01-14.json:199:25 mention "china-visa-exemption-for-south-koreans", date.edtf: "2024-11-01" contradicts its words "2 November 2024": they mean 2024-11-02; write "2024-11-02"
    second-brief/briefs/skarvoya-2025-01-14.json:199:47 mention "china-visa-exemption-for-south-koreans", date.text: "2 November 2024" is not in p1.s1, nor anywhere else in the text; p1.s1 has "November 2024"; write it as the text does, or leave it out
    skarvoya-2025-01-14: 3 problems in 46 passages and 203 citations
    ",
    }
  `);
  const { wording } = await jsonOf(...edits);
  const place = { file: BRIEF, line: 33, column: 26, severity: 'error' };
  expect(wording[0]).toEqual({ ...place, check: 'WORDS', message: expect.stringContaining('"Peking"') });
});

test('a sentence that nothing cites is named with its section, and where the file has it', async () => {
  const edit: Edit = [BRIEF, '"citations": ["p5.s1", "p5.s2"]', '"citations": ["p5.s2"]'];
  const { code, out } = await verifyEdited(edit);
  expect({ code, out }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "out": "skarvoya-2025-01-14: 46 passages and 202 citations are correct
    Nothing cites 1 of 26 sentences, which second-brief/briefs/skarvoya-2025-01-14.json has in these lines and columns:
      section-2: 1 of 11 (9 %): p5.s1 (724:11)
    ",
    }
  `);
  const { uncited } = await jsonOf(edit);
  const places = uncited.flatMap(({ places: each }: { places: object[] }) => each);
  expect(places).toEqual([{ ref: 'p5.s1', line: 724, column: 11 }]);
});

test('one slip is one problem: a misspelt name, and all that is stated of it', async () => {
  const { wording, warnings } = await jsonOf([BRIEF, '"names": ["China", "Beijing"]', '"names": ["Chena"]']);
  expect(wording).toMatchObject([{ check: 'WORDS', line: 33 }]);
  expect(wording[0].message).toMatch(
    /^country "CHN", names\[0\]: "Chena" is not in .* \(the same at (?:\d+:\d+, ){4}\d+:\d+ and \d+ more\)$/,
  );
  const lines = warnings.map(({ line }: { line: number }) => line);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

test('a citation that is not in the index is a problem', async () => {
  const cited = '"citations": ["p3.s3", "p2.s1", "k1", "p1.s1", "p5.s4", "p3.s1"]';
  expect(await verifyEdited([BRIEF, cited, '"citations": ["p3.s9"]'])).toMatchInlineSnapshot(`
    {
      "code": 1,
      "err": "",
      "out": "second-brief/briefs/skarvoya-2025-01-14.json:37:21 country "CHN", citations[0]: "p3.s9" is not a passage of the text: p3 has 4 sentences (cited by 1 statement)
    skarvoya-2025-01-14: 1 problem in 46 passages and 198 citations
    ",
    }
  `);
});

test('the errors of a brief are printed with their positions', async () => {
  expect(await verifyEdited([BRIEF, '"language": "en",', '"language": 7,'])).toEqual({
    code: 1,
    out: '',
    err: expect.stringMatching(`^${BRIEF}:9:15 language: .*\nerror: the data has 1 error; fix it and try again\n$`),
  });
});

test('a text that is not UTF-8 is a one-line error', async () => {
  await using folder = await createWorkFolder('second-brief');
  await folder.write('latin.txt', Buffer.from('Skarv\u00f8ya\n', 'latin1'));
  expect(await folder.run(['verify', BRIEF, '--text', 'latin.txt'])).toEqual({
    code: 1,
    out: '',
    err: 'error: latin.txt cannot be read as the text of second-brief/briefs/skarvoya-2025-01-14.json: the text is not UTF-8 at byte 5 (line 1); save it as UTF-8 and try again\n',
  });
});

test('an end that was moved in the index is reported with how far, and `index` is not simply advised', async () => {
  const { out } = await verifyEdited([BRIEF, '"end": 695,', '"end": 690,']);
  expect(out).toContain('p1.s2 ends at 695, 5 code points later than the index says (690) (cited by 14 statements)\n');
  expect(out).toContain('This is the text that was indexed, so offsets in the index were changed.');
});

test('a sentence that begins inside a word is a warning, which does not fail', async () => {
  await using folder = await createWorkFolder('second-brief');
  await folder.edit(BRIEF, '"start": 621,', '"start": 623,');
  await folder.run(['index', BRIEF, '--text', TEXT]);
  const { code, out } = await folder.run([...VERIFY, '--json']);
  expect({ code, ...JSON.parse(out) }).toMatchObject({
    code: 0,
    warnings: [{ file: BRIEF, column: 11, check: 'BOUNDARY' }],
  });
  expect((await folder.run(VERIFY)).out).toMatch(
    /json:\d+:11 warning: paragraph "p1", sentences\[1\]: p1.s2 begins inside a word, at 623; correct the end of the sentence before it and its start\n/,
  );
});

test('titles in the register that copy the text are problems of the register', async () => {
  await using folder = await createWorkFolder('second-brief');
  const register = JSON.parse(await folder.read('second-brief/events.json'));
  register.events[0].title = 'The same list of nine countries held Norway, Finland and Denmark';
  await folder.write('second-brief/events.json', JSON.stringify(register));
  const { code, out } = await folder.run(VERIFY);
  expect({ code, out }).toEqual({
    code: 1,
    out: expect.stringMatching(
      /^second-brief\/events\.json:1:\d+ event "[^"]+", title: it has \d+ words in a row of the text/,
    ),
  });
});

test('with --texts, all briefs are verified whose texts are found', async () => {
  await using folder = await createWorkFolder('second-brief');
  const texts = ['verify', '--data', 'second-brief', '--texts', 'second-brief'];
  expect(await folder.run(texts)).toEqual({
    code: 0,
    out: 'skarvoya-2025-01-14: 46 passages and 203 citations are correct\n1 brief: all agree with their texts.\n',
    err: '',
  });
  const brief = JSON.parse(await folder.read(BRIEF));
  const [motive, ...motives] = brief.motives;
  const doubted = { ...brief, motives: [{ ...motive, goal: `${motive.goal} There are 977 of them.` }, ...motives] };
  await folder.write(BRIEF, JSON.stringify(doubted));
  expect((await folder.run(texts)).out).toMatch(
    /^second-brief.* warning: .*\n.* are correct; 1 warning\n1 brief: no mismatch, but 1 warning to read\.\n$/,
  );
  const [country] = brief.countries;
  await folder.write(BRIEF, JSON.stringify({ ...brief, countries: [{ ...country, names: ['Peking'] }] }));
  const { code, out } = await folder.run([...texts, '--json']);
  expect({ code, found: JSON.parse(out) }).toMatchObject({
    code: 1,
    found: { ok: false, briefs: [{ brief: 'skarvoya-2025-01-14', ok: false }], withoutText: [] },
  });
  await folder.edit(TEXT, 'nine countries held Norway', 'nine countries held Norwey');
  expect(await folder.run(texts)).toMatchObject({
    code: 2,
    err: expect.stringContaining('no .txt file is the indexed'),
  });
});

test('longer sentences of running text without a statement are printed with the reason', async () => {
  await using folder = await createWorkFolder('second-brief');
  const brief = JSON.parse((await folder.read(BRIEF)).replaceAll('"p6.s1"', '"p6.s2"'));
  brief.withoutStatement = [{ passage: 'p6.s1', reason: 'It opens the section.' }];
  await folder.write(BRIEF, JSON.stringify(brief, null, 2));
  const { out } = await folder.run(VERIFY);
  expect(out).toContain(
    '1 sentence of 26 holds no statement, for the reasons given:\n  p6.s1: It opens the section.\n',
  );
});

test('another document than that of the text is noticed, as a file or at its address', async () => {
  await using folder = await createWorkFolder('second-brief');
  let answer = 'what was printed';
  const server = createServer((_, response) => void response.end(answer));
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/printed.pdf`;
  try {
    const verify = (...argv: string[]) => folder.run(['verify', BRIEF, '--document', ...argv]);
    expect(await verify()).toMatchObject({
      code: 2,
      err: expect.stringContaining(`${BRIEF} does not say which document its text was made of`),
    });
    await folder.run(['index', BRIEF, '--text', TEXT, '--document', address]);
    const { document } = JSON.parse(await folder.read(BRIEF)).text;
    expect(document).toEqual({ url: address, sha256: expect.any(String), accessed: expect.stringMatching(/^20\d\d-/) });
    expect(await verify()).toEqual({
      code: 0,
      out: `${address} is the document that the text of ${BRIEF} was made of\n`,
      err: '',
    });
    answer = 'what was printed later';
    expect(await verify()).toMatchObject({ code: 1, out: expect.stringMatching(/^http:.* is another document than/) });
    await folder.write('later.pdf', answer);
    const { code, out } = await verify('later.pdf', '--json');
    expect({ code, ...JSON.parse(out) }).toEqual({
      code: 1,
      ok: false,
      file: BRIEF,
      document,
      given: { name: 'later.pdf', sha256: createHash('sha256').update(answer).digest('hex') },
    });
    await folder.write('printed.pdf', 'what was printed');
    expect((await verify('printed.pdf')).code).toBe(0);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
