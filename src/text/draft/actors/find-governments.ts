import type { CountryName } from './countries/country-names.ts';
import { type Mention, type ReadSentence, textOf } from './mention.ts';
import { isNameWord } from './name-run.ts';
import type { Phrases } from './phrases.ts';
import { isSpace, joinsName, type Word } from './words-of-sentence.ts';

/** Organs of a state without a name of their own, and the kind that each is. The last word comes first. */
const ORGANS: Readonly<Record<string, string>> = {
  government: 'GOVERNMENT',
  'coast guard': 'ARMED_FORCES',
  army: 'ARMED_FORCES',
  navy: 'ARMED_FORCES',
  military: 'ARMED_FORCES',
  'air force': 'ARMED_FORCES',
  parliament: 'LEGISLATURE',
  'foreign ministry': 'MINISTRY',
  'defense ministry': 'MINISTRY',
  'defence ministry': 'MINISTRY',
  'finance ministry': 'MINISTRY',
  'justice ministry': 'MINISTRY',
  'central bank': 'CENTRAL_BANK',
  regierung: 'GOVERNMENT',
  parlament: 'LEGISLATURE',
  außenministerium: 'MINISTRY',
};

/** Before its country in French and Spanish: "gouvernement français", "gobierno de Chile". */
const BEFORE = /^(?:gouvernement|gobierno|parlement|parlamento)$/;

/** The organs of states that are named with their country: "the Chinese government", "Government of Chile". */
export const findGovernments = (read: ReadSentence, countries: Phrases<CountryName>, language: string): Mention[] => {
  const { words } = read;
  const mentions: Mention[] = [];
  const add = (from: number, to: number, kind: string, noun: string) => {
    const name = textOf(read, from, to);
    mentions.push({
      sentence: read.position,
      start: words[from]?.start ?? 0,
      end: words[to]?.end ?? 0,
      type: 'ORGANIZATION',
      key: `name ${name.toLowerCase()}`,
      ref: null,
      name,
      adjective: false,
      score: 0.7,
      method: 'names',
      reason: `"${noun}" with the name of its country or part of it`,
      hints: { kind },
    });
  };
  for (let at = 0; at < words.length; at += 1) {
    const found = countries.longestAt(words, at);
    if (found?.values.some(({ code }) => code !== null)) {
      const to = organAfter(words, at + found.length);
      if (to) add(at, to.last, to.kind, to.noun);
      continue;
    }
    const word = words[at] as Word;
    const next = words[at + 1];
    const place = isNameWord(word) && !word.initial && next !== undefined && isSpace(next.gap);
    if (place && /^government$/.test(next.lower) && !PLAIN.has(word.text))
      add(at, at + 1, 'SUBNATIONAL_GOVERNMENT', 'government');
    if (/^government$/.test(word.lower) && next?.lower === 'of' && isNameWord(words[at + 2])) {
      const country = countries.longestAt(words, at + 2);
      add(
        at,
        country ? at + 1 + country.length : at + 2,
        country ? 'GOVERNMENT' : 'SUBNATIONAL_GOVERNMENT',
        'government',
      );
    }
    if (language === 'de' && /^(?:Regierung|Parlament)$/.test(word.text) && next && isSpace(next.gap)) {
      // "Regierung der Niederlande", "Regierung Südkoreas".
      const first = /^(?:der|des|von)$/.test(next.lower) ? at + 2 : at + 1;
      const country = countries.longestAt(words, first);
      const isGenitive = first > at + 1 || /[sxz]$/.test(words[first]?.text ?? '');
      if (isGenitive && country?.values.some(({ code, adjective }) => code !== null && !adjective))
        add(at, first + country.length - 1, ORGANS[word.lower] ?? '', word.text);
    }
    if (BEFORE.test(word.lower) && next) {
      const first = /^(?:de|du|d|del)$/.test(next.lower)
        ? /^(?:la|l|los|el)$/.test(words[at + 2]?.lower ?? '')
          ? at + 3
          : at + 2
        : at + 1;
      const country = countries.longestAt(words, first);
      if (country?.values.some(({ code }) => code !== null))
        add(at, first + country.length - 1, 'GOVERNMENT', word.lower);
    }
  }
  return mentions;
};

/** Words with capitals before "Government" that do not say whose it is. */
const PLAIN = new Set(
  'Federal National Local State Central Open Good Whole Digital Self Big E Member Regional Responsible'.split(' '),
);

const organAfter = (words: readonly Word[], at: number): { last: number; kind: string; noun: string } | null => {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !joinsName(first.gap) || /[.’']/.test(first.gap)) return null;
  const two = second && isSpace(second.gap) ? `${first.lower} ${second.lower}` : '';
  if (Object.hasOwn(ORGANS, two)) return { last: at + 1, kind: ORGANS[two] ?? '', noun: two };
  return Object.hasOwn(ORGANS, first.lower) ? { last: at, kind: ORGANS[first.lower] ?? '', noun: first.lower } : null;
};
