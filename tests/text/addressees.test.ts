import { expect, test } from 'vitest';
import { doubtsIn } from './doubts-in.ts';

const organization = (actor: string, ...names: string[]) => ({ actor, names, basis: 'STATED', citations: ['h1.s1'] });

/** What is doubted in advice under a heading, with these words, to these actors. */
const doubtsOf = (heading: string, item: string, addressees: string[], citations = ['p1.s1']): string[] =>
  doubtsIn(
    [
      { id: 'h1', kind: 'HEADING', sentences: [heading] },
      { id: 'p1', sentences: [item] },
    ],
    {
      language: 'de',
      organizations: [
        organization('pilots', 'Lotsen'),
        organization('harbour-bank', 'Hafenbank', 'HB'),
        organization('ministry', 'Verkehrsministerium'),
      ],
      recommendations: [
        {
          slug: 'light-the-pier',
          addressees,
          action: 'Light up the pier.',
          explicit: true,
          strength: 'SHOULD',
          modality: 'HOPED',
          basis: 'STATED',
          citations,
        },
      ],
    },
  ).filter((doubt) => doubt.startsWith('ADDRESSEE'));

test('advice is not to others than its heading names, if nothing that it cites names them', () => {
  expect(doubtsOf('Die Hafenbank und das Verkehrsministerium sollen', 'die Mole beleuchten.', ['pilots'])).toEqual([
    'ADDRESSEE: neither p1.s1 nor its heading names "pilots", but h1 names "harbour-bank", "ministry"; read who is to act',
  ]);
});

test.each([
  ['its heading names one of them', 'Die Hafenbank soll', 'die Mole beleuchten.', ['pilots', 'harbour-bank']],
  ['what it cites names one of them', 'Die Hafenbank fragt', 'die Lotsen, die Mole zu beleuchten.', ['pilots']],
  ['its heading names nobody', 'Was zu tun ist', 'die Mole beleuchten.', ['pilots']],
  ['short names are also other words', 'HB soll', 'die Mole beleuchten.', ['pilots']],
  ['the brief has no name for them', 'Die Hafenbank soll', 'die Mole beleuchten.', ['unnamed']],
  ['the text does not say who', 'Die Hafenbank soll', 'die Mole beleuchten.', []],
  ['what is as long is not a heading', `Die Hafenbank soll${' bald'.repeat(100)}`, 'die Mole.', ['pilots']],
])('advice may be to others if %s', (_, heading, item, addressees) => {
  expect(doubtsOf(heading, item, addressees)).toEqual([]);
});

test('many names and long passages are read once', () => {
  const long = 'hafen bank lotsen mole '.repeat(40_000);
  const before = performance.now();
  expect(doubtsOf('Die Hafenbank soll', long, ['pilots', 'ministry'], Array(20).fill('p1.s1'))).toEqual([]);
  expect(performance.now() - before).toBeLessThan(5_000);
});
