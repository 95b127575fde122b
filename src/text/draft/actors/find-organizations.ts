import type { CountryName } from './countries/country-names.ts';
import { type Mention, type ReadSentence, textOf } from './mention.ts';
import { afterConnector, hasInitials, isNameWord, runEnd } from './name-run.ts';
import type { Phrases } from './phrases.ts';
import type { WordCounts } from './word-counts.ts';
import {
  GERMAN_BODY,
  GERMAN_ENDING,
  LEGAL_FORMS,
  NOT_ORGANIZATION_NOUNS,
  WEAK_NOUNS,
} from './words/organization-nouns.ts';
import { TITLES } from './words/person-words.ts';
import { isSpace, type Word } from './words-of-sentence.ts';

/** What finding the names of organizations needs of the document. */
export interface OrganizationContext {
  language: string;
  nouns: ReadonlyMap<string, string>;
  countries: Phrases<CountryName>;
  counts: WordCounts;
}

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
    const name = textOf(read, range.from, range.to);
    mentions.push({
      sentence: read.position,
      start: words[range.from]?.start ?? 0,
      end: words[range.to]?.end ?? 0,
      type: 'ORGANIZATION',
      key: `name ${name.toLowerCase()}`,
      ref: null,
      name,
      adjective: false,
      score: read.titleCase ? range.score - 0.25 : range.score,
      method: 'names',
      reason: `capitals with the noun "${range.noun}"${read.titleCase ? ', in a heading or a title' : ''}`,
      hints: range.kind === 'OTHER' ? {} : { kind: range.kind },
    });
    at = Math.max(at, range.to);
  }
  return mentions;
};

interface Range {
  from: number;
  to: number;
  noun: string;
  kind: string;
  score: number;
}

const rangeAt = (read: ReadSentence, at: number, context: OrganizationContext): Range | null => {
  const { words } = read;
  const word = words[at];
  if (!word?.capital) return null;
  if (context.language === 'de') return germanRange(words, at, context) ?? legalForm(read, at, context);
  if (!context.nouns.has(word.text)) return legalForm(read, at, context);
  const from =
    context.language === 'en' || context.language === 'ja' || context.language === 'ko'
      ? leftEnd(words, at, context)
      : at;
  const head = lastNoun(words, at, context);
  const noun = words[head]?.text ?? word.text;
  const kind = context.nouns.get(noun) ?? 'OTHER';
  const to = rightEnd(words, head, context);
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
      POSSESSIVES.has(words[from - 2]?.text ?? '')
    ) {
      from -= 2;
    } else if (isNameWord(before) && /^[ \u00a0\-–&’']{1,3}$/.test(word.gap) && !TITLES.has(before.text)) {
      // The first word of a sentence is a part of the name unless it is a word of the text.
      if (before.initial && !before.capitals && counts.lowerCase(before.text) > 0 && counts.capital(before.text) === 0)
        break;
      from -= 1;
    } else if (
      before.lower === 'and' &&
      from < at + 1 &&
      isNameWord(words[from - 2]) &&
      isSpace(before.gap) &&
      isSpace(word.gap) &&
      words[from - 3]?.lower === 'the' &&
      isSpace(words[from - 2]?.gap ?? '')
    ) {
      return from - 2;
    } else break;
  }
  return from;
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

/** "européenne" of "Commission européenne", "nationale de" of "Agence nationale de …". */
const RELATIONAL =
  /^(?:national|internationa|fédéra|federa|général|genera|mondia|centra|régiona|regiona|européen|europe|intern|suprêm|suprem|supérieur|superior|constitutionn|constituciona|populaire|popular|public|públic|scientifiqu|científic|français|español|nacion|socia|économiqu|económic)\p{Ll}{0,6}$/iu;

