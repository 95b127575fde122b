import { SIGNALS } from './find-references.ts';
import type { Mention, ReadSentence } from './mention.ts';
import { personMention } from './people/person-mention.ts';
import type { PeopleContext } from './person-name.ts';
import { FUNCTION_WORDS } from './words/function-words.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { EAST_ASIAN_SURNAMES, NOT_SURNAMES, PARTICLES, ROLES, TITLES } from './words/person-words.ts';
import type { Word } from './words-of-sentence.ts';

/** The names of people in lists without sentences: the byline, the authors of a cited work, the label of a speaker. */
export const findBylines = (read: ReadSentence, context: PeopleContext): Mention[] => {
  const { sentence } = read;
  if (sentence.kind === 'FRONT_MATTER') return byline(read, context);
  if (sentence.kind === 'FOOTNOTE' || sentence.kind === 'NOTE') return authors(read, context);
  return speaker(read);
};

interface Part {
  from: number;
  to: number;
}

/** The parts of a list between commas, "and" and the like, from this word on. */
const partsOf = (words: readonly Word[], from: number): Part[] => {
  const parts: Part[] = [];
  let start = from;
  for (let at = from; at <= words.length; at += 1) {
    const word = words[at];
    const separates =
      word === undefined ||
      (at > start && /[,;&|·:(“"‘«\n]/.test(word.gap)) ||
      /^(?:and|und|et|y|e)$/.test(word?.lower ?? '');
    if (!separates) continue;
    if (at > start) parts.push({ from: start, to: at - 1 });
    start = word !== undefined && /^(?:and|und|et|y|e)$/.test(word.lower) ? at + 1 : at;
  }
  return parts;
};

/** Whether all words are those of a name: "Jane Q. Doe", "Ana de la Muestra". */
const isName = (words: readonly Word[], { nouns, countries }: PeopleContext): boolean =>
  words.length >= 2 &&
  words.length <= 5 &&
  words.every(
    (word, at) =>
      (word.capital &&
        !/\d/.test(word.text) &&
        !FUNCTION_WORDS.has(word.lower) &&
        !nouns.has(word.text) &&
        !NOT_SURNAMES.has(word.text) &&
        !TITLES.has(word.text) &&
        !ROLES.has(word.lower)) ||
      PARTICLES.has(word.lower) ||
      (at > 0 && /^[-‐‑]$/.test(word.gap)),
  ) &&
  (words.at(-1)?.text.length ?? 0) > 1 &&
  (words[0]?.capital ?? false) &&
  countries.longestAt(words, 0) === null;

const isLikelyName = (words: readonly Word[]): boolean =>
  words.some(({ text }) => GIVEN_NAMES.has(text)) ||
  EAST_ASIAN_SURNAMES.has(words[0]?.text ?? '') ||
  EAST_ASIAN_SURNAMES.has(words.at(-1)?.text ?? '') ||
  words.slice(1, -1).some(({ text }) => text.length === 1);

const byline = (read: ReadSentence, context: PeopleContext): Mention[] => {
  const { words } = read;
  const by = /^(?:by|von|par|por|authors?|autor\p{L}{0,6})$/iu.test(words[0]?.text ?? '');
  const parts = partsOf(words, by ? 1 : 0).map((part) => ({ ...part, words: words.slice(part.from, part.to + 1) }));
  const names = parts.filter((part) => isName(part.words, context));
  const likely = names.filter((part) => isLikelyName(part.words));
  // One likely name makes a list of names a byline.
  const isByline = by || (likely.length > 0 && names.length > parts.length / 2 && parts.length > 1);
  return (isByline ? names : likely.filter(() => parts.length === 1))
    .map((part) =>
      personMention(read, {
        ...part,
        title: '',
        score: by || likely.includes(part) ? 0.85 : 0.65,
        reason: 'in the byline',
      }),
    )
    .map(withoutTitle);
};

/** "Jane Doe and John Roe, “A Title”" or "Doe, Jane" at the beginning of a note. */
const authors = (read: ReadSentence, context: PeopleContext): Mention[] => {
  const { words, sentence } = read;
  const first = words.findIndex(({ text, lower }) => !/^\d+$/.test(text) && !SIGNALS.test(lower));
  if (first < 0 || first > 3) return [];
  const mentions: Mention[] = [];
  const take = (from: number, to: number) =>
    mentions.push(
      withoutTitle(personMention(read, { from, to, title: '', score: 0.7, reason: 'an author named in a note' })),
    );
  for (const part of partsOf(words, first)) {
    const names = words.slice(part.from, part.to + 1);
    const quoted = /[“"„«‘(:.]/.test(names[0]?.gap ?? '') && part.from > first;
    if (quoted || !isName(names, context)) break;
    const after = sentence.text.slice(names.at(-1)?.end ?? 0, (names.at(-1)?.end ?? 0) + 10);
    if (!isLikelyName(names) && !/^(?::|,? ?(?:and|und|et|y|&) |, ?[“"„«‘]| et al|,? \(\d|\. [“"])/.test(after)) break;
    take(part.from, part.to);
  }
  return mentions;
};

/** "MS. EXAMPLE:" at the beginning of what is said. */
const speaker = (read: ReadSentence): Mention[] => {
  const [title, name] = read.words;
  if (
    !title ||
    !name ||
    !/^(?:MR|MRS|MS|DR|SECRETARY|PRESIDENT|SENATOR|MINISTER|AMBASSADOR|GENERAL|ADMIRAL|CHAIR|GOVERNOR|JUSTICE)$/.test(
      title.text,
    )
  )
    return [];
  if (!name.capitals || !/^:/.test(read.sentence.text.slice(name.end)) || !/^\.? $/.test(name.gap)) return [];
  const mention = personMention(read, {
    from: 1,
    to: 1,
    title: title.text,
    score: 0.85,
    reason: 'the label of a speaker',
  });
  const spelled = name.text.charAt(0) + name.text.slice(1).toLowerCase();
  return [{ ...mention, name: spelled, key: `person ${spelled.toLowerCase()}` }];
};

const withoutTitle = (mention: Mention): Mention => ({ ...mention, hints: {} });
