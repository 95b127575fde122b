import type { DeskBrief, DeskProposal, DeskStatement } from '../../../desk/describe-brief.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What was chosen on the cards of proposals, by their ids. */
export type Chosen = Readonly<Record<string, Fields>>;

/** A card: a statement of the brief's file, or a proposal that nobody has decided on. */
export interface Item {
  key: string;
  list: string;
  /** The passages that it cites. */
  refs: readonly string[];
  fields: Fields;
  /** What was chosen on the card of a proposal, and is a part of its fields; null if nothing was. */
  chosen: Fields | null;
  statement: DeskStatement | null;
  proposal: DeskProposal | null;
}

/** A proposal with a lower score is doubtful. */
export const CERTAIN_ENOUGH = 0.5;

/** The lists that say who is named; all others state something. */
const NAME_LISTS: readonly string[] = ['countries', 'organizations', 'people', 'groupings'];
export const isName = ({ list }: Pick<Item, 'list'>): boolean => NAME_LISTS.includes(list);

/** What the brief or somebody in it says, with a slug of its own. */
const CLAIM_LISTS: readonly string[] = ['motives', 'stances', 'forecasts', 'recommendations', 'relations', 'findings'];
export const isClaim = ({ list }: Pick<Item, 'list'>): boolean => CLAIM_LISTS.includes(list);

/** What marks a sentence: the best of what cites it. */
export type SentenceState = 'statement' | 'proposal' | 'name' | 'none';

/** The cards of a brief in reading order, and what cites each sentence. */
export interface Reading {
  items: readonly Item[];
  /** How many proposals are doubtful, and left out unless they are asked for. */
  doubtful: number;
  /** The items that cite each sentence, by its ref. */
  citing: ReadonlyMap<string, readonly Item[]>;
  /** The sentences that an item's refs are, in the order of the text. */
  sentencesOf(refs: readonly string[]): string[];
  /** The words of a sentence or a paragraph; null without the text. */
  wordsOf(ref: string): string | null;
}

export const readBrief = (brief: DeskBrief, withDoubtful: boolean, chosen: Chosen): Reading => {
  const sentences = new Map<string, string[]>();
  const words = new Map<string, string | null>();
  for (const { id, sentences: own } of brief.paragraphs) {
    sentences.set(
      id,
      own.map(({ ref }) => ref),
    );
    for (const { ref, text } of own) {
      sentences.set(ref, [ref]);
      words.set(ref, text);
    }
  }
  const places = new Map([...words.keys()].map((ref, place) => [ref, place]));
  const sentencesOf = (refs: readonly string[]) =>
    [...new Set(refs.flatMap((ref) => sentences.get(ref) ?? []))].sort(
      (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
    );
  const open = brief.proposals.filter(({ decision }) => decision === null);
  const shown = withDoubtful ? open : open.filter(({ score }) => score >= CERTAIN_ENOUGH);
  const placed = [...brief.statements.map(ofStatement), ...shown.map((one) => ofProposal(one, chosen[one.id]))].map(
    (item) => ({
      item,
      place: Math.min(...sentencesOf(item.refs).map((ref) => places.get(ref) ?? 0), Number.MAX_SAFE_INTEGER),
    }),
  );
  // What is decided stays before what is proposed for the same sentence.
  const items = placed
    .sort((a, b) => a.place - b.place || Number(a.item.proposal !== null) - Number(b.item.proposal !== null))
    .map(({ item }) => item);
  const citing = new Map<string, Item[]>();
  for (const item of items)
    for (const ref of sentencesOf(item.refs)) citing.set(ref, [...(citing.get(ref) ?? []), item]);
  return {
    items,
    doubtful: open.length - open.filter(({ score }) => score >= CERTAIN_ENOUGH).length,
    citing,
    sentencesOf,
    wordsOf: (ref) => {
      const all = (sentences.get(ref) ?? []).map((one) => words.get(one) ?? null);
      return all.length === 0 || all.includes(null) ? null : all.join(' ');
    },
  };
};

const ofStatement = (statement: DeskStatement): Item => ({
  key: `s:${statement.id}`,
  list: statement.list,
  refs: statement.cites,
  fields: statement.entry,
  chosen: null,
  statement,
  proposal: null,
});

const ofProposal = (proposal: DeskProposal, chosen: Fields | null = null): Item => ({
  key: `p:${proposal.id}`,
  list: proposal.list,
  refs: proposal.citations,
  fields: { ...proposal.fields, ...chosen },
  chosen,
  statement: null,
  proposal,
});

export const stateOf = (items: readonly Item[]): SentenceState => {
  const stating = items.filter((item) => !isName(item) && item.list !== 'withoutStatement');
  if (stating.some(({ statement }) => statement)) return 'statement';
  if (stating.length > 0) return 'proposal';
  return items.length > 0 ? 'name' : 'none';
};

/** What an item says, in the words of its own; null if these are still to be written. */
export const wordingOf = ({ fields, proposal }: Item): string | null => {
  for (const field of ['summary', 'action', 'goal', 'title', 'term', 'name', 'reason', 'text']) {
    const value = fields[field];
    if (typeof value === 'string') return value;
  }
  if (proposal?.open.length === 0 || !proposal) {
    const names = fields.names ?? (fields.entry as { names?: unknown } | undefined)?.names;
    if (Array.isArray(names)) return names.join(', ');
  }
  return null;
};

/** The fields that a person has to write before a proposal can be accepted, since nothing is suggested for them. */
export const missingFields = ({ proposal, fields }: Item): string[] =>
  (proposal?.open ?? []).filter((field) => fields[field] === undefined);

/** The actors' proposals that a statement refers to and that nobody has decided on: they are accepted with it. */
export const namedWith = (item: Item, proposals: readonly DeskProposal[]): DeskProposal[] => {
  if (isName(item)) return [];
  const refs = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') refs.add(value.replace(/^(?:Country|Organization|Person|Grouping):/, ''));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(item.fields);
  return proposals.filter(
    ({ list, decision, fields, open }) =>
      decision === null && open.length === 0 && isName({ list }) && refs.has(String(fields.actor)),
  );
};
