import { type Mention, type ReadSentence, textOf } from './mention.ts';
import { isNameWord } from './name-run.ts';
import { isHyphen, isInitial, isPersonWord, mayBeName, nameEnd, type PeopleContext } from './person-name.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import {
  ACTING_VERBS,
  EAST_ASIAN_SURNAMES,
  OFFICE_WORDS,
  PLURAL_TITLES,
  ROLES,
  TITLES,
  WEAK_TITLES,
} from './words/person-words.ts';
import { isSpace, type Word } from './words-of-sentence.ts';

interface Range {
  from: number;
  to: number;
  score: number;
  reason: string;
  title?: string;
}

/** The people whom a title, a given name, a family name of East Asia, or what they do shows. */
export const findPeople = (read: ReadSentence, context: PeopleContext): Mention[] => {
  const mentions: Mention[] = [];
  const { words } = read;
  for (let at = 0; at < words.length; at += 1) {
    const place = context.countries.longestAt(words, at);
    if (place && place.length > 1) {
      at += place.length - 1;
      continue;
    }
    const range =
      afterTitle(words, at, context) ??
      afterPlural(words, at, context) ??
      byGivenName(words, at, context) ??
      eastAsian(words, at, context) ??
      addressed(words, at) ??
      byContext(read, at, context);
    if (!range) continue;
    mentions.push(personMention(read, range));
    at = range.to;
  }
  return mentions;
};

/** The mention of a person by these words. */
export const personMention = (read: ReadSentence, { from, to, score, reason, title }: Range): Mention => {
  const name = textOf(read, from, to);
  return {
    sentence: read.position,
    start: read.words[from]?.start ?? 0,
    end: read.words[to]?.end ?? 0,
    type: 'PERSON',
    key: `person ${name.toLowerCase()}`,
    ref: null,
    name,
    adjective: false,
    score: read.titleCase && title === undefined ? score - 0.15 : score,
    method: 'names',
    reason,
    hints: title === undefined ? {} : { title },
  };
};

/** "President Doe", "Secretary of State Jane Doe", "Frau Dr. Muster". */
const afterTitle = (words: readonly Word[], at: number, context: PeopleContext): Range | null => {
  const title = words[at] as Word;
  if (!TITLES.has(title.text)) return null;
  // "Example Motors General Manager", "Example General Licence": a weak title within another name is none.
  if (
    WEAK_TITLES.has(title.text) &&
    isNameWord(words[at - 1]) &&
    isSpace(title.gap) &&
    !OFFICE_WORDS.has(words[at - 1]?.text ?? '') &&
    !context.countries.longestAt(words, at - 1)
  )
    return null;
  let last = at;
  for (let next = words[last + 1]; next && last - at < 9; next = words[last + 1]) {
    const spaced = /^[.,]?[ \u00a0]$|^-$/.test(next.gap);
    if (
      !spaced ||
      !(
        TITLES.has(next.text) ||
        OFFICE_WORDS.has(next.text) ||
        (/^(?:of|for|the|and|der|des|für)$/.test(next.lower) && isOffice(words, last + 2))
      )
    )
      break;
    last += 1;
  }
  const first = words[last + 1];
  if (!first || !/^\.?[ \u00a0]$/.test(first.gap)) return null;
  const given = GIVEN_NAMES.has(first.text);
  if (!isPersonWord(first, context) && !isInitial(first)) return null;
  const plain = !given && context.counts.lowerCase(first.text) > 1;
  if (plain && WEAK_TITLES.has(words[last]?.text ?? '')) return null;
  const to = EAST_ASIAN_SURNAMES.has(first.text)
    ? (eastAsian(words, last + 1, context)?.to ?? nameEnd(words, last + 1, context, 1))
    : nameEnd(words, last + 1, context, given || isInitial(first) ? 2 : 1);
  // "General Counsel Office", "President Doe Institute": the name of a body.
  const after = words[to + 1];
  if (after && isSpace(after.gap) && context.nouns.has(after.text)) return null;
  let begin = at;
  while (
    begin > 0 &&
    at - begin < 3 &&
    OFFICE_WORDS.has(words[begin - 1]?.text ?? '') &&
    isSpace(words[begin]?.gap ?? '')
  )
    begin -= 1;
  const spoken = words
    .slice(begin, last + 1)
    .map(({ text }) => text)
    .join(' ');
  return {
    from: last + 1,
    to,
    title: spoken,
    score: plain ? 0.6 : WEAK_TITLES.has(title.text) && begin === last && !given ? 0.65 : 0.9,
    reason: `after the title "${spoken}"`,
  };
};

