import { inNominative } from './german-nominative.ts';
import { germanName } from './german-organizations.ts';
import { legalForm } from './legal-form.ts';
import { type Mention, type ReadSentence, textOf } from './mention.ts';
import { afterConnector, isNameWord, runEnd } from './name-run.ts';
import { listEnd, type OrganizationContext, type OrganizationName } from './organization-name.ts';
import { romanceEnd } from './romance-names.ts';
import {
  GERMAN_ENDING,
  LEGAL_FORMS,
  NOT_ORGANIZATION_NOUNS,
  organizationNouns,
  WEAK_NOUNS,
} from './words/organization-nouns.ts';
import { TITLES } from './words/person-words.ts';
import { isSpace, type Word } from './words-of-sentence.ts';

/** Modifiers that do not say which: "the Federal Government", "Local Authority". */
const GENERIC = new Set(
  'Federal National Local State Central Member Public Private Regional Foreign New Joint Special Independent Supervisory Lead Competent Relevant Other Steering Working Advisory Expert Technical Small Civil Good Full Senior Host Trilateral Bilateral Multilateral Inter'.split(
    ' ',
  ),
);

/** Nouns in the possessive that begin a name: "People's Bank". */
const POSSESSIVES = new Set('People Women Children Workers Veterans Employers Consumers Lloyd Moody'.split(' '));

const GREATEST_WORDS = 14;

/** The organizations that a noun in their name shows: "Ministry", "Verband", "Agence". */
export const findOrganizations = (read: ReadSentence, context: OrganizationContext): Mention[] => {
  const mentions: Mention[] = [];
  const { words } = read;
  for (let at = 0; at < words.length; at += 1) {
    const range = rangeAt(read, at, context);
    if (!range) continue;
    // The stop of "e. V." is a part of it.
    const stop = words[range.to]?.text === 'V' && words[range.to - 1]?.text === 'e' ? 1 : 0;
    const printed = textOf(read, range.from, range.to) + '.'.repeat(stop);
    const name = context.language === 'de' ? inNominative(printed, range.noun) : printed;
    mentions.push({
      sentence: read.position,
      start: words[range.from]?.start ?? 0,
      end: (words[range.to]?.end ?? 0) + (/^\./.test(read.sentence.text.slice(words[range.to]?.end)) ? stop : 0),
      type: 'ORGANIZATION',
      key: `name ${name.toLowerCase()}`,
      ref: null,
      name,
      adjective: false,
      score: range.score - read.penalty,
      method: 'names',
      reason: `capitals with the noun "${range.noun}"${read.titleCase ? ', where most words have capitals' : ''}`,
      hints: range.kind === 'OTHER' ? {} : { kind: range.kind },
    });
    at = Math.max(at, range.to);
  }
  return mentions;
};

const rangeAt = (read: ReadSentence, at: number, context: OrganizationContext): OrganizationName | null => {
  const { words } = read;
  const word = words[at];
  if (!word) return null;
  if (!word.capital) return romanceName(words, at, context);
  if (context.language === 'de')
    return germanName(words, at, context) ?? legalForm(read, at, context) ?? englishName(words, at, context);
  if (!context.nouns.has(word.text)) return legalForm(read, at, context);
  const from =
    context.language === 'en' || context.language === 'ja' || context.language === 'ko'
      ? leftEnd(words, at, context)
      : at;
  const head = lastNoun(words, at, context);
  const noun = words[head]?.text ?? word.text;
  const kind = context.nouns.get(noun) ?? 'OTHER';
  const end = rightEnd(words, head, context);
  const to = placeEnd(words, end, kind);
  const next = words[to + 1];
  if (next && isSpace(next.gap) && next.capital && NOT_ORGANIZATION_NOUNS.has(next.text)) return null;
  if (from === to || to - from > GREATEST_WORDS) return null;
  if (namesPeople(words, from, head) || isAgreement(words, head)) return null;
  // "the Special Committee" says which only in its text.
  const modifiers = words.slice(from, head);
  if (to === head && modifiers.every(({ text }) => GENERIC.has(text)))
    return kind === 'GOVERNMENT' || WEAK_NOUNS.has(word.text) ? null : { from, to, noun: word.text, kind, score: 0.4 };
  return { from, to, noun, kind, score: WEAK_NOUNS.has(noun) ? 0.6 : 0.8 };
};

/** "université de Sampleville": French and Spanish also print the noun without a capital. */
const romanceName = (words: readonly Word[], at: number, context: OrganizationContext): OrganizationName | null => {
  if (context.language !== 'fr' && context.language !== 'es') return null;
  const text = words[at]?.text ?? '';
  const noun = text.charAt(0).toUpperCase() + text.slice(1);
  const kind = context.nouns.get(noun);
  if (kind === undefined || WEAK_NOUNS.has(noun) || afterConnector(words, at + 1) === null) return null;
  return { from: at, to: rightEnd(words, at, context), noun: text, kind, score: 0.5 };
};

const ENGLISH_NOUNS = organizationNouns('en');

