import { describe, expect, test } from 'vitest';
import { doubtsIn, finding } from './doubts-in.ts';

/** Terms of art that a cited sentence has, and its statement has not. */

const TEXT = [{ sentences: ['Compulsory pilotage keeps ferries safe.', 'Ferries are late.'] }];
const termsOfArt = [{ term: 'pilotage', forms: ['pilotage services'] }];
const found = (fields: object, text = TEXT) => doubtsIn(text, fields).filter((doubt) => doubt.startsWith('TERM'));

describe('a statement', () => {
  test('without a term of what it cites is doubted, and the term is named', () => {
    expect(found({ termsOfArt, findings: [finding('Guides on board make ferries safe.', ['p1.s1'])] })).toEqual([
      'TERM: it cites p1.s1, and says "pilotage" in none of its words and links; terms of the field stay as they are',
    ]);
  });

  test.each([
    ['has it in another case', finding('Pilotage makes ferries safe.', ['p1.s1'])],
    ['cites another sentence', finding('Ferries do not run on time.', ['p1.s2'])],
    [
      'is linked with what has it',
      finding('Guides make ferries safe.', ['p1.s1'], { about: ['Issue:compulsory-pilotage'] }),
    ],
  ])('that %s is not', (_, statement) => {
    expect(found({ termsOfArt, findings: [statement] })).toEqual([]);
  });

  test('has a term as a whole word', () => {
    expect(found({ termsOfArt, findings: [finding('Self-pilotageless ferries are safe.', ['p1.s1'])] })).toHaveLength(
      1,
    );
  });

  test('in another language has it as the list says', () => {
    const german = [{ sentences: ['Es gibt keinen Rechtsanspruch auf Fähren.'] }];
    const terms = [{ term: 'Rechtsanspruch', forms: [], restated: ['legal right'] }];
    const doubts = (summary: string) => found({ termsOfArt: terms, findings: [finding(summary, ['p1.s1'])] }, german);
    expect(doubts('There is no legal right to ferries.')).toEqual([]);
    expect(doubts('There is no claim to ferries.')).toHaveLength(1);
  });
});
