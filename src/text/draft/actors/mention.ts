import type { ActorType } from '../found.ts';
import type { ReadSentence } from './read-sentences.ts';

/** A place that names an actor. Offsets are in UTF-16 units of the sentence. */
export interface Mention {
  /** The position of the sentence in the document. */
  sentence: number;
  start: number;
  end: number;
  type: ActorType;
  /** What mentions of one actor have in common: a code, a reference, or a name. */
  key: string;
  ref: string | null;
  /** The name as the actor would be listed. */
  name: string;
  adjective: boolean;
  score: number;
  method: 'register' | 'names';
  reason: string;
  hints: Readonly<Record<string, string>>;
}

/** What finding a mention says beside its place. */
export type Found = Pick<Mention, 'type' | 'score' | 'reason'> & Partial<Mention>;

/** The mention of a new name, of which the finder says what it is. */
export const mentionAt = ({ position, sentence }: ReadSentence, start: number, end: number, found: Found): Mention => {
  const name = found.name ?? sentence.text.slice(start, end).replace(/\s+/g, ' ');
  return {
    sentence: position,
    start,
    end,
    key: `${found.type === 'PERSON' ? 'person' : 'name'} ${name.toLowerCase()}`,
    ref: null,
    name,
    adjective: false,
    method: 'names',
    hints: {},
    ...found,
  };
};

/** The mention of the words from one to another. */
export const mentionOf = (read: ReadSentence, from: number, to: number, found: Found): Mention =>
  mentionAt(read, read.words[from]?.start ?? 0, read.words[to]?.end ?? 0, found);

/** The words of a sentence between two places, as they are printed. */
export const textOf = ({ sentence, words }: ReadSentence, from: number, to: number): string =>
  sentence.text.slice(words[from]?.start, words[to]?.end).replace(/\s+/g, ' ');

/** Which of the mentions of a sentence has each of its characters. None of them overlaps another. */
interface Owners {
  add(mention: Mention): void;
  /** The first mention that this one overlaps. */
  of(mention: Pick<Mention, 'start' | 'end'>): Mention | undefined;
}

/** Looks up overlaps in the time that the length of a name takes: a sentence of a hostile text may have 100,000 names. */
export const createOwners = (mentions: readonly Mention[] = []): Owners => {
  const owners = new Map<number, Mention>();
  const add = (mention: Mention) => {
    for (let at = mention.start; at < mention.end; at += 1) owners.set(at, mention);
  };
  for (const mention of mentions) add(mention);
  return {
    add,
    of({ start, end }) {
      for (let at = start; at < end; at += 1) {
        const owner = owners.get(at);
        if (owner) return owner;
      }
      return undefined;
    },
  };
};

/** Longer names before shorter ones; of equal ones those of registers, then the surer. */
const byPrecedence = (a: Mention, b: Mention): number =>
  b.end - b.start - (a.end - a.start) ||
  Number(b.method === 'register') - Number(a.method === 'register') ||
  b.score - a.score ||
  a.start - b.start;

export const isKnown = ({ key }: Mention): boolean => key.startsWith('ref ') || key.startsWith('known ');

/** The mentions of a sentence of which none overlaps another, in order: of those that do, mostly the longest is right. */
export const withoutOverlaps = (mentions: readonly Mention[]): Mention[] => {
  const owners = createOwners();
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted(byPrecedence)) {
    if (owners.of(mention)) continue;
    owners.add(mention);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
};
