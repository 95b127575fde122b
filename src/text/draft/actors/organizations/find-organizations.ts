import { type Mention, mentionOf, textOf } from '../mention.ts';
import type { ActorContext, ReadSentence } from '../read-sentences.ts';
import { LEGAL_FORMS, NOT_ORGANIZATION_NOUNS, TITLES, WEAK_NOUNS } from '../words/lists.ts';
import { afterConnector, isNameWord, isSpaced, runEnd, type Word } from '../words.ts';
import { germanName } from './german-organizations.ts';
import { legalForm, listEnd, type OrganizationName } from './organization-name.ts';

/** Modifiers that do not say which: "the Federal Government", "Local Authority". */
const GENERIC =
  /^(?:Federal|National|Local|State|Central|Member|Public|Private|Regional|Foreign|New|Joint|Special|Independent|Supervisory|Lead|Competent|Relevant|Other|Steering|Working|Advisory|Expert|Technical|Small|Civil|Good|Full|Senior|Host|Trilateral|Bilateral|Multilateral|Inter)$/;

const GREATEST_WORDS = 14;

/** The organizations that a noun in their name shows: "Ministry", "Verband", "Agence"; or a legal form: "Ltd". */
export const findOrganizations = (read: ReadSentence, context: ActorContext): Mention[] => {
  const mentions: Mention[] = [];
  for (let at = 0; at < read.words.length; at += 1) {
    const found = nameAt(read, at, context);
    if (!found) continue;
    const name = found.name ?? textOf(read, found.from, found.to);
    const stop = read.words[found.to]?.text === 'V' ? '.' : '';
    mentions.push(
      mentionOf(read, found.from, found.to, {
        type: 'ORGANIZATION',
        name: name + stop,
        score: found.score - read.penalty,
        reason: `capitals with the noun "${found.noun}"${read.titleCase ? ', where most words have capitals' : ''}`,
        hints: found.kind === 'OTHER' ? {} : { kind: found.kind },
      }),
    );
    at = Math.max(at, found.to);
  }
  return mentions;
};

const nameAt = (read: ReadSentence, at: number, context: ActorContext): OrganizationName | null => {
  const word = read.words[at];
  if (!word?.capital) return /^(?:fr|es)$/.test(context.language) ? smallName(read.words, at, context) : null;
  if (context.language === 'de') return germanName(read, at, context) ?? legalForm(read.words, at);
  return context.nouns.has(word.text) ? nounName(read.words, at, context) : legalForm(read.words, at);
};

/** "Federal Trade Commission", "Ministry of Trade, Industry and Energy", "Agence nationale de …". */
const nounName = (words: readonly Word[], at: number, context: ActorContext): OrganizationName | null => {
  const from = /^(?:fr|es)$/.test(context.language) ? at : leftEnd(words, at, context);
  let head = at;
  // "Partnership" of "Open Government Partnership".
  while (isSpaced(words[head + 1]) && context.nouns.has(words[head + 1]?.text ?? '')) head += 1;
  const noun = words[head]?.text ?? '';
  const kind = context.nouns.get(noun) ?? 'OTHER';
  const to = rightEnd(words, head, context);
  const next = words[to + 1];
  if (next && isSpaced(next) && next.capital && NOT_ORGANIZATION_NOUNS.has(next.text)) return null;
  if (from === to || to - from > GREATEST_WORDS) return null;
  // "the Special Committee" says which only in its text.
  if (to === head && words.slice(from, head).every(({ text }) => GENERIC.test(text)))
    return kind === 'GOVERNMENT' || WEAK_NOUNS.has(noun) ? null : { from, to, noun, kind, score: 0.4 };
  return { from, to, noun, kind, score: WEAK_NOUNS.has(noun) ? 0.6 : 0.8 };
};

/** "université de Sampleville": French and Spanish also print the noun without a capital. */
const smallName = (words: readonly Word[], at: number, context: ActorContext): OrganizationName | null => {
  const text = words[at]?.text ?? '';
  const noun = text.charAt(0).toUpperCase() + text.slice(1);
  const kind = context.nouns.get(noun);
  if (kind === undefined || WEAK_NOUNS.has(noun) || afterConnector(words, at + 1) === null) return null;
  return { from: at, to: rightEnd(words, at, context), noun: text, kind, score: 0.5 };
};

/** The first word of a name whose noun is here: "Federal Trade Commission". */
const leftEnd = (words: readonly Word[], at: number, { counts }: ActorContext): number => {
  let from = at;
  while (at - from < 7) {
    const [word, before] = [words[from] as Word, words[from - 1]];
    if (!before) break;
    // "Information Commissioner's Office".
    const owns = before.text === 's' && word.text === 'Office' && words[from - 2]?.capital;
    if (!owns && (!isNameWord(before) || !/^[ \u00a0\-–&’']{1,3}$/.test(word.gap))) break;
    // The first word of a sentence is a part of the name unless it is a word of the text.
    const plain = counts.lowerCase(before.text) > 0 && counts.capital(before.text) === 0;
    if ((before.initial && !before.capitals && plain) || (TITLES.has(before.text) && !TITLES.has(word.text))) break;
    from -= owns ? 2 : 1;
  }
  return from;
};

/** The last word of a name whose noun is here: "Ministry of Trade, Industry and Energy". */
const rightEnd = (words: readonly Word[], at: number, context: ActorContext): number => {
  let to = at;
  while (isSpaced(words[to + 1]) && LEGAL_FORMS.has(words[to + 1]?.text ?? '')) to += 1;
  if (/^(?:fr|es)$/.test(context.language)) to = romanceEnd(words, to);
  for (let first = afterConnector(words, to + 1); first !== null && to - at < GREATEST_WORDS; ) {
    to = listEnd(words, runEnd(words, first, 6), context);
    first = afterConnector(words, to + 1);
  }
  return to;
};

/** "européenne" of "Commission européenne", "nationale de" of "Agence nationale de …". */
const RELATIONAL =
  /^(?:national|internationa|fédéra|federa|général|genera|mondia|centra|régiona|regiona|européen|europe|intern|suprêm|suprem|supérieur|superior|constitutionn|constituciona|populaire|popular|public|públic|scientifiqu|científic|français|español|nacion|socia|économiqu|económic)\p{Ll}{0,6}$/iu;

/** The last word of a French or Spanish name whose noun is here, with the words without capitals that belong to it. */
const romanceEnd = (words: readonly Word[], at: number): number => {
  let to = at;
  while (to - at < 2 && isSpaced(words[to + 1]) && RELATIONAL.test(words[to + 1]?.text ?? '')) to += 1;
  // "Agence internationale de l'énergie": one word without a capital may end the name.
  const [connector, second, third] = [words[to + 1], words[to + 2], words[to + 3]];
  if (!connector || !second || !isSpaced(connector) || !/^(?:de|du|des|d|del|pour|para)$/.test(connector.text))
    return to;
  if (/^(?:la|l|los|las|el)$/.test(second.text) && third && !third.capital) return to + 3;
  return !second.capital && second.text.length > 3 ? to + 2 : to;
};
