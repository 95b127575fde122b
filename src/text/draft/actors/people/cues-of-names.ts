import { COMMON_NAME_WORDS } from '../words/common-name-words.ts';
import { FAMILY_NAMES } from '../words/family-names.ts';
import { givenNameKind } from '../words/given-names.ts';
import { NOT_ORGANIZATION_NOUNS, PERIODICAL_NOUNS } from '../words/organization-nouns.ts';
import { EAST_ASIAN_SURNAMES, NOT_SURNAMES, PARTICLES } from '../words/person-words.ts';
import type { Candidate, Cue } from './evidence.ts';

/** Evidence in the words of a name. */

/** The first piece of "Jean-Luc" or "Eun-Young". */
const firstPiece = (text: string): string => text.split(/[-‐‑]/)[0] ?? text;

const isGiven = (text: string, kind: 'SURE' | 'AMBIGUOUS'): boolean =>
  givenNameKind(text) === kind || (text.length > 3 && givenNameKind(firstPiece(text)) === kind);

/** Endings of family names that words of English seldom have. */
const SURNAME_ENDING =
  /(?:[^rl]son|sson|sen|berg|stein|mann|witz|ner|ez|ski|sky|ska|cki|wicz|vić|ić|čić|enko|chuk|czyk|ov|ova|ev|eva|poulos|opoulou|idis|akis|yan|ian|shvili|dze|dóttir|sdottir|escu|eanu|elli|etti|ini|otti|ucci|ardi|eira|inho|ães|ström|strøm|quist|qvist|lund|gaard|gård|dahl|stad|wala|nathan|swamy|murthy|aswamy|appa|jee|pour|zadeh|nejad|oğlu|oglu|uddin|ullah|ović|evich|ovich|ák|ek|cek|ová|hoff|huis|stra|sma|sema|ssen|worth|field|bury|ington|wright|smith|maker|chukwu|wande|yemi|kunle|bangi|mba|itis|ainen|iene|auskas|aitis|iņš|bergs)$/u;
const SURNAME_SHAPE =
  /^(?:Mac\p{Lu}\p{Ll}|Mc\p{Lu}|Fitz\p{Ll}|[ODNL]['’ʼ‘]\p{Lu}|\p{Lu}\p{Ll}{0,3}['’ʼ‘]\p{Lu}|(?:al|el|as|an|ash|ul)[-‐‑]\p{Lu})/u;

/** Whether it, or a part of it, is a frequent family name. */
const isFamilyName = (text: string): boolean => text.split(/[-‐‑]/).some((piece) => FAMILY_NAMES.has(piece));

/** Endings of common nouns, of adjectives and of the names of companies. */
const ABSTRACT =
  /(?:tion|tions|sion|ment|ments|ness|ity|ities|ics|ing|ings|ance|ence|able|ible|ive|ful|less|ware|tech|corp|soft|net|ism|ogy|age|ship|hood|dom|ous|ical|ial|ium|ung|heit|keit|schaft|tät|ité|ción|dad|aire|ique|ico|ica|gas|bank|works|point|path|gate|line|data|care|bio|pay)s?$/u;

const SURE_PARTICLES = /^(?:van|von|bin|ibn|al|ter|der|den|dos|das|do|ní|nic|ten|della|dello|degli|zu|y|e|af|av)$/i;

const isCommon = ({ text }: { text: string }): boolean =>
  COMMON_NAME_WORDS.has(text) ||
  NOT_SURNAMES.has(text) ||
  NOT_ORGANIZATION_NOUNS.has(text) ||
  PERIODICAL_NOUNS.has(text);

const names = ({ units }: Candidate) =>
  units.filter(({ kind, text }) => (kind === 'NAME' && !PARTICLES.has(text.toLowerCase())) || kind === 'CAPITALS');

