import { expect, test } from 'vitest';
import { BRIEF, FILE, makeDraft, TEXT } from '../desk/work-desk.ts';
import { createWorkFolder, type WorkFolder } from './work-folder.ts';

/** A draft that was made by the command, of an invented text, and decisions on it. */

const DATA = ['--data', 'tiny'];

interface Listed {
  id: string;
  type: string;
  key: string;
  decision: string | null;
  citations: string[];
  fields: Record<string, unknown>;
}

const list = async (folder: WorkFolder, ...options: string[]): Promise<Listed[]> =>
  JSON.parse((await folder.run(['desk', FILE, '--json', '--doubtful', '--all', ...options, ...DATA])).out);

const find = async (folder: WorkFolder, type: string): Promise<Listed> => {
  const found = (await list(folder)).find((proposal) => proposal.type === type);
  if (!found) throw new Error(`the draft has no ${type}`);
  return found;
};

test('an accepted recommendation is written with the words that a person gives, and remembered', async () => {
  await using folder = await makeDraft();
  const ministry = await find(folder, 'ORGANIZATION');
  const advice = await find(folder, 'RECOMMENDATION');
  const before = await folder.run(['desk', FILE, '--accept', advice.id, ...DATA]);
  expect(before).toEqual({
    code: 1,
    out: `${advice.id}: not accepted: action must be given, in your own words\n`,
    err: '',
  });

  const actor = await folder.run(['desk', FILE, '--accept', ministry.id.slice(0, 6), ...DATA]);
  expect(actor).toEqual({ code: 0, out: `${ministry.id} accepted: harbour-ministry\n`, err: '' });
  expect(JSON.parse(await folder.read('tiny/actors.json')).organizations.at(-1)).toMatchObject({
    slug: 'harbour-ministry',
    names: { en: 'Harbour Ministry' },
  });

  const { code, out } = await folder.run([
    'desk',
    FILE,
    '--accept',
    advice.id,
    '--set',
    'action=Make the numbers public.',
    '--set',
    'addressees=["harbour-ministry"]',
    ...DATA,
  ]);
  expect({ code, out }).toEqual({
    code: 0,
    out: `${advice.id} edited: Recommendation:make-the-numbers-public\nnote: the words given were not compared with the text; give --text FILE, or run \`briefgraph verify\`\n`,
  });
  expect(JSON.parse(await folder.read(FILE)).recommendations).toEqual([
    {
      slug: 'make-the-numbers-public',
      basis: expect.any(String),
      citations: advice.citations,
      modality: 'HOPED',
      addressees: ['harbour-ministry'],
      action: 'Make the numbers public.',
      explicit: true,
      strength: 'SHOULD',
    },
  ]);
  expect(await folder.run(['validate', ...DATA])).toMatchObject({ code: 0 });

  // A new draft asks for none of them again.
  await folder.run(['draft', FILE, '--text', 'tide-mills.txt', ...DATA]);
  const decided = (await list(folder)).filter(({ decision }) => decision !== null);
  expect(decided.map(({ id, decision }) => [id, decision])).toEqual([
    [ministry.id, 'ACCEPTED'],
    [advice.id, 'EDITED'],
  ]);
});

test('what cannot be accepted is said, and nothing is written', async () => {
  await using folder = await makeDraft();
  const before = await folder.read(FILE);
  const forecast = await find(folder, 'FORECAST');
  const { proposals } = JSON.parse(await folder.read('tiny/briefs/tide-mills.draft.json'));
  const date = proposals.find(({ type }: Listed) => type === 'DATE');
  const decisions = [
    { proposal: forecast.id, decision: 'accept', fields: { summary: 'Dearer power.', type: 'GUESS' } },
    { proposal: date.id, decision: 'accept' },
    { proposal: 'ffffffffffff', decision: 'reject' },
  ];
  await folder.write('decisions.json', JSON.stringify(decisions));
  const { code, out } = await folder.run(['desk', FILE, '--decisions', 'decisions.json', ...DATA]);
  expect({ code, lines: out.trimEnd().split('\n') }).toEqual({
    code: 1,
    lines: [
      expect.stringMatching(new RegExp(`^${forecast.id}: not accepted: type: `)),
      `${date.id}: not accepted: a date is a part of statements and is not accepted by itself`,
      'ffffffffffff: not accepted: no proposal has the id ffffffffffff',
    ],
  });
  expect(await folder.read(FILE)).toBe(before);
});