const romanceEnd = (words: readonly Word[], at: number): number => {
  let to = at;
  while (to - at < 2 && isSpace(words[to + 1]?.gap ?? '') && RELATIONAL.test(words[to + 1]?.text ?? '')) to += 1;
  // "Agence internationale de l'énergie": one word without a capital may end the name.
  const [connector, second, third] = [words[to + 1], words[to + 2], words[to + 3]];
  if (!connector || !second || !/^(?:de|du|des|d|del|pour|para)$/.test(connector.text) || !isSpace(connector.gap))
    return to;
  if (/^(?:la|l|los|las|el)$/.test(second.text) && third && !third.capital) return to + 3;
  return !second.capital && second.text.length > 3 ? to + 2 : to;
};

/** Goes on over ", Industry and Energy" or "and Human Services", unless another name begins there. */
const listEnd = (words: readonly Word[], at: number, { nouns, countries }: OrganizationContext): number => {
  let to = at;
  for (let items = 0; items < 5; items += 1) {
    const [word, next] = [words[to + 1], words[to + 2]];
    if (!word) return at;
    const isAnd = /^(?:and|und|et|y|e)$/.test(word.lower);
    const first = isAnd ? to + 2 : to + 1;
    const joined = isAnd ? /^,?[ \u00a0]$/.test(word.gap) && isSpace(next?.gap ?? '') : /^, $/.test(word.gap);
    if (!joined || !isNameWord(words[first]) || words[first]?.capitals || TITLES.has(words[first]?.text ?? ''))
      return at;
    const end = runEnd(words, first, 4);
    if (words.slice(first, end + 1).some(({ text }) => nouns.has(text)) || countries.longestAt(words, first)) return at;
    if (isAnd) return end;
    to = end;
  }
  return at;
};

/** Adjectives of German names have capitals: "Militärischer Abschirmdienst", "Deutsche Gesellschaft". */
const GERMAN_ADJECTIVE = /^\p{Lu}\p{Ll}{2,30}(?:isch|lich|al|ig|iv|ar|är|er|deutsch|eint|frei|sch)e?[nrsm]?$/u;

const germanRange = (words: readonly Word[], at: number, context: OrganizationContext): Range | null => {
  const word = words[at] as Word;
  const body = GERMAN_BODY.test(word.text);
  const kind = context.nouns.get(word.text) ?? context.nouns.get(word.text.replace(/e?s$/, ''));
  const ending = GERMAN_ENDING.test(word.text);
  if (!body && kind === undefined && !ending) return null;
  let from = at;
  for (let before = words[from - 1]; before && at - from < 5; before = words[from - 1]) {
    const gap = words[from]?.gap ?? '';
    const hyphen = /^[-‐‑–]$/.test(gap) && before.capital;
    const adjective =
      isSpace(gap) && isNameWord(before) && GERMAN_ADJECTIVE.test(before.text) && !TITLES.has(before.text);
    if (!hyphen && !(adjective && (!before.initial || context.counts.lowerCase(before.text) === 0))) break;
    from -= 1;
  }
  let to = at;
  // "Universität Musterstadt", "Bündnis X5": a name follows its noun.
  if (kind !== undefined && BEFORE_NAMES.test(word.text)) to = nameAfter(words, at);
  const first = afterConnector(words, to + 1);
  const connector = words[to + 1]?.lower ?? '';
  const takes = first !== null && takesConnector(word.text, connector, kind !== undefined || ending);
  if (takes) {
    to = listEnd(words, runEnd(words, first, 4), context);
    const more =
      /^(?:in|der|des|für)$/.test(words[to + 1]?.lower ?? '') && connector === 'für'
        ? nameAfterArticle(words, to + 1)
        : null;
    if (more !== null) to = more;
  }
  if (!body && from === at && to === at) return null;
  const strong = body || (connector === 'für' && takes) || from < at;
  return {
    from,
    to,
    noun: word.text,
    kind: germanKind(word.text) ?? kind ?? 'OTHER',
    score: strong
      ? WEAK_NOUNS.has(word.text)
        ? 0.55
        : 0.75
      : takes && kind !== undefined && !WEAK_NOUNS.has(word.text)
        ? 0.6
        : 0.4,
  };
};