/** "Senators Doe and Roe": the second name; the first is found after its title. */
const afterPlural = (words: readonly Word[], at: number, context: PeopleContext): Range | null => {
  const [title, first, and, second] = [words[at - 3], words[at - 2], words[at - 1], words[at] as Word];
  if (!title || !first || and?.lower !== 'and' || !PLURAL_TITLES.has(title.text) || !isPersonWord(second, context))
    return null;
  return {
    from: at,
    to: nameEnd(words, at, context, 1),
    title: title.text,
    score: 0.8,
    reason: `after the title "${title.text}"`,
  };
};

/** Whether an office goes on here: "of State", "of the Treasury", "and Human Services". */
const isOffice = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return (
    word !== undefined &&
    (OFFICE_WORDS.has(word.text) || (word.lower === 'the' && OFFICE_WORDS.has(words[at + 1]?.text ?? '')))
  );
};

/** "Jane Q. Doe", "Ursula von der Muster". */
const byGivenName = (words: readonly Word[], at: number, context: PeopleContext): Range | null => {
  const given = words[at] as Word;
  const before = words[at - 1];
  // "Second Example Shoal" and "Saint Example" are places.
  if (
    before?.capital &&
    isSpace(given.gap) &&
    !before.initial &&
    !TITLES.has(before.text) &&
    !OFFICE_WORDS.has(before.text) &&
    !context.nouns.has(before.text) &&
    !ROLES.has(before.lower)
  )
    return null;
  if (!GIVEN_NAMES.has(given.text) || isHyphen(given.gap) || context.counts.lowerCase(given.text) > 2) return null;
  const to = nameEnd(words, at, context, 3);
  const after = words[to + 1];
  if (to === at || isInitial(words[to]) || (after && isSpace(after.gap) && context.nouns.has(after.text))) return null;
  if (to === at + 1 && isHyphen(words[to]?.gap ?? '')) return null;
  // "Friedrich-Example-Stiftung": the name of a body.
  if (after && isHyphen(after.gap)) return null;
  return { from: at, to, score: 0.8, reason: `a given name, "${given.text}", and a family name` };
};

/** "Kim Example-il", "Lee Jae Won": a family name of East Asia first. */
const eastAsian = (words: readonly Word[], at: number, context: PeopleContext): Range | null => {
  const [surname, first, second] = [words[at] as Word, words[at + 1], words[at + 2]];
  if (!EAST_ASIAN_SURNAMES.has(surname.text) || !first || !isSpace(first.gap) || !isPersonWord(first, context))
    return null;
  const hyphen = second !== undefined && isHyphen(second.gap) && second.text.length < 8;
  const isShort = ({ text }: Word): boolean => text.length < 7;
  const two =
    second !== undefined &&
    isSpace(second.gap) &&
    mayBeName(second, context) &&
    isShort(second) &&
    isShort(first) &&
    context.counts.lowerCase(second.text) === 0;
  const after = words[at + (hyphen || two ? 3 : 2)];
  if (
    (after && isSpace(after.gap) && context.nouns.has(after.text)) ||
    (!hyphen && context.counts.lowerCase(first.text) > 0)
  )
    return null;
  if (surname.initial && context.counts.lowerCase(surname.text) > 0) return null;
  const to = hyphen || two ? at + 2 : at + 1;
  return {
    from: at,
    to,
    score: hyphen ? 0.85 : two ? 0.7 : 0.6,
    reason: `a family name of East Asia, "${surname.text}", and a given name`,
  };
};