export const CUES_OF_NAMES: readonly Cue[] = [
  ({ first }) => {
    if (first.kind === 'NAME' && isGiven(first.text, 'SURE'))
      return { weight: 2.4, reason: `a given name, "${first.text}"` };
    if (first.kind === 'NAME' && isGiven(first.text, 'AMBIGUOUS'))
      return { weight: 1.1, reason: `"${first.text}" is also a given name` };
    return null;
  },
  ({ units, first }) => {
    const other = units.slice(1).find(({ text, kind }) => kind === 'NAME' && isGiven(text, 'SURE'));
    return other && !(first.kind === 'NAME' && isGiven(first.text, 'SURE'))
      ? { weight: 1.1, reason: `a given name, "${other.text}"` }
      : null;
  },
  ({ units, read, first, from }) => {
    const initials = units.filter(
      ({ kind, to }) => kind === 'INITIAL' && read.sentence.text[read.words[to]?.end ?? 0] === '.',
    );
    const dotted = units.filter(({ kind, text }) => kind === 'INITIAL' && text.includes('.'));
    const only = initials.length + dotted.length === 1;
    // "A. Introduction" and "Doe J. A title" have letters that are no initials of what is after them.
    if (only && first.kind === 'INITIAL' && from === 0 && !first.text.includes('.'))
      return { weight: 0.3, reason: 'an initial' };
    if (only && first.kind === 'NAME' && givenNameKind(firstPiece(first.text)) === null)
      return { weight: /^(?:NOTE|FOOTNOTE)$/.test(read.sentence.kind) ? 0 : 0.8, reason: 'an initial' };
    if (initials.length + dotted.length > 0) return { weight: 2.6, reason: 'initials' };
    return units.slice(1, -1).some(({ kind }) => kind === 'INITIAL')
      ? { weight: 1, reason: 'a letter within a name' }
      : null;
  },
  ({ units, context }) => {
    const particle = units.slice(1).find(({ kind }) => kind === 'PARTICLE');
    if (!particle) return null;
    const sure =
      SURE_PARTICLES.test(particle.text) &&
      !(context.language === 'de' && /^(?:von|zu)$/i.test(particle.text)) &&
      !(/^[ey]$/.test(particle.text) && context.language !== 'en');
    return { weight: sure ? 1.7 : 0.5, reason: `the particle "${particle.text}"` };
  },
  ({ last }) =>
    SURNAME_SHAPE.test(last.text) ? { weight: 1.6, reason: `"${last.text}" has the form of a family name` } : null,
  ({ last, context }) =>
    SURNAME_ENDING.test(last.text) && context.counts.lowerCase(last.text) === 0 && !isCommon(last)
      ? { weight: 0.8, reason: `"${last.text}" ends as family names do` }
      : null,
  ({ last, units, first }) =>
    units.length > 1 &&
    [last, ...(units.length === 2 ? [first] : [])].some(
      ({ text }) => isFamilyName(text) || EAST_ASIAN_SURNAMES.has(text),
    )
      ? { weight: 1.3, reason: `a frequent family name` }
      : null,
  // Within English, letters that English does not have are mostly those of names.
  (candidate) =>
    candidate.context.language === 'en' && names(candidate).some(({ text }) => /[^\p{ASCII}’‘‐‑]/u.test(text))
      ? { weight: 0.8, reason: 'letters of other languages' }
      : null,
  ({ last, first }) =>
    !isGiven(first.text, 'SURE') &&
    [first, last].some(({ text }) => ABSTRACT.test(text) && givenNameKind(text) === null && !isFamilyName(text))
      ? { weight: -1.3, reason: 'an ending of common nouns' }
      : null,
  (candidate) => {
    const joined = names(candidate).some(
      ({ text, kind }) =>
        kind === 'NAME' &&
        /^\p{Lu}\p{Ll}{1,12}[-‐‑]\p{L}\p{Ll}{1,12}$/u.test(text) &&
        !text
          .split(/[-‐‑]/)
          .some((piece) => isCommon({ text: piece }) || candidate.context.counts.lowerCase(piece) > 0),
    );
    return joined ? { weight: 0.8, reason: 'a double name' } : null;
  },
  (candidate) => {
    const count = names(candidate).filter((unit) => isCommon(unit)).length;
    if (count === 0) return null;
    const sure = isGiven(candidate.first.text, 'SURE') && !NOT_SURNAMES.has(candidate.last.text);
    return { weight: sure && count === 1 ? -1 : -2.6 * count, reason: 'words of other names' };
  },
  (candidate) => {
    const { context } = candidate;
    const sure = isGiven(candidate.first.text, 'SURE');
    const plain = names(candidate).filter(
      ({ text }) => !isGiven(text, 'SURE') && !/[-‐‑'’]/.test(text) && context.counts.lowerCase(text) > 0,
    ).length;
    return plain === 0 ? null : { weight: (sure ? -0.9 : -1.4) * plain, reason: 'words of the text' };
  },
  (candidate) => {
    const { last, first } = candidate;
    if (first.kind === 'CAPITALS') return { weight: -1.5, reason: 'capitals' };
    return last.kind === 'CAPITALS' ? { weight: isGiven(first.text, 'SURE') ? -0.5 : -2, reason: 'capitals' } : null;
  },
  (candidate) => {
    const many = names(candidate).length > 3 && !isGiven(candidate.first.text, 'SURE');
    return many ? { weight: -1, reason: 'many words' } : null;
  },
];
