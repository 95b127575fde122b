import { expect, test } from 'vitest';
import { BRIEF, copyTinySet } from '../../store/tiny-set.ts';

interface Given {
  /** Of the mention of the talks in Lyon, in 2024-05. */
  names?: string[];
  /** Of the mention of the talks in Kobe. */
  other: object;
  isPart?: boolean;
}

/** The problems with two mentions of one kind. */
const problemsWith = async ({ names = [], other, isPart = false }: Given): Promise<string[]> => {
  await using set = await copyTinySet();
  await set.edit(
    BRIEF,
    '"event": "lyon-harbour-talks-2024",',
    `"event": "lyon-harbour-talks-2024", "names": ${JSON.stringify(names)},`,
  );
  await set.edit(
    BRIEF,
    '{ "event": "kobe-harbour-talks-2025", "modality": "SCHEDULED", "basis": "STATED", "citations": ["p2.s1"] }',
    JSON.stringify({
      event: 'kobe-harbour-talks-2025',
      modality: 'SCHEDULED',
      basis: 'STATED',
      citations: ['p2.s1'],
      ...other,
    }),
  );
  if (!isPart) await set.edit('events.json', '"partOf": "lyon-harbour-talks-2024",', '');
  return (await set.problems()).map((line) => line.replace(/^.*?:\d+:\d+ /, ''));
};

const cited = { basis: 'STATED', citations: ['p1.s1'] };
const at = (edtf: string, name: string) => ({ date: { edtf, ...cited }, place: { name, ...cited } });

const repeats = (what: string) => [
  `warning: mention "kobe-harbour-talks-2025": it has the same kind${what} as the mention of "lyon-harbour-talks-2024"; if both are one event, keep one`,
];

test('two events of a kind with one date and place are likely one', async () => {
  expect(await problemsWith({ other: at('2024-05', 'LYON') })).toEqual(repeats(', date and place'));
});

test('two with another date or place, or of which one is a part of the other, are not', async () => {
  expect(await problemsWith({ other: at('2024-06', 'Lyon') })).toEqual([]);
  expect(await problemsWith({ other: at('2024-05', 'Kobe') })).toEqual([]);
  expect(await problemsWith({ other: { place: at('', 'Lyon').place } })).toEqual([]);
  expect(await problemsWith({ other: at('2024-05', 'Lyon'), isPart: true })).toEqual([]);
});

test('two of a kind whose names differ in a year only are likely one, if their dates allow it', async () => {
  const names = ['Harbour Talks 2024'];
  const likely = (name: string) => repeats(`, and but for the year the same name ("${name}"),`);
  expect(await problemsWith({ names, other: { names: ['harbour talks'] } })).toEqual(likely('harbour talks'));
  expect(
    await problemsWith({ names, other: { names: ['2024 harbour talks'], date: { edtf: '2024', ...cited } } }),
  ).toEqual(likely('2024 harbour talks'));
});

test('two with names of other years, or of no year, or with dates apart are not', async () => {
  const names = ['harbour talks 2024'];
  expect(await problemsWith({ names, other: { names: ['harbour talks 2025'] } })).toEqual([]);
  expect(await problemsWith({ names: ['harbour talks'], other: { names: ['harbour talks'] } })).toEqual([]);
  expect(await problemsWith({ names, other: { names: ['harbour talks'], date: { edtf: '2025', ...cited } } })).toEqual(
    [],
  );
  expect(await problemsWith({ names, other: { names: ['harbour talks'] }, isPart: true })).toEqual([]);
  expect(await problemsWith({ names: ['2024'], other: { names: ['2024'] } })).toEqual([]);
});

test('two of a kind with dates that overlap, the same participants and one sentence are likely one, whatever they are called', async () => {
  const actors = (...codes: string[]) => codes.map((actor) => ({ actor, role: 'PARTICIPANT', ...cited }));
  const same = { date: { edtf: '2024-05', ...cited }, participants: actors('JPN', 'FRA'), ...cited };
  const likely = (edtf: string) =>
    repeats(`, participants and only citation (p1.s1), and a date (${edtf}) that may be the same,`);
  expect(await problemsWith({ other: same })).toEqual(likely('2024-05'));
  expect(await problemsWith({ other: { ...same, date: { edtf: '2024', ...cited } } })).toEqual(likely('2024'));
  expect(await problemsWith({ other: same, isPart: true })).toEqual([]);
  expect(await problemsWith({ other: { ...same, place: { name: 'Kobe', ...cited } } })).toEqual([]);
  expect(await problemsWith({ other: { ...same, date: { edtf: '2024-06', ...cited } } })).toEqual([]);
  expect(await problemsWith({ other: { ...same, date: undefined } })).toEqual([]);
  expect(await problemsWith({ other: { ...same, participants: actors('JPN') } })).toEqual([]);
  expect(await problemsWith({ other: { ...same, citations: ['p1.s2'] } })).toEqual([]);
});

test('two of a kind that share a sentence, a month and all participants of one are likely one', async () => {
  const actors = (...names: string[]) => names.map((actor) => ({ actor, role: 'PARTICIPANT', ...cited }));
  const same = {
    date: { edtf: '2024-05-14', ...cited },
    participants: actors('JPN', 'FRA'),
    basis: 'STATED',
    citations: ['p1.s1', 'p2.s1'],
  };
  const likely = repeats(', date (2024-05-14), participants and citation (p1.s1)');
  expect(await problemsWith({ other: same })).toEqual(likely);
  expect(await problemsWith({ other: { ...same, place: { name: 'Kobe', country: 'FRA', ...cited } } })).toEqual(likely);
  expect(await problemsWith({ other: { ...same, place: { name: 'Kobe', country: 'JPN', ...cited } } })).toEqual([]);
  expect(await problemsWith({ other: same, isPart: true })).toEqual([]);
  expect(await problemsWith({ other: { ...same, citations: ['p2.s1'] } })).toEqual([]);
  expect(await problemsWith({ other: { ...same, date: { edtf: '2024-06', ...cited } } })).toEqual([]);
  expect(await problemsWith({ other: { ...same, date: { edtf: '2024', ...cited } } })).toEqual([]);
  expect(await problemsWith({ other: { ...same, participants: actors('JPN') } })).toEqual([]);
  expect(await problemsWith({ other: { ...same, participants: actors('JPN', 'KOR') } })).toEqual([]);
  expect(await problemsWith({ other: { ...same, participants: actors('JPN', 'FRA', 'KOR') } })).toEqual(likely);
});
