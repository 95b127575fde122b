import { describe, expect, test } from 'vitest';
import { doubtsIn, finding } from './doubts-in.ts';

describe('a claim of nobody', () => {
  const doubtsOf = (sentences: string[], fields: object = {}, language = 'en') =>
    doubtsIn([{ sentences }], { language, findings: [finding('Ports are short of pilots.', ['p1'], fields)] });

  test.each([
    ['The harbour bank has said that no port is busier.', 'en', 'has said'],
    ['According to the pilots, the northern port is full.', 'en', 'according to'],
    ['The unions estimate nothing, and the owners argue that ships wait.', 'en', 'argue that'],
    ['Laut der Hafenbank ist kein Hafen voller.', 'de', 'laut der'],
    ['Die Lotsen erklären, dass der Hafen voll ist.', 'de', 'erklären, dass'],
  ])('is not what somebody says: %s', (sentence, language, words) => {
    expect(doubtsOf([sentence], {}, language)).toEqual([
      `ATTRIBUTION: p1.s1 says whose view it is ("${words}"), but "attributedTo" is missing; write who says so, or cite where the author does`,
    ]);
    expect(doubtsOf([sentence], { attributedTo: ['harbour-bank'] }, language)).toEqual([]);
  });

  test.each([
    [['We have argued that no port is busier.'], 'en'],
    [['Our survey of pilots has noted this.'], 'en'],
    [['According to our survey, no port is busier.'], 'en'],
    [['Please note that the ports that it claims are full.'], 'en'],
    [['The bank has said so.', 'No port is busier.'], 'en'],
    [['Wir erklären, dass der Hafen voll ist.'], 'de'],
    [['Die Sirene ist laut.'], 'de'],
    [['La banque has said que le port est plein.'], 'fr'],
  ])('is what the author says, too: %j', (sentences, language) => {
    expect(doubtsOf(sentences, {}, language)).toEqual([]);
  });

  test('may be that people answered so, or have its source as a reference', () => {
    const said = ['Half of the pilots said that they would leave.'];
    expect(doubtsOf(said, { support: 'SURVEY' })).toEqual([]);
    expect(doubtsOf(said, { support: 'INTERVIEWS' })).toEqual([]);
    expect(doubtsOf(['A study by Bree has estimated it.'], { support: 'STUDY', reference: 'A study by Bree' })).toEqual(
      [],
    );
    expect(doubtsOf(said, { support: 'DATA' })).toHaveLength(1);
  });
});

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
