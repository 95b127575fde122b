import type { Passage } from '../../wording/cited-passages.ts';
import { createNameMatcher, type PassageMatcher } from '../../wording/contains-words.ts';
import { foldWords, wordsOf } from '../../wording/fold-words.ts';
import { actorKey } from '../proposals/actors.ts';
import type { KnownActor } from './context.ts';

/** An actor that a model names. */
export interface NamedActor {
  /** As statements refer to it. */
  key: string;
  /** The name as the model has it. */
  name: string;
  /** Whether it is an actor that the rules have found. */
  isKnown: boolean;
  isNamedIn(passages: readonly Passage[]): boolean;
}

export type ReadName = (name: string) => NamedActor;

/** Finds the actors that names mean: the one that has the name, or else the only one of whose name it is a part. */
export const createNameReader = (actors: readonly KnownActor[]): ReadName => {
  const byName = new Map<string, KnownActor>();
  for (const actor of actors)
    for (const name of actor.names) if (!byName.has(toWords(name))) byName.set(toWords(name), actor);
  const wordsOfNames = actors.map((actor) => ({ actor, names: actor.names.map((name) => ` ${toWords(name)} `) }));
  const findPart = (words: string): KnownActor | undefined => {
    if (words === '') return undefined;
    const having = wordsOfNames.filter(({ names }) => names.some((other) => other.includes(` ${words} `)));
    return having.length === 1 ? having[0]?.actor : undefined;
  };
  const matchers = new Map<KnownActor, PassageMatcher[]>();
  const matchersOf = (actor: KnownActor): PassageMatcher[] => {
    const found = matchers.get(actor) ?? actor.names.map(createNameMatcher);
    matchers.set(actor, found);
    return found;
  };
  return (name) => {
    const known = byName.get(toWords(name)) ?? findPart(toWords(name));
    const names = () => (known ? matchersOf(known) : [createNameMatcher(name)]);
    return {
      key: known?.key ?? actorKey({ ref: null, name }),
      name,
      isKnown: known !== undefined,
      isNamedIn: (passages) => passages.some((passage) => names().some((isIn) => isIn(passage))),
    };
  };
};

/** Articles that a sentence puts before a name. */
const ARTICLE = /^(?:the|der|die|das|den|dem|le|la|les|el|los|las) /;

const toWords = (name: string): string => wordsOf(foldWords(name)).join(' ').replace(ARTICLE, '');