test('an actor that the brief has, with its namespace or without, is not written again', async () => {
  await using folder = await createWorkFolder('catalogs');
  const file = 'catalogs/north/briefs/tide-mills.json';
  const data = ['--data', 'catalogs/north', '--data', 'catalogs/commons'];
  const organizations = [
    { actor: 'north/northern-desk', names: ['Northern Desk'], basis: 'STATED', citations: ['p1'] },
  ];
  await folder.write(file, JSON.stringify({ ...BRIEF, publisher: 'northern-desk', organizations }));
  await folder.write(
    'tide-mills.txt',
    [TEXT[0], 'The Northern Desk opened a tide mill in Norway on 3 May 2024.'].join('\n\n'),
  );
  await folder.run(['index', file, '--text', 'tide-mills.txt']);
  await folder.run(['draft', file, '--text', 'tide-mills.txt', ...data]);
  const { proposals } = JSON.parse(await folder.read('catalogs/north/briefs/tide-mills.draft.json'));
  const known = proposals.find(({ type }: Listed) => type === 'ORGANIZATION');
  expect(await folder.run(['desk', file, '--accept', known.id, ...data])).toEqual({
    code: 0,
    out: `${known.id} accepted: northern-desk\n  the brief names northern-desk already; nothing was added to it\n`,
    err: '',
  });
  expect(JSON.parse(await folder.read(file)).organizations).toEqual(organizations);
});

test('what would make an error in the data is refused, and the files stay as they are', async () => {
  await using folder = await makeDraft();
  const advice = await find(folder, 'RECOMMENDATION');
  const files = [FILE, 'tiny/actors.json', 'tiny/events.json'];
  const before = await Promise.all(files.map((file) => folder.read(file)));
  const decision = { action: 'Make the numbers public.', addressees: ['nobody-knows'] };
  await folder.write('decisions.json', JSON.stringify([{ proposal: advice.id, decision: 'accept', fields: decision }]));
  const { code, out } = await folder.run(['desk', FILE, '--decisions', 'decisions.json', ...DATA]);
  expect({ code, out }).toEqual({
    code: 1,
    out: expect.stringMatching(/not accepted: The data would have an error, so nothing was written: .*"nobody-knows"/),
  });
  expect(await Promise.all(files.map((file) => folder.read(file)))).toEqual(before);
  expect((await find(folder, 'RECOMMENDATION')).decision).toBeNull();
});

test('numbers of a proposal are kept, and a suggested wording is taken if that is said', async () => {
  await using folder = await makeDraft();
  const draft = JSON.parse(await folder.read('tiny/briefs/tide-mills.draft.json'));
  const forecast = draft.proposals.find(({ type }: Listed) => type === 'FORECAST');
  forecast.fields.summary = 'Power becomes 5 per cent dearer in 2025.';
  await folder.write('tiny/briefs/tide-mills.draft.json', JSON.stringify(draft));
  const refused = await folder.run(['desk', FILE, '--accept', forecast.id, ...DATA]);
  expect(refused.out).toBe(
    `${forecast.id}: not accepted: summary must be given, in your own words; or take what is suggested for summary\n`,
  );
  const { code, out } = await folder.run(['desk', FILE, '--accept', forecast.id, '--suggested', ...DATA]);
  expect({ code, lines: out.trimEnd().split('\n') }).toEqual({
    code: 0,
    lines: [
      `${forecast.id} accepted: Forecast:power-becomes-5-per-cent-dearer-in-2025`,
      '  quantities: look at "measure" and "role" of 1, which were not given',
    ],
  });
  expect(JSON.parse(await folder.read(FILE)).forecasts).toMatchObject([
    {
      summary: 'Power becomes 5 per cent dearer in 2025.',
      quantities: [{ value: 5, unit: '%', measure: 'Power becomes 5 per cent dearer in 2025.', role: 'OTHER' }],
    },
  ]);
  expect(await folder.run(['validate', ...DATA])).toMatchObject({ code: 0 });
  const verified = await folder.run(['verify', FILE, '--text', 'tide-mills.txt', ...DATA]);
  expect(verified.out + verified.err).toContain('write what the number measures');
});

