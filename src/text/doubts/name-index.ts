import type { BriefFile } from '../../model/records/brief-records.ts';
import { append } from '../../model/rows/lists.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { createNameMatcher } from '../wording/contains-words.ts';
import { foldWords, wordsOf } from '../wording/fold-words.ts';

/** Which actors passages name, by the names that the brief uses for them. Of a very long passage, it is taken that it may. */
export interface NameIndex {
  /** Whether the brief has a name for an actor. */
  hasName(actor: string): boolean;
  isNamed(ref: string, actor: string): boolean;
  /** All actors whom a passage names; short names are left out, as they are also words of their own: "US" and "us". */
  namedIn(ref: string): readonly string[];
  /** All actors whom a passage names, by short names too. */
  allIn(ref: string): readonly string[];
}

export interface ActorNames {
  actor: string;
  names: readonly string[];
}

/** Of longer names, the first words are compared. */
const MOST_WORDS = 6;
const STEM = 5;
const SHORTEST_NAME = 5;
/** In longer passages, only the beginnings of words are compared. */
const LONGEST_PASSAGE = 20_000;

const stemOf = (word: string): string => (word.length > STEM ? word.slice(0, STEM) : word.replace(/s$/, ''));
const stemsIn = (text: string): string[] => wordsOf(text).map(stemOf);
const keyOf = (name: string): string => stemsIn(foldWords(name)).slice(0, MOST_WORDS).join(' ');

/** The names that the brief uses for each actor. */
const namesIn = ({ countries, organizations, people, groupings }: BriefFile): ActorNames[] => [
  ...countries,
  ...organizations,
  ...people,
  ...groupings,
];

/** Each passage is read once, in proportion to its length, however many names there are. */
export const createNameIndex = (
  brief: BriefFile,
  read: PassageReader,
  named: readonly ActorNames[] = namesIn(brief),
): NameIndex => {
  const namesOf = new Map<string, Name[]>();
  const withKey = new Map<string, Name[]>();
  for (const { actor, names } of named)
    for (const name of names) {
      const key = keyOf(name);
      append(namesOf, actor, { actor, name, key });
      append(withKey, key, { actor, name, key });
    }
  const known = new Map<string, ReadonlySet<string>>();
  const keysIn = (ref: string): ReadonlySet<string> => {
    const found = known.get(ref) ?? runsOf(stemsIn(read(ref)?.folded ?? ''));
    known.set(ref, found);
    return found;
  };
  const isIn = (ref: string, { name, key }: Name): boolean => {
    const passage = read(ref);
    if (passage === null || !keysIn(ref).has(key)) return false;
    return passage.folded.length > LONGEST_PASSAGE || createNameMatcher(name)(passage);
  };
  const findIn = (ref: string, shortest: number): string[] => {
    const found = [...keysIn(ref)].flatMap((key) => withKey.get(key) ?? []);
    const sure = found.filter((name) => name.name.length >= shortest && isIn(ref, name));
    return [...new Set(sure.map(({ actor }) => actor))];
  };
  return {
    hasName: (actor) => namesOf.has(actor),
    isNamed: (ref, actor) => (namesOf.get(actor) ?? []).some((name) => isIn(ref, name)),
    namedIn: (ref) => findIn(ref, SHORTEST_NAME),
    allIn: (ref) => findIn(ref, 1),
  };
};

interface Name {
  actor: string;
  name: string;
  /** The beginnings of its words. */
  key: string;
}

/** All runs of up to as many words as a name has. */
const runsOf = (stems: readonly string[]): Set<string> => {
  const runs = new Set<string>();
  for (const start of stems.keys()) {
    let run = '';
    for (const stem of stems.slice(start, start + MOST_WORDS)) {
      run = run === '' ? stem : `${run} ${stem}`;
      runs.add(run);
    }
  }
  return runs;
};