/** An English name in a German text: two nouns with a space between them are no German word. */
const englishName = (words: readonly Word[], at: number, context: OrganizationContext): OrganizationName | null => {
  const kind = ENGLISH_NOUNS.get(words[at]?.text ?? '');
  if (kind === undefined || context.nouns.has(words[at]?.text ?? '')) return null;
  let from = leftEnd(words, at, context);
  // German prints the first words of a sentence and its nouns with capitals too.
  while (from < at && (words[from]?.initial || GERMAN_ENDING.test(words[from]?.text ?? ''))) from += 1;
  const first = afterConnector(words, at + 1);
  const to = first !== null && /^(?:of|for|on)$/.test(words[at + 1]?.lower ?? '') ? runEnd(words, first, 5) : at;
  return from === at && to === at ? null : { from, to, noun: words[at]?.text ?? '', kind, score: 0.55 };
};

/** "Example University Sampleton": a place after the name of a university. */
const placeEnd = (words: readonly Word[], to: number, kind: string): number => {
  const next = words[to + 1];
  const isPlace =
    kind === 'UNIVERSITY' &&
    next !== undefined &&
    isNameWord(next) &&
    isSpace(next.gap) &&
    !next.capitals &&
    !TITLES.has(next.text) &&
    !NOT_ORGANIZATION_NOUNS.has(next.text);
  return isPlace ? to + 1 : to;
};

/** "the Doe Administration", "the Doe-Roe Administration": a government by who leads it. */
const namesPeople = (words: readonly Word[], from: number, head: number): boolean =>
  words[head]?.text === 'Administration' &&
  (head - from === 1 || (head - from === 2 && /^[-‐‑–]$/.test(words[head - 1]?.gap ?? ''))) &&
  !GENERIC.has(words[from]?.text ?? '');

/** "Regional Comprehensive Economic Partnership": what states agree on. */
const isAgreement = (words: readonly Word[], head: number): boolean =>
  words[head]?.text === 'Partnership' &&
  /^(?:Economic|Strategic|Pacific|Comprehensive)$/.test(words[head - 1]?.text ?? '');

/** The first word of a name whose noun is here: "Federal Trade Commission", "Securities and Exchange Commission". */
const leftEnd = (words: readonly Word[], at: number, { counts }: OrganizationContext): number => {
  let from = at;
  while (at - from < 7) {
    const [word, before] = [words[from] as Word, words[from - 1]];
    if (!before) break;
    if (
      before.text === 's' &&
      /^['’]$/.test(before.gap) &&
      isSpace(word.gap) &&
      (POSSESSIVES.has(words[from - 2]?.text ?? '') || (word.text === 'Office' && words[from - 2]?.capital))
    ) {
      // "Information Commissioner's Office".
      from -= 2;
    } else if (
      isNameWord(before) &&
      /^[ \u00a0\-–&’']{1,3}$/.test(word.gap) &&
      (!TITLES.has(before.text) || word.text === 's' || TITLES.has(word.text))
    ) {
      // The first word of a sentence is a part of the name unless it is a word of the text.
      if (before.initial && !before.capitals && counts.lowerCase(before.text) > 0 && counts.capital(before.text) === 0)
        break;
      from -= 1;
    } else if (before.lower === 'and' && isNameWord(words[from - 2]) && isSpace(before.gap) && isSpace(word.gap)) {
      return beginAfterArticle(words, from - 2) ?? from;
    } else break;
  }
  return from;
};

/** Where a name with "and" begins, if an article is before it: "the National Oceanic and Atmospheric Administration". */
const beginAfterArticle = (words: readonly Word[], at: number): number | null => {
  for (let from = at; from > Math.max(0, at - 4); from -= 1) {
    if (!isNameWord(words[from]) || !isSpace(words[from]?.gap ?? '')) return null;
    if (words[from - 1]?.lower === 'the') return from;
  }
  return null;
};

/** The last of several nouns in a row: "Partnership" of "Open Government Partnership". */
const lastNoun = (words: readonly Word[], at: number, { nouns }: OrganizationContext): number => {
  let last = at;
  while (isSpace(words[last + 1]?.gap ?? '') && nouns.has(words[last + 1]?.text ?? '')) last += 1;
  return last;
};

/** The last word of a name whose noun is here: "Ministry of Trade, Industry and Energy". */
const rightEnd = (words: readonly Word[], at: number, context: OrganizationContext): number => {
  let to = at;
  while (isSpace(words[to + 1]?.gap ?? '') && LEGAL_FORMS.has(words[to + 1]?.text ?? '')) to += 1;
  if (context.language === 'fr' || context.language === 'es') to = romanceEnd(words, to);
  for (
    let first = afterConnector(words, to + 1);
    first !== null && to - at < GREATEST_WORDS;
    first = afterConnector(words, to + 1)
  ) {
    if (
      TITLES.has(words[first]?.text ?? '') &&
      !/^(?:State|General)$/.test(words[first]?.text ?? '') &&
      words[first + 1]?.capital &&
      isSpace(words[first + 1]?.gap ?? '')
    )
      break;
    to = listEnd(words, runEnd(words, first, 6), context);
  }
  return to;
};