/** Two or three words with capitals that speak, or that an apposition calls a person. */
const byContext = ({ words, titleCase, sentence }: ReadSentence, at: number, context: PeopleContext): Range | null => {
  const first = words[at] as Word;
  if (
    titleCase ||
    !(isPersonWord(first, context) || /^\p{Lu}{2}$/u.test(first.text)) ||
    (isNameWord(words[at - 1]) && isSpace(first.gap))
  )
    return null;
  const cued = isQuestionTo(words, at);
  if (first.capitals && !cued) return null;
  if (first.initial && context.counts.lowerCase(first.text) > 0) return null;
  const to = nameEnd(words, at, context, 2);
  if (to === at || to - at > 4) return null;
  const parts = words.slice(at, to + 1);
  if (!cued && parts.some((word) => word.capital && context.counts.lowerCase(word.text) > 0)) return null;
  const next = words[to + 1] ?? NO_WORD;
  if (cued && /^(?:with|from|at|of|for|and)$/.test(next.lower))
    return { from: at, to, score: 0.85, reason: 'who is asked for a question' };
  if (isSpace(next.gap) && /^(?:said|says|argues?|argued|writes?|wrote|sagte|sagt|dijo|affirme)$/.test(next.lower))
    return { from: at, to, score: 0.6, reason: `before "${next.text}"` };
  if (/^, $/.test(next.gap) && /^(?:who|whose|whom)$/.test(next.lower))
    return { from: at, to, score: 0.65, reason: `before "${next.text}"` };
  const before = words[at - 1];
  if (before && /^,? $/.test(first.gap) && !before.capital && (ROLES.has(before.text) || PERSON_NOUNS.has(before.text)))
    return { from: at, to, title: before.text, score: 0.7, reason: `after "${before.text}"` };
  if (
    parts.some(
      (word) => !word.capital && NAME_PARTICLES.has(word.lower) && (word.lower !== 'von' || context.language !== 'de'),
    )
  )
    return { from: at, to, score: 0.65, reason: 'a particle of family names within capitals' };
  const role = /^, $/.test(next.gap) ? words.slice(to + 1, to + 6).find(({ text }) => ROLES.has(text)) : undefined;
  if (role && !sentence.text.slice(next.start, role.start).includes(','))
    return { from: at, to, title: role.text, score: 0.7, reason: `called "${role.text}"` };
  return null;
};

const NO_WORD: Word = {
  text: '',
  lower: '',
  start: 0,
  end: 0,
  gap: '',
  capital: false,
  capitals: false,
  initial: false,
};

/** Particles that are no words of English between capitals. */
const NAME_PARTICLES = new Set('al el van bin ibn ter von'.split(' '));

/** Nouns of people that come before their names. */
const PERSON_NOUNS = new Set(
  'late poet historian activist activists philosopher economist economists colleague friend engineer physicist reporter writer artist lawyer entrepreneur billionaire dissident'.split(
    ' ',
  ),
);

/** "Thanks, Jane": a given name alone. */
const addressed = (words: readonly Word[], at: number): Range | null => {
  const [thanks, name, after] = [words[at - 1], words[at] as Word, words[at + 1]];
  const isThanked = /^(?:thanks|you|hi|hello|hey)$/.test(thanks?.lower ?? '') && /^, $/.test(name.gap);
  if (!isThanked || !GIVEN_NAMES.has(name.text)) return null;
  return after && isSpace(after.gap)
    ? null
    : { from: at, to: at, score: 0.6, reason: 'a given name after thanks or a greeting' };
};

/** Cues of a transcript: "our next question will go to …", "from the line of …". */
const isQuestionTo = (words: readonly Word[], at: number): boolean => {
  const before = words
    .slice(Math.max(0, at - 7), at)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    /\b(?:questions?|line|hear|turn|go|over|call)\b.*\b(?:to|from|of|on|is)$/.test(before) && !/\bthe$/.test(before)
  );
};

/** Whether somebody speaks or acts here. */
export const isActing = (word: Word | undefined): boolean =>
  word !== undefined && isSpace(word.gap) && ACTING_VERBS.has(word.lower);
