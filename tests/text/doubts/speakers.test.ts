import { describe, expect, test } from 'vitest';
import { doubtsIn, finding } from './doubts-in.ts';

describe('what a speaker says', () => {
  const minister = {
    actor: 'ana-bree',
    names: ['Bree'],
    basis: 'STATED',
    citations: ['p1.s1'],
    affiliations: [{ organization: 'ministry', role: 'Minister', basis: 'STATED', citations: ['p1.s1'] }],
  };
  const doubtsOf = (sentence: string, attributedTo: string[], speaker: string | undefined = 'cray') =>
    doubtsIn([{ kind: 'SPEECH', ...(speaker && { speaker }), sentences: [sentence] }, { sentences: ['Ships wait.'] }], {
      people: [minister],
      findings: [finding('Ports are short of pilots.', ['p1.s1'], { attributedTo })],
    }).filter((doubt) => doubt.startsWith('ATTRIBUTION'));

  test('is not the view of somebody whom it does not name', () => {
    expect(doubtsOf('We lack pilots.', ['ana-bree'])).toEqual([
      'ATTRIBUTION: p1.s1 is said by "cray" and does not name "ana-bree"; correct the actor, or cite where it says so',
    ]);
  });

  test('is the view of the speaker, or of somebody whom it names, by a name or a role', () => {
    expect(doubtsOf('We lack pilots.', ['cray'])).toEqual([]);
    expect(doubtsOf('We lack pilots.', ['ana-bree', 'cray'])).toEqual([]);
    expect(doubtsOf('We lack pilots, as Ms Bree finds.', ['ana-bree'])).toEqual([]);
    expect(doubtsOf('The minister finds that we lack pilots.', ['ana-bree'])).toEqual([]);
    expect(doubtsOf('We lack pilots.', [])).toEqual([]);
    expect(doubtsOf('We lack pilots.', ['ana-bree'], '')).toEqual([]);
  });

  test('may be cited beside what the author says', () => {
    const both = finding('Ports are short of pilots.', ['p1.s1', 'p2.s1'], { attributedTo: ['ana-bree'] });
    const paragraphs = [
      { kind: 'SPEECH' as const, speaker: 'cray', sentences: ['We lack pilots.'] },
      { sentences: ['Ships wait.'] },
    ];
    expect(doubtsIn(paragraphs, { people: [minister], findings: [both] })).toEqual([]);
  });
});
