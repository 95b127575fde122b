import { expect, test } from 'vitest';
import { createWorkFolder } from './work-folder.ts';

const BRIEF = 'tiny/briefs/harbours-2024.json';
const TEXT = 'tiny/briefs/harbours-2024.txt';
const DRAFT = 'tiny/briefs/harbours-2024.draft.json';
const DATA = ['--data', 'tiny'];

test('a draft is measured against an encoded brief, and against annotations', async () => {
  await using folder = await createWorkFolder('tiny');
  await folder.run(['draft', BRIEF, '--text', TEXT, ...DATA]);
  const withBrief = await folder.run(['evaluate', DRAFT, BRIEF, '--text', TEXT]);
  expect({ code: withBrief.code, err: withBrief.err }).toEqual({ code: 0, err: '' });
  // The index is the same, so every paragraph and every sentence is right.
  expect(withBrief.out).toMatch(
    /^kind +gold +drafted +precision +recall +F1\nparagraphs +\d+ +\d+ +1\.00 +1\.00 +1\.00\n/,
  );
  expect(withBrief.out).toMatch(/\nevents of the register: \d+ of \d+ recognised, \d+ wrong\n/);

  const { text, proposals } = JSON.parse(await folder.read(DRAFT));
  const [date] = proposals.filter(({ type }: { type: string }) => type === 'DATE');
  const [{ start, end }] = date.spans;
  const last = text.paragraphs.at(-1).end;
  const gold = {
    paragraphs: [[0, last, 'BODY']],
    dates: [
      { start, end, surface: date.key, edtf: '1900' },
      { start: 0, end: 4, edtf: '1901' },
    ],
  };
  await folder.write('gold.json', JSON.stringify(gold));
  const { out } = await folder.run(['evaluate', DRAFT, 'gold.json', '--json', '--misses']);
  const { items } = JSON.parse(out);
  const byKind = Object.fromEntries(items.map((item: { kind: string }) => [item.kind, item]));
  expect(byKind.dates).toMatchObject({ gold: 2, found: 1, recall: 0.5 });
  expect(byKind['dates with EDTF']).toMatchObject({ found: 0, f1: 0 });
  expect(byKind.dates.missed).toEqual([{ ref: expect.any(String), place: [0, 4], label: '1901' }]);
});

test('what is not a draft, or not of the same text, is refused in one line', async () => {
  await using folder = await createWorkFolder('tiny', 'second-brief');
  await folder.run(['draft', BRIEF, '--text', TEXT, ...DATA]);
  const run = async (...argv: string[]) => (await folder.run(['evaluate', ...argv])).err;
  expect(await run(BRIEF, BRIEF)).toBe(
    `error: argument 'draft' is '${BRIEF}', which is not a draft. Write one with \`briefgraph draft\`.\n`,
  );
  const other = 'second-brief/briefs/skarvoya-2025-01-14.json';
  expect(await run(DRAFT, other)).toBe(`error: '${DRAFT}' and '${other}' are about different texts.\n`);
  await folder.write('list.json', '[]');
  expect(await run(DRAFT, 'list.json')).toMatch(/^error: argument 'gold' is 'list\.json', which /);
  await folder.write('wrong.json', '{ "dates": [{ "start": -1 }] }');
  expect(await run(DRAFT, 'wrong.json')).toMatch(/^error: argument 'gold' is 'wrong\.json', .*dates\.0\.start/);
  await folder.write('misspelt.json', '{ "sentence": [[0, 4]] }');
  expect(await run(DRAFT, 'misspelt.json')).toMatch(/ which has nothing to compare: .* at least one of paragraphs, /);
});

test('two encodings of one text are compared by F1 and kappa', async () => {
  await using folder = await createWorkFolder('tiny');
  const brief = JSON.parse(await folder.read(BRIEF));
  const same = JSON.parse((await folder.run(['agree', BRIEF, BRIEF, '--json'])).out);
  expect(same.items.map(({ f1 }: { f1: number | null }) => f1 ?? 1).every((f1: number) => f1 === 1)).toBe(true);
  expect(same.choices.map(({ agreed }: { agreed: number }) => agreed).every((share: number) => share === 1)).toBe(true);

  const [first, ...others] = brief.recommendations;
  const recommendations = [{ ...first, strength: first.strength === 'MUST' ? 'SHOULD' : 'MUST' }, ...others];
  await folder.write('tiny/other.json', JSON.stringify({ ...brief, recommendations, forecasts: [] }));
  const { items, choices } = JSON.parse((await folder.run(['agree', BRIEF, 'tiny/other.json', '--json'])).out);
  expect(items.find(({ kind }: { kind: string }) => kind === 'forecasts')).toMatchObject({ drafted: 0 });
  const strength = choices.find(({ field }: { field: string }) => field === 'recommendation.strength');
  expect(strength.agreed).toBeLessThan(1);
});
