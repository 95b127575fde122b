import { expect, test } from 'vitest';
import { doubtsIn, finding } from './doubts-in.ts';

const ROLE = { basis: 'STATED', citations: ['p1.s1'] };
const affiliations = [{ organization: 'ministry', role: 'Minister', ...ROLE }];
const MINISTER = { actor: 'ana-bree', names: ['Bree'], affiliations, ...ROLE };
const DOUBT =
  'ATTRIBUTION: p1.s1 is said by "cray" and does not name "ana-bree"; correct the actor, or cite where it says so';

test.each<[speaker: string | undefined, said: string, attributedTo: string[], citations: string[], doubts: string[]]>([
  ['cray', 'We lack pilots.', ['ana-bree'], ['p1.s1'], [DOUBT]],
  ['cray', 'We lack pilots.', ['cray'], ['p1.s1'], []],
  ['cray', 'We lack pilots.', ['ana-bree', 'cray'], ['p1.s1'], []],
  ['cray', 'We lack pilots.', [], ['p1.s1'], []],
  // A name or a role is in the sentence, nobody is known to speak, or what the author says is cited too.
  ['cray', 'We lack pilots, as Ms Bree finds.', ['ana-bree'], ['p1.s1'], []],
  ['cray', 'The minister finds that we lack pilots.', ['ana-bree'], ['p1.s1'], []],
  [undefined, 'We lack pilots.', ['ana-bree'], ['p1.s1'], []],
  ['cray', 'We lack pilots.', ['ana-bree'], ['p1.s1', 'p2.s1'], []],
])('%s says: "%s", as the view of %j, with %j', (speaker, said, attributedTo, citations, doubts) => {
  const speech = { kind: 'SPEECH' as const, ...(speaker && { speaker }), sentences: [said] };
  const findings = [finding('Ports are short of pilots.', citations, { attributedTo })];
  const found = doubtsIn([speech, { sentences: ['Ships wait.'] }], { people: [MINISTER], findings });
  expect(found.filter((doubt) => doubt.startsWith('ATTRIBUTION'))).toEqual(doubts);
});