test('lists the proposals with their sentences, and says how many are parts of statements', async () => {
  await using folder = await makeDraft();
  const { out } = await folder.run(['desk', FILE, '--list', '--text', 'tide-mills.txt', ...DATA]);
  expect(out).toMatch(/ {2}recommendation .*\n {2}The Harbour Ministry should publish the figures of the mill\.\n/);
  expect(out).toMatch(/\n1 quantity and \d dates? come with their statements and are not listed\n/);
  const ids = (await list(folder)).slice(0, 2).map(({ id }) => id);
  const shown = await folder.run(['desk', FILE, ...ids.flatMap((id) => ['--show', id]), '--json', ...DATA]);
  expect(JSON.parse(shown.out)).toMatchObject(ids.map((id) => ({ id })));
});

test('a sentence of the text is no wording, and a misspelt field or decision is named', async () => {
  await using folder = await makeDraft();
  const { id } = await find(folder, 'RECOMMENDATION');
  const accept = (...argv: string[]) => folder.run(['desk', FILE, '--accept', id, ...argv, ...DATA]);
  const copied = await accept('--set', `action=${TEXT[2]?.split('. ')[0]}.`, '--text', 'tide-mills.txt');
  expect(copied).toMatchObject({
    code: 1,
    out: expect.stringContaining('action: it has 10 words in a row of the text'),
  });
  const misspelt = await accept('--set', 'action=Tell what the mill does.', '--set', 'addressee=NOR');
  expect(misspelt.out).toBe(`${id}: not accepted: addressee: there is no such field; did you mean "addressees"?\n`);
  await folder.write('approve.json', JSON.stringify([{ proposal: id, decision: 'approve' }]));
  const { err } = await folder.run(['desk', FILE, '--decisions', 'approve.json', ...DATA]);
  expect(err).toContain('[0].decision: it is "approve"; write "accept" or "reject"');
});

test('shows a proposal with its sentence', async () => {
  await using folder = await makeDraft();
  const { id } = await find(folder, 'RECOMMENDATION');
  const { code, out } = await folder.run(['desk', FILE, '--show', id, '--text', 'tide-mills.txt', ...DATA]);
  expect(code).toBe(0);
  expect(out).toContain('The Harbour Ministry should publish the figures of the mill.');
});

test('remembers who decided', async () => {
  await using folder = await makeDraft();
  const { id } = await find(folder, 'RECOMMENDATION');
  await folder.run(['desk', FILE, '--reject', id, '--as', 'Ada', ...DATA]);
  const { actions } = JSON.parse(await folder.read('tiny/briefs/tide-mills.review.json'));
  expect(actions).toMatchObject([{ action: 'REJECT', by: 'Ada', at: expect.any(String) }]);
});

test('a draft of another text is refused, and so is a brief without one', async () => {
  await using folder = await makeDraft();
  await folder.write('tide-mills.txt', [...TEXT, 'One more.'].join('\n\n'));
  await folder.run(['index', FILE, '--text', 'tide-mills.txt']);
  const { code, err } = await folder.run(['desk', FILE, '--list', ...DATA]);
  expect({ code, err }).toEqual({
    code: 2,
    err: `error: the draft is of another text than the one that ${FILE} was indexed with. Run \`briefgraph draft\` again; decisions are kept.\n`,
  });
  const none = await folder.run(['desk', 'harbours-2024', '--list', ...DATA]);
  expect(none.err).toMatch(/has no draft\. Write one with `briefgraph draft harbours-2024 --text <file>`\.\n$/);
});

test('a new actor that has the name of an entry needs a slug of its own', async () => {
  await using folder = await makeDraft();
  const ministry = await find(folder, 'ORGANIZATION');
  const actors = JSON.parse(await folder.read('tiny/actors.json'));
  actors.organizations.push({
    slug: 'ministry-of-ports',
    names: { en: 'Ministry of the Harbour' },
    kind: 'MINISTRY',
    aliases: ['Harbour Ministry'],
  });
  await folder.write('tiny/actors.json', JSON.stringify(actors));
  const refused = await folder.run(['desk', FILE, '--accept', ministry.id, ...DATA]);
  expect(refused).toEqual({
    code: 1,
    out: expect.stringMatching(
      /not accepted: it is likely the same as ministry-of-ports, Ministry of the Harbour \(\d\.\d\d\); give actor=ministry-of-ports /,
    ),
    err: '',
  });
  const given = await folder.run(['desk', FILE, '--accept', ministry.id, '--set', 'slug=port-authority', ...DATA]);
  expect(given).toMatchObject({ code: 0, out: `${ministry.id} accepted: port-authority\n` });
});