/** Whether a name may go on with this word: "Bundesamt für …", "Verband der …", but not "Bundesregierung für …". */
const takesConnector = (noun: string, connector: string, isNoun: boolean): boolean => {
  if (/^zu/.test(connector))
    return /^(?:Kommission|Gesellschaft|Verein|Stiftung|Zentralstelle|Institut|Bundesstiftung)$/.test(noun);
  if (/(?:regierung|rat|rates|rats|tag|tages|tags|behörde|kommission)$/i.test(noun))
    return connector === 'für' && /^(?:Rat|Kommission)/.test(noun);
  return connector === 'für' || isNoun;
};

const BEFORE_NAMES =
  /^(?:Universität|Hochschule|Fachhochschule|Stiftung|Bündnis|Initiative|Institut|Landgericht|Oberlandesgericht|Verwaltungsgericht|Oberverwaltungsgericht|Amtsgericht|Fraktion|Verein|Akademie|Bank|Netzwerk|Allianz|Verband)$/;

const nameAfter = (words: readonly Word[], at: number): number => {
  let to = at;
  while (to - at < 3 && isNameWord(words[to + 1]) && /^[ \u00a0-]$/.test(words[to + 1]?.gap ?? '')) to += 1;
  return to;
};

/** "in der Informationstechnik" of "Bundesamt für Sicherheit in der Informationstechnik". */
const nameAfterArticle = (words: readonly Word[], at: number): number | null => {
  const article = words[at + 1];
  if (words[at]?.lower === 'in')
    return article && /^(?:der|den|dem)$/.test(article.lower) && isNameWord(words[at + 2]) ? at + 2 : null;
  return article && isNameWord(article) && isSpace(article.gap) ? at + 1 : null;
};

const GERMAN_KINDS: readonly (readonly [ending: RegExp, kind: string])[] = [
  [/ministerium/, 'MINISTRY'],
  [/(?:gericht|gerichtshof)/, 'COURT'],
  [/regierung/, 'GOVERNMENT'],
  [/(?:amt|agentur|anstalt|behörde|polizei|zentrale|beauftragte|dienst)/, 'AGENCY'],
  [/(?:verband|kammer|verein|bund|vereinigung|gewerkschaft|gesellschaft)/, 'ASSOCIATION'],
  [/stiftung/, 'FUND'],
  [/(?:universität|hochschule)/, 'UNIVERSITY'],
  [/wehr/, 'ARMED_FORCES'],
];

const germanKind = (word: string): string | undefined => GERMAN_KINDS.find(([ending]) => ending.test(word))?.[1];

const BEFORE_FORM = /^,?[ \u00a0]{1,2}$/;
const WITHIN_NAME = /^[ \u00a0\-–&]{1,3}$/;

/** "Example Labs Inc.", "Beispiel e. V.": the words with capitals before a legal form. */
const legalForm = ({ words, sentence }: ReadSentence, at: number, { language }: OrganizationContext): Range | null => {
  const word = words[at] as Word;
  const registered = word.text === 'V' && words[at - 1]?.text === 'e' && /^\.\s?$/.test(word.gap);
  if (!registered && !LEGAL_FORMS.has(word.text)) return null;
  // "Doe SA, Roe SE": initials of authors.
  if (/^\p{Lu}{2}$/u.test(word.text) && hasInitials(sentence.text)) return null;
  let from = registered ? at - 1 : at;
  const last = from;
  while (last - from < 6) {
    const before = words[from - 1];
    const small =
      language === 'de' &&
      before !== undefined &&
      /^(?:für|der|des|und|im|zur)$/.test(before.text) &&
      words[from - 2]?.capital;
    if (
      !before ||
      !(from === last ? BEFORE_FORM : WITHIN_NAME).test(words[from]?.gap ?? '') ||
      (!isNameWord(before) && !small)
    )
      break;
    from -= 1;
  }
  return from === last
    ? null
    : {
        from,
        to: at,
        noun: registered ? 'e. V.' : word.text,
        kind: registered ? 'ASSOCIATION' : 'COMPANY',
        score: 0.75,
      };
};
