import { readVerbForm, type VerbForm } from './german-verb-form.ts';

/** A future in German: where it begins, and the words that make it. */
export interface GermanFuture {
  index: number;
  text: string;
}

/**
 * Finds a future with "werden": with an infinitive at the end of its clause, "wird … steigen", also after clauses in
 * between, or before the verb, "dass sie steigen wird"; not with a participle, which makes the passive, "wird … gefördert".
 * Gives null if there is none.
 */
export const findGermanFuture = (words: string): GermanFuture | null => {
  let tries = 0;
  for (const match of words.matchAll(WERDEN)) {
    tries += 1;
    if (tries > MOST_VERBS) return null;
    const [verb] = match;
    const before = words.slice(Math.max(0, match.index - LONGEST_WORD), match.index);
    const after = words.slice(match.index + verb.length, match.index + verb.length + LONGEST);
    const final = endsClause(after) ? infinitiveAtEnd(before) : null;
    if (final) return { index: match.index - final.length - 1, text: `${final} ${verb}` };
    const infinitive = findInfinitive(after);
    if (infinitive) return { index: match.index, text: `${verb} … ${infinitive}` };
  }
  return null;
};

const WERDEN = /(?<![\p{L}\p{N}])(?:wird|werden|werde|wirst)(?![\p{L}\p{N}])/giu;

/** How far an infinitive is looked for, in UTF-16 units; how many forms of "werden" are read. */
const LONGEST = 400;
const LONGEST_WORD = 40;
const MOST_VERBS = 12;

const endsClause = (after: string): boolean => /^\s*(?:[,;:.!?–—)“”"]|$|(?:und|oder|als|wie)\s)/u.test(after);

/** "steigen wird" is the future; "gefördert wird" is the passive, and "gefördert werden" belongs to another verb. */
const infinitiveAtEnd = (before: string): string | null => {
  const [, earlier = '', last = ''] = /(?:(\p{L}+)\s+)?(\p{L}+)\s+$/u.exec(before) ?? [];
  return earlier !== 'zu' && ['INFINITIVE', 'DOUBTFUL'].includes(readVerbForm(last)) ? last : null;
};

/** The infinitive that belongs to "werden" in the words after it; null if there is none. */
const findInfinitive = (after: string): string | null => {
  const end = after.search(SENTENCE_END);
  const clauses = (end < 0 ? after : after.slice(0, end)).split(CLAUSE_END);
  let doubtful: string | null = null;
  for (const [index, clause] of clauses.slice(0, MOST_CLAUSES).entries()) {
    if (index > 0 && SUBORDINATE.test(clause)) continue;
    // Another verb begins another clause: "wird teurer, und die Länder müssen zahlen".
    if (index > 0 && OTHER_VERB.test(clause)) break;
    const { form, word } = lastVerb(clause, index === 0);
    if (form === 'INFINITIVE') return word;
    if (form === 'PARTICIPLE') return null;
    // "Wird von Kränen entladen" is the passive: who does it is named.
    if (form === 'DOUBTFUL' && !AGENT.test(clause)) doubtful = word;
  }
  return doubtful;
};

const AGENT = /(?<!\p{L})(?:von|vom|durch)\s/u;

const MOST_CLAUSES = 8;
const SENTENCE_END = /[;!?]|(?<!\d)\.(?=\s|$)|:\s/u;
const CLAUSE_END = /[,–—()"“”„]+|\s(?=(?:und|oder|sowie|sondern)\s)/u;

/** Clauses with a verb of their own. */
const SUBORDINATE =
  /^\s*(?:(?:und|oder|aber|sondern|auch|nicht nur)\s)?(?:dass|weil|wenn|falls|sofern|sobald|solange|soweit|ob|obwohl|während|nachdem|bevor|damit|da|bis|wie|was|wo|wer|wonach|wodurch|womit|um|ohne|statt|anstatt|(?:(?:in|mit|bei|von|für|über|auf|an|aus|nach|zu|durch|gegen|unter|ohne)\s)?(?:der|die|das|dem|den|denen|deren|dessen|welche[rsnm]?))\s/u;
const OTHER_VERB =
  /(?<!\p{L})(?:muss|müssen|soll|sollen|sollte|sollten|kann|können|könnte|könnten|darf|dürfen|dürfte|will|wollen|hat|haben|ist|sind|war|waren|wurde|wurden)(?!\p{L})/u;

/** The verb at the end of a clause, or before what is added behind it: "sinken als erwartet", "steigen auf drei". */
const lastVerb = (clause: string, isFirst: boolean): { form: VerbForm; word: string } => {
  const words = clause.match(/[\p{L}*]+/gu) ?? [];
  const compared = words.findIndex(
    (word, index) => index > 0 && /^(?:als|wie)$/.test(word) && isVerb(words, index - 1),
  );
  const until = compared > 0 ? compared : words.length;
  const word = words[until - 1] ?? '';
  // "die gefördert werden können" is the passive with a modal, at the end of its clause.
  if (isFirst && until === 1 && MODAL.test(word)) return { form: 'OTHER', word };
  if (words[until - 2] === 'zu') return { form: 'OTHER', word };
  return { form: readVerbForm(word), word };
};

const isVerb = (words: readonly string[], index: number): boolean => readVerbForm(words[index] ?? '') === 'INFINITIVE';

const MODAL = /^(?:können|müssen|sollen|dürfen|wollen)$/;

/**
 * Finds what somebody is reported to have announced, "sie hat zugesagt, die Stelle werde besetzt": the subjunctive, which the
 * first person has for the indicative. Gives null if there is none.
 */
export const findReportedFuture = (words: string): GermanFuture | null => {
  if (!ANNOUNCED.test(words)) return null;
  const match = /(?<!\p{L})(?<!ich\s)werde(?!\s+ich(?!\p{L}))(?!\p{L})/iu.exec(words);
  return match && { index: match.index, text: match[0] };
};

const ANNOUNCED =
  /(?<!\p{L})(?:angekündigt|kündigten?|zugesagt|sagten?|gesagt|versprochen|versprach(?:en)?|versichert(?:en?)?|erklärt(?:en?)?|warn(?:t|te|ten)|gewarnt|beton(?:t|te|ten)|mitgeteilt|teilten?|h(?:ie|ei)ß(?:t|en)?\ses)(?!\p{L})/iu;
