import { expect, test } from 'vitest';
import { doubtsIn, finding } from './doubts-in.ts';

/** Terms of art that a cited sentence has, and its statement has not. */

const TEXT = ['Compulsory pilotage keeps ferries safe.', 'Ferries are late.'];
const GERMAN = ['Es gibt keinen Rechtsanspruch auf Fähren.'];
const termsOfArt = [
  { term: 'pilotage', forms: ['pilotage services'] },
  { term: 'Rechtsanspruch', forms: [], restated: ['legal right'] },
];
const DOUBT =
  'TERM: it cites p1.s1, and says "pilotage" in none of its words and links; terms of the field stay as they are';

test.each<[what: string, sentences: string[], statement: object, doubts: unknown[]]>([
  ['without the term', TEXT, finding('Guides on board make ferries safe.', ['p1.s1']), [DOUBT]],
  ['with a part of a word', TEXT, finding('Self-pilotageless ferries are safe.', ['p1.s1']), [DOUBT]],
  ['with the term in another case', TEXT, finding('Pilotage makes ferries safe.', ['p1.s1']), []],
  ['of another sentence', TEXT, finding('Ferries do not run on time.', ['p1.s2']), []],
  ['about it', TEXT, finding('Guides do.', ['p1.s1'], { about: ['Issue:compulsory-pilotage'] }), []],
  ['with words of the list', GERMAN, finding('There is no legal right to ferries.', ['p1.s1']), []],
  ['with other words', GERMAN, finding('There is no claim to ferries.', ['p1.s1']), [expect.stringMatching(/^TERM/)]],
])('a statement %s', (_, sentences, statement, doubts) => {
  const found = doubtsIn([{ sentences }], { termsOfArt, findings: [statement] });
  expect(found.filter((doubt) => doubt.startsWith('TERM'))).toEqual(doubts);
});
