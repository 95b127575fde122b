import type { Mention, ReadSentence } from './mention.ts';
import { isNameWord, runEnd } from './name-run.ts';
import { PERIODICAL_NOUNS } from './words/organization-nouns.ts';
import type { Word } from './words-of-sentence.ts';

/** The names of periodicals, which are not actors: a country in them is only a part of the name. */
export const findPeriodicals = ({ position, words, sentence }: ReadSentence): Mention[] => {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isNameWord(words[at])) continue;
    const to = runEnd(words, at);
    const [first, last] = [words[at] as Word, words[to] as Word];
    if (to > at && words.slice(at, to + 1).some(({ text }) => PERIODICAL_NOUNS.has(text)))
      mentions.push({
        sentence: position,
        start: first.start,
        end: last.end,
        type: 'ORGANIZATION',
        key: 'periodical',
        ref: null,
        name: sentence.text.slice(first.start, last.end),
        adjective: false,
        score: 0,
        method: 'names',
        reason: 'the name of a periodical',
        hints: {},
      });
    at = to;
  }
  return mentions;
};
