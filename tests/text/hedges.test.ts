import { describe, expect, test } from 'vitest';
import { doubtsIn, finding } from './doubts-in.ts';

/** What is doubted in a claim about ports that cites one sentence. */
const doubtsOf = (sentence: string, fields: object, language = 'en'): string[] =>
  doubtsIn([{ sentences: [sentence] }], {
    language,
    findings: [finding('Ports are short of pilots.', ['p1.s1'], fields)],
  });

describe('a claim without a hedge', () => {
  test.each([
    ['The strike may also close the northern port.', 'en', 'may'],
    ['Two new piers could ease the traffic in the strait.', 'en', 'could'],
    ['Die neuen Molen könnten den Verkehr entlasten.', 'de', 'könnten'],
    ['Der Streik dürfte den Hafen schließen.', 'de', 'dürfte'],
  ])('is too firm if the main verb is weak: %s', (sentence, language, verb) => {
    expect(doubtsOf(sentence, { modality: 'EXPECTED' }, language)).toEqual([
      `HEDGE: it is "EXPECTED" and has no hedge, but p1.s1 has "${verb}"; write that as its "hedge", with "HYPOTHETICAL", or cite first what is certain`,
    ]);
    expect(doubtsOf(sentence, { modality: 'EXPECTED', hedge: verb, basis: 'AUTHOR_INFERRED' }, language)).toEqual([]);
    expect(doubtsOf(sentence, { modality: 'HYPOTHETICAL' }, language)).toEqual([]);
  });

  test.each([
    ['The ports that could grow are full of ships.', 'en'],
    ['Pilots fear the strike, and it may close the port; the port is busy.', 'en'],
    ['The pier could be longer, but it is wide enough.', 'en'],
    ['The minister may also express concern over the state of the piers.', 'en'],
    ['The two ports met in May and signed a treaty.', 'en'],
    ['Could the pier be any longer?', 'en'],
    ['Die Molen, die wachsen könnten, sind voll.', 'de'],
    ['Die Mole könnte länger sein, aber sie ist breit genug.', 'de'],
    ['Les quais pourraient may soulager le trafic.', 'fr'],
  ])('is not too firm if something else is weak, or the language is not read: %s', (sentence, language) => {
    expect(doubtsOf(sentence, { modality: 'ONGOING' }, language)).toEqual([]);
  });

  test('is judged by what it cites first', () => {
    const sentences = ['The port is full.', 'It may close.'];
    const cite = (...citations: string[]) =>
      doubtsIn([{ sentences }], { findings: [finding('The port is full.', citations)] }).length;
    expect([cite('p1.s1', 'p1.s2'), cite('p1'), cite('p1.s2', 'p1.s1'), cite('p9')]).toEqual([0, 0, 1, 0]);
  });
});

describe('an inference of the author without a hedge', () => {
  const inferred = { basis: 'AUTHOR_INFERRED' };

  test.each([
    ['The northern port lost its pilots to the southern one.', 'en'],
    ['The northern port can lose its pilots to the southern one.', 'en'],
    ['Der nördliche Hafen verlor Lotsen an den südlichen.', 'de'],
  ])('has a word that marks it: not in %s', (sentence, language) => {
    expect(doubtsOf(sentence, inferred, language)).toEqual([
      'HEDGE: it is "AUTHOR_INFERRED" and has no hedge, but no word of p1.s1 marks a conclusion or a doubt; write "STATED", or cite the passage with such a word',
    ]);
    expect(doubtsOf(sentence, {}, language)).toEqual([]);
  });

  test.each([
    ['We conclude that the port lost its pilots.', 'en'],
    ['The empty piers suggest a lack of pilots.', 'en'],
    ['Vermutlich verlor der Hafen seine Lotsen.', 'de'],
    ['Le port a perdu ses pilotes.', 'fr'],
  ])('has a word that marks it, or the language is not read: %s', (sentence, language) => {
    expect(doubtsOf(sentence, inferred, language)).toEqual([]);
  });
});

describe('a finding of what is so', () => {
  test.each([
    ['In the coming years, we expect pilots to leave the port.', 'en', 'we expect'],
    ['The southern port will take over all pilots.', 'en', 'will'],
    ['Voraussichtlich gehen die Lotsen in den Süden.', 'de', 'voraussichtlich'],
  ])('is not of what is to come: %s', (sentence, language, words) => {
    expect(doubtsOf(sentence, {}, language)).toEqual([
      `HEDGE: it is "ONGOING", but all that it cites is to come ("${words}" in p1.s1); make it a forecast, or cite what is so already`,
    ]);
    expect(doubtsOf(sentence, { modality: 'EXPECTED' }, language)).toEqual([]);
  });

  test('may cite what is to come as well, or name it in passing', () => {
    expect(doubtsOf('Faster ships mean that pilots will be ever more important.', {})).toEqual([]);
    expect(doubtsOf('The political will to pay pilots is there.', {})).toEqual([]);
    const sentences = ['The port has no pilots.', 'They will not come back.'];
    expect(doubtsIn([{ sentences }], { findings: [finding('No pilots are left.', ['p1'])] })).toEqual([]);
  });
});
