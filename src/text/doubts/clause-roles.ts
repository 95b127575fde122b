import type { BriefFile } from '../../model/records/brief-records.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { activeVerb } from './active-verb.ts';
import { namePatternsIn } from './listed-actors.ts';
import type { NameIndex } from './name-index.ts';

/** Who is the subject of a clause of a passage, and who is named in it otherwise. In English. */
export interface ClauseRoles {
  /** The actors whose names are followed by a verb in the active. */
  subjectsIn(ref: string): readonly string[];
  /** Whether a passage names an actor elsewhere than after a preposition: who is only "with China" or "of China" does not act. */
  mayAct(ref: string, actor: string): boolean;
}

/** Where a name is likely the subject of a clause, with what may be before it: "Other providers", "President Biden". */
const BEFORE = String.raw`(?:^[^\p{L}\p{N}]*|[,;:"] |(?<!\p{L})(?:that|while|and|when|because|after) )`;
const DETERMINER = `(?:(?:[Tt]he|[Mm]ost|[Mm]any|[Ss]ome|[Ss]everal|[Oo]ther|[Aa]ll|[Bb]oth|President|(?:Prime |Foreign )?Minister|Secretary|Chancellor) )*`;
const VERB = activeVerb('might', 'should', 'said', 'saw', 'held');

/** Passages that name more actors are lists, and have no subject. */
const MOST_NAMED = 50;

const PREPOSITION = `(?:with|of|from|to|against|about|on|upon|for|towards?|over|in|into|between|among|at|than|like|including|via|through)`;

export const createClauseRoles = (brief: BriefFile, read: PassageReader, names: NameIndex): ClauseRoles => {
  const namesOf = namePatternsIn(brief);
  const known = new Map<string, readonly string[]>();
  const actorsIn = (ref: string): readonly string[] => {
    const found = names.allIn(ref);
    return found.length > MOST_NAMED ? [] : found;
  };
  const readSubjects = (ref: string): readonly string[] => {
    const spelled = read(ref)?.spelled ?? '';
    return actorsIn(ref).filter((actor) =>
      new RegExp(`${BEFORE}${DETERMINER}(?:${namesOf.get(actor)}) ${VERB}`, 'u').test(spelled),
    );
  };
  return {
    subjectsIn(ref) {
      const found = known.get(ref) ?? readSubjects(ref);
      known.set(ref, found);
      return found;
    },
    mayAct(ref, actor) {
      const own = namesOf.get(actor);
      const spelled = read(ref)?.spelled ?? '';
      if (!own || !names.isNamed(ref, actor)) return false;
      const any =
        actorsIn(ref)
          .flatMap((other) => namesOf.get(other) ?? [])
          .join('|') || own;
      const after = new RegExp(
        `(?<!\\p{L})${PREPOSITION} (?:${DETERMINER}(?:${any})(?:, and |, or |, | and | or ))*${DETERMINER}$`,
        'u',
      );
      const places = [...spelled.matchAll(new RegExp(`(?<!\\p{L})(?:${own})(?!\\p{L})`, 'gu'))];
      return places.some(
        ({ index, 0: name }) =>
          !after.test(spelled.slice(0, index)) && !spelled.slice(index + name.length).startsWith("'s"),
      );
    },
  };
};
