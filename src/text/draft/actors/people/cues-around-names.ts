import { PLACE_PREPOSITIONS } from '../words/function-words.ts';
import { givenNameKind } from '../words/given-names.ts';
import { isPersonNoun } from '../words/person-nouns.ts';
import { ACTING_VERBS } from '../words/person-words.ts';
import { isSpace } from '../words-of-sentence.ts';
import {
  ACCORDING,
  CALLING,
  CONTACTS,
  DETERMINERS,
  EXAMPLES,
  NAMED_THINGS,
  NAMING,
  OBJECT_VERBS,
  OTHER_APPOSITION,
  SPEAKER_PARTS,
  STUDY,
  TO_PEOPLE,
  VERBS_OF_PEOPLE,
} from './cue-words.ts';
import { type Candidate, type Cue, textAfter, wordAfter, wordBefore, wordsBefore } from './evidence.ts';

/** Evidence in the words around a name. */

/** Whether a role is named between this comma and the next: ", a professor of law,". */
const roleAfter = (candidate: Candidate): string | null => {
  const { read, to } = candidate;
  const next = wordAfter(candidate);
  if (!/^(?:, | \(| [–—-] )$/.test(next.gap)) return null;
  const words = read.words.slice(to + 1, to + 8);
  for (const [at, word] of words.entries()) {
    if (at > 0 && !/^[ \u00a0'’\-‐‑]{1,2}$/.test(word.gap)) return null;
    if (isPersonNoun(word.lower) && (!word.capital || !/m[ae]n$/.test(word.lower))) return word.text;
    if (/^(?:who|said|is|was|has|and|with|of|in|on|for)$/.test(word.lower) && at < 1) return null;
  }
  return null;
};

/** What stands directly before: ", " and a space are both possible in an address. */
const isBeside = ({ read, from }: Candidate): boolean => /^[,:]?[ \u00a0\n]{1,2}$/.test(read.words[from]?.gap ?? '');

export const CUES_AROUND_NAMES: readonly Cue[] = [
  (candidate) => {
    if (candidate.role !== null) return { weight: 2.2, reason: `after "${candidate.role}"` };
    const before = wordBefore(candidate);
    const gap = candidate.read.words[candidate.from]?.gap ?? '';
    if (!/^[,:]? $/.test(gap)) return null;
    if (isPersonNoun(before.lower))
      return { weight: /^,/.test(gap) && /s$/.test(before.lower) ? 0.8 : 2.4, reason: `after "${before.text}"` };
    // "the historians Doe and Roe": an adjective of French or Spanish may be between them.
    const second = wordBefore(candidate, 2);
    return isSpace(before.gap) &&
      !before.capital &&
      /^(?:fr|es)$/.test(candidate.context.language) &&
      isPersonNoun(second.lower) &&
      before.lower.length > 5
      ? { weight: 1.2, reason: `after "${second.text} ${before.text}"` }
      : null;
  },
  (candidate) => {
    if (!isBeside(candidate)) return null;
    const before = wordsBefore(candidate, 7);
    if (CALLING.test(before)) return { weight: 2.2, reason: 'who is given the floor' };
    if (CONTACTS.test(before)) return { weight: 2.2, reason: 'a contact or a signature' };
    if (NAMING.test(before)) return { weight: 1.8, reason: 'who introduces himself or herself' };
    if (TO_PEOPLE.test(before)) return { weight: 1.4, reason: 'to or with whom somebody speaks' };
    if (STUDY.test(before)) return { weight: 1.4, reason: 'whose work it is' };
    const word = wordBefore(candidate);
    if (/[,:]/.test(candidate.read.words[candidate.from]?.gap ?? '')) return null;
    if (
      /\b(?:agrade\p{L}{2,6}|gracias|merci|dank(?:en|t)?|grazie)(?: \p{L}+){0,1} (?:a|à|an|y a|et à)$/u.test(before) ||
      /\bthan$/.test(before)
    )
      return { weight: 0.8, reason: `after "${word.text}"` };
    if (OBJECT_VERBS.has(word.lower)) return { weight: 1.2, reason: `after "${word.text}"` };
    if (ACCORDING.has(word.lower)) return { weight: 1, reason: `after "${word.text}"` };
    if (/^(?:by|par|por)$/.test(word.lower)) return { weight: 0.9, reason: `after "${word.text}"` };
    if (
      /^(?:said|says|wrote|writes|asked|asks|replied|recalled|explained|explicó|dijo|afirmó|sagte|sagt|schreibt)$/.test(
        word.lower,
      )
    )
      return { weight: 1.2, reason: `after "${word.text}"` };
    return null;
  },
  (candidate) => {
    const next = wordAfter(candidate);
    if (!isSpace(next.gap) || next.capital) return null;
    if (/^(?:qui|quien|der|die)$/.test(next.lower)) return null;
    if (next.lower === 'who') return { weight: 1.6, reason: 'before "who"' };
    if (VERBS_OF_PEOPLE.has(next.lower)) return { weight: 1.5, reason: `before "${next.text}"` };
    if (ACTING_VERBS.has(next.lower)) return { weight: 1.1, reason: `before "${next.text}"` };
    if (
      /^\p{Ll}{3,}ed$/u.test(next.lower) ||
      /^(?:is|was|will|has|had|did|does|once|later|hat|ist|war|est|a|es|fue)$/.test(next.lower)
    )
      return { weight: 0.5, reason: `before "${next.text}"` };
    return NAMED_THINGS.has(next.lower) ? { weight: -1.3, reason: `before "${next.text}"` } : null;
  },
  (candidate) => {
    const after = textAfter(candidate);
    const relative = /^, (?:who|whose|whom)\b/.exec(after);
    if (relative) return { weight: 1.8, reason: 'before "who"' };
    if (SPEAKER_PARTS.test(after)) return { weight: 1.4, reason: 'before an age, a year or "et al."' };
    if (/^['’]s\b/.test(after)) return { weight: 0.3, reason: 'a possessive' };
    if (candidate.from === 0 && /^ ?: \S/.test(after)) return { weight: 1.2, reason: 'the label of a speaker' };
    return OTHER_APPOSITION.test(after) ? { weight: -3, reason: 'called something else' } : null;
  },
  (candidate) => {
    const role = roleAfter(candidate);
    return role === null ? null : { weight: 2, reason: `called "${role}"` };
  },
  (candidate) => {
    const [next, second, third] = [wordAfter(candidate), wordAfter(candidate, 2), wordAfter(candidate, 3)];
    const name = second.lower === 'the' || second.lower === 'a' ? third : second;
    if (!/^,? $/.test(next.gap) || !name.capital) return null;
    const alone = candidate.from === 0 || /[.?!:,]\s$/.test(candidate.read.words[candidate.from]?.gap ?? '');
    if (/^(?:with|at)$/.test(next.lower) || (/^(?:from|of)$/.test(next.lower) && alone))
      return { weight: alone ? 1.5 : 0.7, reason: `before "${next.text}"` };
    return null;
  },
  (candidate) => {
    const before = wordBefore(candidate);
    const gap = candidate.read.words[candidate.from]?.gap ?? '';
    if (candidate.role !== null || !isSpace(gap)) return null;
    if (DETERMINERS.has(before.lower))
      return { weight: /^(?:la|el)$/.test(before.lower) ? -1.2 : -2.2, reason: `after "${before.text}"` };
    return PLACE_PREPOSITIONS.has(before.lower) && !/^(?:from|aus|to|de|à)$/.test(before.lower)
      ? { weight: -1.7, reason: `after "${before.text}"` }
      : null;
  },
  (candidate) =>
    EXAMPLES.test(wordsBefore(candidate, 4)) ? { weight: -2.5, reason: 'an example of something else' } : null,
  (candidate) => {
    const before = wordBefore(candidate);
    if (!before.capital || !isSpace(candidate.read.words[candidate.from]?.gap ?? '') || candidate.role !== null)
      return null;
    if (/^(?:St|Saint|San|Santa|Santo|Sankt|São|New|Fort|Mount|Port|Lake|Cape|First|Second|Third)$/.test(before.text))
      return { weight: -3, reason: `after "${before.text}"` };
    return before.initial ? null : { weight: -0.5, reason: `after "${before.text}"` };
  },
  // An author begins a note: "Jane Doe, The Example", "See Jane Doe and John Roe, …".
  (candidate) => {
    if (!/^(?:FOOTNOTE|NOTE)$/.test(candidate.read.sentence.kind) || candidate.from > 3) return null;
    const before = candidate.read.words.slice(0, candidate.from);
    const begins = before.every(({ text }) => /^(?:\d+|See|also|Cf|eg|Vgl|Siehe|auch|Voir|Véase|e|g)$/i.test(text));
    return begins && /^(?:,| and | und | et | y | & |;|:| \(\d| et al)/.test(textAfter(candidate))
      ? { weight: 1.5, reason: 'begins a note' }
      : null;
  },
  // "Jane Doe, Example Association" as a line of its own.
  (candidate) => {
    const after = textAfter(candidate);
    return candidate.from === 0 && candidate.read.titleCase && /^(?:$|,|\s[|·–—(])/.test(after)
      ? { weight: 1.6, reason: 'begins a line' }
      : null;
  },
  (candidate) =>
    /^\s?\((?:eds?\b|Hrsg\b|Hg\b|dir\b|coord|comp)/.test(textAfter(candidate))
      ? { weight: 3, reason: 'before "(ed.)"' }
      : null,
  ({ nextSentence }) =>
    /^(?:he|she|his|her|il|elle|él|ella|sie)$/i.test(nextSentence ?? '')
      ? { weight: 0.7, reason: 'a pronoun after it' }
      : null,
  ({ last, first, context }) => {
    const later =
      context.counts.capital(last.text) > 1 && context.counts.capital(first.text) < context.counts.capital(last.text);
    return later && last.kind === 'NAME' && context.language !== 'de'
      ? { weight: 0.8, reason: 'its last word alone elsewhere' }
      : null;
  },
  (candidate) => {
    const { read, first } = candidate;
    const isNote = /^(?:FOOTNOTE|NOTE)$/.test(read.sentence.kind) && givenNameKind(first.text) === 'SURE';
    const known = isNote || isPersonNoun(wordBefore(candidate).lower);
    return read.titleCase ? { weight: known ? -0.6 : -1.6, reason: 'where most words have capitals' } : null;
  },
];