test('fields of a wrong type are refused, and the other decisions are made', async () => {
  await using folder = await makeDraft();
  const advice = await find(folder, 'RECOMMENDATION');
  const forecast = await find(folder, 'FORECAST');
  const event = await find(folder, 'EVENT');
  const decisions = [
    { proposal: event.id, decision: 'accept', fields: { title: 'A mill opens', participants: [1, null] } },
    { proposal: event.id, decision: 'accept', fields: { title: { toString: 1 } } },
    { proposal: advice.id, decision: 'accept', fields: { action: 'Publish.', addressees: 'KOR' } },
    { proposal: forecast.id, decision: 'reject' },
  ];
  await folder.write('decisions.json', JSON.stringify(decisions));
  const { code, out, err } = await folder.run(['desk', FILE, '--decisions', 'decisions.json', ...DATA]);
  expect({ code, err, lines: out.trimEnd().split('\n') }).toEqual({
    code: 1,
    err: '',
    lines: [
      `${forecast.id} rejected`,
      `${event.id}: not accepted: participants must be a list of objects`,
      `${event.id}: not accepted: title must be a text`,
      `${advice.id}: not accepted: addressees must be a list of texts, such as ["KOR"]`,
    ],
  });
});

test('a brief outside of a data folder, a damaged brief and the review of another brief are refused in one line', async () => {
  await using folder = await makeDraft();
  await folder.write('tide-mills.json', await folder.read(FILE));
  const outside = await folder.run(['desk', 'tide-mills.json', '--list', ...DATA]);
  expect(outside).toEqual({
    code: 2,
    out: '',
    err: 'error: tide-mills.json is not in a folder named briefs/. Move it to the briefs/ of the data folder whose registers it uses.\n',
  });
  await folder.write('tiny/briefs/tide-mills.review.json', '{ "brief": "other", "decisions": [] }');
  expect((await folder.run(['desk', FILE, '--list', ...DATA])).err).toMatch(
    /is about the brief other\. Move it away\.\n$/,
  );
  await folder.write(FILE, '{ "slug": "other", "recommendations": {} }');
  expect((await folder.run(['desk', FILE, '--list', ...DATA])).err).toMatch(
    /^error: .*tide-mills\.json is damaged \(.*\)\./,
  );
});

test('what would steer a terminal is escaped', async () => {
  await using folder = await makeDraft();
  const draft = JSON.parse(await folder.read('tiny/briefs/tide-mills.draft.json'));
  for (const proposal of draft.proposals) proposal.key = 'mill \u001b[2J\u202e';
  await folder.write('tiny/briefs/tide-mills.draft.json', JSON.stringify(draft));
  const { out } = await folder.run(['desk', FILE, '--list', ...DATA]);
  expect(out).toContain('mill \\u001b[2J\\u202e');
  expect(['\u001b', '\u202e'].filter((character) => out.includes(character))).toEqual([]);
});

test('drafts and reviews are not data', async () => {
  await using folder = await makeDraft();
  const advice = await find(folder, 'RECOMMENDATION');
  await folder.run(['desk', FILE, '--reject', advice.id, ...DATA]);
  const { code, out } = await folder.run(['validate', ...DATA]);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('2 briefs') });
});

test('without an option for scripts it opens the page of the folder, until it is stopped', async () => {
  await using folder = await makeDraft();
  const desk = folder.start(['desk', FILE, '--texts', '.', '--port', '0', '--as', 'Ada', ...DATA]);
  const [, address = '', page] = await desk.untilWritten(/^ {2}(http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+)(#\S+)$/m);
  expect(page).toBe('#/briefs/tide-mills');
  const { status, headers } = await fetch(address, { redirect: 'manual' });
  expect([status, headers.get('location')]).toEqual([302, '/']);
  const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
  const answer = await fetch(new URL('/api/desk', address), { headers: { cookie } });
  expect(await answer.json()).toMatchObject({
    folder: folder.path('tiny'),
    by: 'Ada',
    hasCatalog: true,
    briefs: ['harbours-2024', 'tide-mills'],
  });
  desk.stop();
  expect(await desk.exit).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});

test('the options for scripts need a brief', async () => {
  await using folder = await createWorkFolder('tiny');
  expect((await folder.run(['desk', '--list', ...DATA])).err).toContain("argument 'brief' is missing");
});
