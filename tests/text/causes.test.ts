import { expect, test } from 'vitest';
import { doubtsIn, finding } from './doubts-in.ts';

/** What is doubted in a link from one claim, which cites some passages, to another. */
const doubtsOf = (sentences: string[], from: string[], to: string[], kind = 'CAUSES', language = 'en'): string[] =>
  doubtsIn([{ sentences }, { sentences: ['The ferry waits.'] }], {
    language,
    findings: [
      finding('Fog lies over the strait.', from, { slug: 'fog' }),
      finding('No ship leaves the port.', to, { slug: 'no-ship-leaves' }),
    ],
    links: [{ from: 'Finding:fog', to: 'Finding:no-ship-leaves', kind, basis: 'STATED', citations: ['p1.s1'] }],
  });

const ENGLISH = ['No ship leaves the port.', 'There is fog over the strait.'];

test('a cause is not told after its effect', () => {
  expect(doubtsOf(ENGLISH, ['p1.s2'], ['p1.s1'])).toEqual([
    'LINK: "Finding:fog" is told after its effect (p1.s2 after p1.s1), and no word such as "because" makes it the reason; read whether "Finding:no-ship-leaves" is the cause',
  ]);
  expect(doubtsOf(['Because of this, fog lies there.', 'No ship leaves.'], ['p2.s1'], ['p1.s1', 'p1.s2'])).toHaveLength(
    1,
  );
  expect(doubtsOf(['Kein Schiff läuft aus.', 'Nebel liegt dort.'], ['p1.s2'], ['p1.s1'], 'CAUSES', 'de')).toHaveLength(
    1,
  );
});

test('it is if a word makes it the reason, or if not all of it is told after', () => {
  expect(doubtsOf(['No ship leaves.', 'This is because of the fog.'], ['p1.s2'], ['p1.s1'])).toEqual([]);
  expect(doubtsOf(['Kein Schiff läuft aus.', 'Denn es ist neblig.'], ['p1.s2'], ['p1.s1'], 'CAUSES', 'de')).toEqual([]);
  expect(doubtsOf(ENGLISH, ['p1.s1'], ['p1.s2'])).toEqual([]);
  expect(doubtsOf(ENGLISH, ['p1.s1', 'p1.s2'], ['p1.s1'])).toEqual([]);
  expect(doubtsOf(ENGLISH, ['p1'], ['p1.s1'])).toEqual([]);
  expect(doubtsOf(ENGLISH, ['p9'], ['p1.s1'])).toEqual([]);
  expect(doubtsOf(ENGLISH, ['p1.s2'], ['p1.s1'], 'LEADS_TO')).toEqual([]);
  expect(doubtsOf(ENGLISH, ['p1.s2'], ['p1.s1'], 'CAUSES', 'fr')).toEqual([]);
});
