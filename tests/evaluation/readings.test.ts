import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareDraft, comparePeople } from '../../evaluation/readings.ts';
import { createWorkFolder } from '../cli/work-folder.ts';

const BRIEF = 'tiny/briefs/harbours-2024.json';
const TEXT = 'tiny/briefs/harbours-2024.txt';
const DRAFT = 'tiny/briefs/harbours-2024.draft.json';

test('a draft is measured against an encoded brief, and against annotations', async () => {
  await using folder = await createWorkFolder('tiny');
  await folder.run(['draft', BRIEF, '--text', TEXT, '--data', 'tiny']);
  const withBrief = compareDraft(folder.path(DRAFT), folder.path(BRIEF), folder.path(TEXT));
  // The index is the same, so every paragraph and every sentence is right.
  expect(withBrief.items[0]).toMatchObject({ kind: 'paragraphs', precision: 1, recall: 1, missed: [], wrong: [] });
  expect(withBrief.knownEvents).toMatchObject({ wrong: expect.any(Number) });

  const { proposals } = JSON.parse(await folder.read(DRAFT));
  const [{ key, spans }] = proposals.filter(({ type }: { type: string }) => type === 'DATE');
  const dates = [
    { ...spans[0], surface: key, edtf: '1900' },
    { start: 0, end: 4, edtf: '1901' },
  ];
  const end = (await folder.read(TEXT)).length;
  await folder.write('gold.json', JSON.stringify({ paragraphs: [[0, end, 'BODY']], dates }));
  const { items } = compareDraft(folder.path(DRAFT), folder.path('gold.json'));
  const byKind = Object.fromEntries(items.map((item) => [item.kind, item]));
  expect(byKind.dates).toMatchObject({ gold: 2, found: 1, recall: 0.5, missed: [{ place: [0, 4], label: '1901' }] });
  expect(byKind['dates with EDTF']).toMatchObject({ found: 0, f1: 0 });

  await folder.write('misspelt.json', '{ "sentence": [[0, 4]] }');
  expect(() => compareDraft(folder.path(DRAFT), folder.path('misspelt.json'))).toThrow('has nothing to compare');
});

test('two encodings of one text are compared by F1 and kappa', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'briefgraph-readings-'));
  const file = join(import.meta.dirname, '../fixtures', BRIEF);
  const same = comparePeople(file, file);
  expect(same.items.every(({ f1 }) => (f1 ?? 1) === 1)).toBe(true);
  expect(same.choices.every(({ agreed }) => agreed === 1)).toBe(true);

  const brief = JSON.parse(await readFile(file, 'utf8'));
  const [advice, ...others] = brief.recommendations;
  const recommendations = [{ ...advice, strength: advice.strength === 'MUST' ? 'SHOULD' : 'MUST' }, ...others];
  await writeFile(join(folder, 'other.json'), JSON.stringify({ ...brief, recommendations, forecasts: [] }));
  const { items, choices } = comparePeople(file, join(folder, 'other.json'));
  expect(items.find(({ kind }) => kind === 'forecasts')).toMatchObject({ drafted: 0 });
  expect(choices.find(({ field }) => field === 'recommendation.strength')?.agreed).toBeLessThan(1);
  await rm(folder, { recursive: true });
});
