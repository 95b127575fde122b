import type { JsonPath } from '../../model/json.ts';
import { CLAIM_TYPES, pluralOf } from '../../model/node-types.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { isInEnglish, isRestatedInEnglish } from '../language.ts';
import type { WordedField } from '../wording/brief-wording.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import type { Doubt } from './doubt.ts';
import { stemsOf } from './stems.ts';

/** What negates a clause. */
const NOT = /(?<!\p{L})(?:not|never|neither|nor|cannot|no|none|nobody)(?!\p{L})|n't(?!\p{L})/u;

/** That something is missing does not negate that it matters, unless the clause says so in the same way. */
const MISSING = /(?<!\p{L})(?:without|lack|missing|absen)/u;

/** Words by which a restatement says in other ways what a clause negates: "too slow", "unlikely", "fails", "only". */
const OTHERWISE =
  /(?<!\p{L})(?:nothing|less|few|fewer|little|only|instead|rather|unless|until|against|too|hard|hardly|alone|beyond|though|although|still|far from|rul\p{L}* out|(?:stop|avoid|prevent|fail|refus|keep|reject|deni|deny|end|leav|left|oppos|limit|remain|difficult|wrong|bad|contra|exclu|omit|ignor|neglect|doubt|wait)\p{L}*|(?:un|dis|non|in(?=ab|ac|ad|ap|ca|co[mn]s|comp|cor|ef|fr|se|st|suf|vis)|im(?=po|pr|pe|pa))\p{L}{4,}|\p{L}+less)(?!\p{L})/u;

/** What separates the clauses of a sentence, one of which a restatement repeats. */
const BETWEEN = /[,;:]|(?<!\p{L})(?:while|although|but|though|whereas|and|that|because)(?!\p{L})/u;

const IN_BRACKETS = /\([^()]*\)/g;

/** So many stems of the sentence, and this share of all, are in one clause. */
const REPEATED: readonly [least: number, share: number][] = [
  [3, 0.3],
  [2, 0.5],
];

/**
 * Restatements that say what the clause that they repeat denies. Only in English. The work grows with the restatements and the
 * passages that they cite.
 */
export const findLostNegations = function* (
  brief: BriefFile,
  fields: readonly WordedField[],
  read: PassageReader,
): Generator<Doubt> {
  if (!isInEnglish(brief) || !isRestatedInEnglish(brief)) return;
  const clausesOf = createClauseReader(read);
  for (const { path, text, wording, citations } of fields) {
    if (wording !== 'RESTATED' || !isMain(path)) continue;
    const clauses = citations.flatMap(clausesOf);
    const [found] = text
      .toLowerCase()
      .split(SENTENCE_END)
      .flatMap((own) => findDenying(own, clauses) ?? []);
    if (!found) continue;
    yield {
      path,
      check: 'NEGATION',
      message: `${found.ref} has "${found.not}" ("${excerpt(found.clause)}"), and this denies nothing; read whether it says the opposite`,
    };
  }
};

const SENTENCE_END = /[.;!?] /;

/** The clause that a sentence of a restatement repeats, if it denies what this one does not. */
const findDenying = (own: string, clauses: readonly Clause[]): (Clause & { not: string }) | null => {
  if (NOT.test(own) || OTHERWISE.test(own)) return null;
  const stems = stemsOf(own);
  const best = clauses
    .map((clause) => ({ ...clause, shared: countIn(clause.stems, stems) }))
    .reduce((most, clause) => (clause.shared > most.shared ? clause : most), NONE);
  const isRepeated = REPEATED.some(([least, share]) => best.shared >= least && best.shared / stems.size >= share);
  const [not] = NOT.exec(best.clause) ?? [];
  return !isRepeated || not === undefined || (MISSING.test(own) && !MISSING.test(best.clause))
    ? null
    : { ...best, not };
};

/** What a statement or a claim says itself, not its topic or its condition. */
const isMain = ([list = '', , key]: JsonPath): boolean => CHECKED.has(list) && (key === 'summary' || key === 'action');

const CHECKED: ReadonlySet<string | number> = new Set(['mentions', ...CLAIM_TYPES.map(pluralOf)]);

interface Clause {
  ref: string;
  clause: string;
  stems: ReadonlySet<string>;
}

const NONE = { ref: '', clause: '', stems: new Set<string>(), shared: 0 };

/** The clauses of passages, each read once. */
const createClauseReader = (read: PassageReader): ((ref: string) => readonly Clause[]) => {
  const known = new Map<string, readonly Clause[]>();
  const split = (ref: string) =>
    (read(ref)?.folded ?? '')
      .replace(IN_BRACKETS, ' ')
      .split(BETWEEN)
      .map((clause) => ({ ref, clause, stems: stemsOf(clause) }));
  return (ref) => {
    const clauses = known.get(ref) ?? split(ref);
    known.set(ref, clauses);
    return clauses;
  };
};

const countIn = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((stem) => others.has(stem)).length;

const EXCERPT = 6;

/** The words around what negates. */
const excerpt = (clause: string): string => {
  const words = clause.trim().split(/\s+/);
  const at = words.findIndex((word) => NOT.test(word));
  return words.slice(Math.max(0, at - EXCERPT / 2), at + EXCERPT / 2).join(' ');
};
