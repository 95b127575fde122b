import { append } from '../../../model/rows/lists.ts';
import type { Basis } from '../../../model/vocabulary/statements.ts';
import type { ProposalRecord, ProposalType } from '../../draft/draft-records.ts';
import type { FoundDate, FoundQuantity, Span } from '../../draft/found.ts';
import { actorKey } from '../../draft/proposals/actors.ts';
import type { Passage } from '../../wording/cited-passages.ts';
import { createNameMatcher, type PassageMatcher } from '../../wording/contains-words.ts';
import { foldWords, wordsOf } from '../../wording/fold-words.ts';
import type { KnownActor } from './known-facts.ts';

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

/** A name without what does not tell actors apart: case, punctuation, and an article before it. */
export const toWords = (name: string): string => wordsOf(foldWords(name)).join(' ').replace(ARTICLE, '');

/** What the rules have read where a model repeats words of the text: models are not asked for dates in EDTF, or for values. */
export interface KnownWords {
  /** The date that these words give in one of these sentences; null if the rules have read none. */
  findDate(words: string, refs: readonly string[]): FoundDate | null;
  findQuantity(words: string, refs: readonly string[]): FoundQuantity | null;
  /** All dates in these sentences, in EDTF. */
  datesIn(refs: readonly string[]): string[];
}

export const createKnownWords = (proposals: readonly ProposalRecord[]): KnownWords => {
  const read = <T extends Span>(wanted: ProposalType, toFound: (proposal: ProposalRecord, span: Span) => T) => {
    const bySentence = new Map<string, T[]>();
    for (const proposal of proposals.filter(({ type }) => type === wanted)) {
      const { citations, spans, fields } = proposal;
      const { start = 0, end = 0 } = spans?.[0] ?? {};
      const span = { sentence: citations[0] ?? '', start, end, text: String(fields.text) };
      append(bySentence, span.sentence, toFound(proposal, span));
    }
    return (refs: readonly string[]) => refs.flatMap((ref) => bySentence.get(ref) ?? []);
  };
  const datesIn = read('DATE', ({ fields, score, reasons }, span): FoundDate => {
    const { edtf, basis } = fields as { edtf: string; basis: Basis };
    return { ...span, edtf, basis, future: false, score, method: 'dates', reasons };
  });
  const quantitiesIn = read('QUANTITY', ({ fields }, span): FoundQuantity => {
    const { value = null, min = null, max = null, unit = null, of = null } = fields as Partial<FoundQuantity>;
    return { ...span, value, min, max, unit, of };
  });
  return {
    findDate: (words, refs) => findWords(datesIn(refs), words),
    findQuantity: (words, refs) => findWords(quantitiesIn(refs), words),
    datesIn: (refs) => datesIn(refs).map(({ edtf }) => edtf),
  };
};

/** The find with the same words; else one whose words are a part of them, or they of its. */
const findWords = <T extends Span>(finds: readonly T[], words: string): T | null => {
  const folded = foldWords(words);
  const isPart = (text: string) => folded.includes(text) || text.includes(folded);
  return (
    finds.find(({ text }) => foldWords(text) === folded) ?? finds.find(({ text }) => isPart(foldWords(text))) ?? null
  );
};
