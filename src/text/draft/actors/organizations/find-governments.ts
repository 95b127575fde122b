import { type Mention, mentionOf } from '../mention.ts';
import type { Phrases } from '../phrases.ts';
import type { CountryName, ReadSentence } from '../read-sentences.ts';
import { isSpaced, type Word } from '../words.ts';

/** Organs of a state without a name of their own, and the kind that each is. */
const ORGANS: readonly (readonly [organ: RegExp, kind: string])[] = [
  [/^(?:government|regierung|gouvernement|gobierno)$/, 'GOVERNMENT'],
  [/^(?:army|navy|military|coast guard|air force)$/, 'ARMED_FORCES'],
  [/^(?:parliament|parlament|parlement|parlamento)$/, 'LEGISLATURE'],
  [/^(?:foreign|defen[cs]e|finance|justice) ministry$|^außenministerium$/, 'MINISTRY'],
  [/^central bank$/, 'CENTRAL_BANK'],
];

const kindOf = (organ: string): string | undefined => ORGANS.find(([pattern]) => pattern.test(organ))?.[1];

/** Before its country: "Government of Chile", "Regierung Chiles", "gouvernement français", "gobierno de Chile". */
const BEFORE = /^(?:government|regierung|gouvernement|gobierno|parlament|parlement|parlamento)$/;
const BETWEEN = /^(?:of|the|der|des|von|de|du|d|del|la|l|los|el)$/;

/** The organs of states that are named with their country: "the Chinese government", "Government of Chile". */
export const findGovernments = (read: ReadSentence, countries: Phrases<CountryName>): Mention[] => {
  const { words } = read;
  const mentions: Mention[] = [];
  const add = (from: number, to: number, kind: string) => {
    const reason = 'an organ of a state with the name of its country';
    mentions.push(mentionOf(read, from, to, { type: 'ORGANIZATION', score: 0.7, reason, hints: { kind } }));
  };
  const countryEnd = (at: number): number | null => {
    const found = countries.longestAt(words, at);
    return found?.values.some(({ code }) => code !== null) ? at + found.length - 1 : null;
  };
  for (let at = 0; at < words.length; at += 1) {
    const country = countryEnd(at);
    const organ = country === null ? null : organAt(words, country + 1);
    if (organ) add(at, organ.last, organ.kind);
    if (country !== null || !BEFORE.test(words[at]?.lower ?? '')) continue;
    let first = at + 1;
    while (first - at < 3 && BETWEEN.test(words[first]?.lower ?? '')) first += 1;
    const end = countryEnd(first);
    if (end !== null && isSpaced(words[at + 1])) add(at, end, kindOf(words[at]?.lower ?? '') ?? 'GOVERNMENT');
  }
  return mentions;
};

/** The organ of one word or two that begins here. */
const organAt = (words: readonly Word[], at: number): { last: number; kind: string } | null => {
  const [first, second] = [words[at], words[at + 1]];
  if (!isSpaced(first) && first?.gap !== '-') return null;
  const two = isSpaced(second) ? kindOf(`${first?.lower} ${second?.lower}`) : undefined;
  const kind = two ?? kindOf(first?.lower ?? '');
  return kind ? { last: two ? at + 1 : at, kind } : null;
};
