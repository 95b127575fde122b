import { expect, test } from 'vitest';
import { BRIEF, copyTinySet } from '../../store/tiny-set.ts';

/** The problems once a second mention has these names and citations; the first has "talks" and p1.s1. */
const problemsWith = async (names: string[], citations: string[]): Promise<string[]> => {
  await using set = await copyTinySet();
  await set.edit(
    BRIEF,
    '"event": "lyon-harbour-talks-2024",',
    '"event": "lyon-harbour-talks-2024", "names": ["talks"],',
  );
  await set.edit(
    BRIEF,
    '{ "event": "kobe-harbour-talks-2025", "modality": "SCHEDULED", "basis": "STATED", "citations": ["p2.s1"] }',
    JSON.stringify({ event: 'kobe-harbour-talks-2025', names, modality: 'SCHEDULED', basis: 'STATED', citations }),
  );
  return (await set.problems()).map((line) => line.replace(/^.*?:\d+:\d+ /, ''));
};

test('two mentions of a brief that share a name and a citation may be one event', async () => {
  expect(await problemsWith(['The meeting', 'Talks'], ['p2.s1', 'p1.s1'])).toEqual([
    'warning: mention "kobe-harbour-talks-2025": it has the name "Talks" and a citation in common with the mention of "lyon-harbour-talks-2024"; if both are one event, keep one',
  ]);
});

test('two that share only a name, or only a citation, are none', async () => {
  expect(await problemsWith(['talks'], ['p2.s1'])).toEqual([]);
  expect(await problemsWith(['meeting'], ['p1.s1'])).toEqual([]);
  expect(await problemsWith([], ['p1.s1'])).toEqual([]);
});

test('two instruments of a brief that share a name and a citation may be one instrument', async () => {
  await using set = await copyTinySet();
  const instruments = ['harbour-act', 'port-act'].map((instrument) => ({
    instrument,
    names: ['the Act'],
    basis: 'STATED',
    citations: ['p2.s1'],
  }));
  const entries = instruments.map(({ instrument: slug }) => ({ slug, title: slug, kind: 'LAW' }));
  await set.edit('events.json', '"issues": [', `"instruments": ${JSON.stringify(entries)}, "issues": [`);
  await set.edit(BRIEF, '"recommendations": [', `"instruments": ${JSON.stringify(instruments)}, "recommendations": [`);
  expect(await set.problems()).toEqual([
    expect.stringContaining(
      'it has the name "the Act" and a citation in common with the instrument "harbour-act"; if both are one instrument, keep one',
    ),
  ]);
});
