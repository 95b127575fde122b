import { type Mention, type ReadSentence, textOf } from './mention.ts';
import { personMention } from './people/person-mention.ts';
import { type Unit, unitAt } from './people/units.ts';
import type { PeopleContext } from './person-name.ts';
import { COMMON_NAME_WORDS } from './words/common-name-words.ts';
import { givenNameKind } from './words/given-names.ts';
import { isSpace } from './words-of-sentence.ts';

/** Before the first author of a note: "See", "Vgl.", "Voir". */
export const SIGNALS =
  /^(?:see|cf|also|e|g|eg|generally|but|compare|citing|vgl|siehe|s|auch|dazu|etwa|so|voir|véase|ver|in)$/;
const MOST_AUTHORS = 12;

/** The authors of a cited work whose family names come first: "Doe, Jane; Roe, John", "Doe, Jane/Roe, John", "Doe, Jane Q., and …". */
export const findReferences = (read: ReadSentence, context: PeopleContext): Mention[] => {
  const { sentence, words } = read;
  const isNote = sentence.kind === 'FOOTNOTE' || sentence.kind === 'NOTE';
  if (!isNote && !/\b(?:19|20)\d\d\b/.test(sentence.text)) return [];
  let at = 0;
  while (
    at < Math.min(words.length, 4) &&
    (/^\d+$/.test(words[at]?.text ?? '') || SIGNALS.test(words[at]?.lower ?? ''))
  )
    at += 1;
  const mentions: Mention[] = [];
  while (mentions.length < MOST_AUTHORS) {
    const author =
      authorAt(read, at, context, mentions.length > 0) ?? (mentions.length > 0 ? givenFirst(read, at) : null);
    if (!author) break;
    const mention = personMention(read, {
      from: at,
      to: author.to,
      score: author.sure ? 0.8 : 0.6,
      reason: 'an author whose family name comes first',
    });
    mentions.push({
      ...mention,
      score: author.sure ? 0.8 : 0.6,
      name: author.name,
      key: `person ${author.name.toLowerCase()}`,
    });
    const next = words[author.to + 1];
    if (!next) break;
    const and = /^(?:and|und|et|y|e)$/.test(next.lower);
    if (!and && !/^\.?(?:,|;|\/| &|, &) ?$/.test(next.gap)) break;
    at = author.to + (and ? 2 : 1);
  }
  return mentions;
};

interface Author {
  name: string;
  to: number;
  sure: boolean;
}

/** "and John Roe" after an author whose family name came first. */
const givenFirst = (read: ReadSentence, at: number): Author | null => {
  const first = unitAt(read.words, at);
  const second = first && unitAt(read.words, first.to + 1);
  if (first?.kind !== 'NAME' || second?.kind !== 'NAME' || !isSpace(second.gap) || givenNameKind(first.text) === null)
    return null;
  return { name: textOf(read, at, second.to), to: second.to, sure: false };
};

/** "Doe, Jane Q.": a family name, a comma, and given names. */
const authorAt = (
  read: ReadSentence,
  at: number,
  { nouns, countries }: PeopleContext,
  isLater: boolean,
): Author | null => {
  const { words } = read;
  let last: Unit | null = unitAt(words, at);
  const first = last;
  while (last?.kind === 'PARTICLE') last = unitAt(words, last.to + 1);
  if (!first || last?.kind !== 'NAME' || nouns.has(last.text) || COMMON_NAME_WORDS.has(last.text)) return null;
  const second = unitAt(words, last.to + 1);
  if (second?.kind === 'NAME' && isSpace(second.gap) && !COMMON_NAME_WORDS.has(second.text)) last = second;
  if (countries.longestAt(words, at)) return null;
  const given = unitAt(words, last.to + 1);
  if (!given || !/^, $/.test(given.gap) || given.kind !== 'NAME') return null;
  const kind = givenNameKind(given.text.split(/[-‐‑]/)[0] ?? '');
  if (kind === null && !(isLater && /[;/]/.test(words[at]?.gap ?? ''))) return null;
  let to = given.to;
  for (let next = unitAt(words, to + 1); next && /^\.?[ \u00a0]$/.test(next.gap); next = unitAt(words, to + 1)) {
    if (next.kind !== 'INITIAL' && (next.kind !== 'NAME' || givenNameKind(next.text) === null || /^\./.test(next.gap)))
      break;
    to = next.to;
  }
  const end = words[to]?.end ?? 0;
  const initial = /^\p{Lu}$/u.test(words[to]?.text ?? '');
  const after = read.sentence.text.slice(end, end + 8);
  if (!/^\.?(?:[,;:/&.()]|\s(?:and|und|et|y|e|&)\s|\s\(|$)/u.test(after)) return null;
  const name = `${textOf(read, given.from, to)}${initial ? '.' : ''} ${textOf(read, at, last.to)}`;
  return { name, to, sure: kind === 'SURE' };
};
