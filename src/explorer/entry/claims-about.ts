import type { EntryData, EntryOf } from '../../views/entry-types.ts';
import { namesOf } from '../../views/statement.ts';
import { labelOf, texts } from '../texts/texts.ts';
import type { EntityRow } from './entry-parts.tsx';

/** The claims about an event: how briefs explain and value it. */

type Event = EntryOf<'Event'>;
type Linked = Event['links']['edges'][number];

export interface ClaimRow extends EntityRow {
  kind: 'stance' | 'motive' | 'link' | 'recommendation';
  /** In what way the claim is about the event. */
  top: string;
  /** The same after the name of the publisher: `reports a positive stance on it`, `says that it serves a motive of China`. */
  gist?: string;
  brief: Linked['node']['brief'] | Event['evidenceFor']['nodes'][number]['motive']['brief'];
}

/** An event with the claims about it that were loaded, and how many there are. */
export interface EventWithClaims {
  event: Event;
  claims: readonly ClaimRow[];
  count: number;
}

/** How many claims are about an event. */
export const countClaims = ({ evidenceFor, links }: Event, { stances }: EntryData): number =>
  [evidenceFor, links, stances].reduce((sum, list) => sum + (list?.totalCount ?? 0), 0);

/** The claims that were loaded: views of the event, the motives that it is evidence for, and others. */
export const claimsAbout = ({ evidenceFor, links }: Event, { stances }: EntryData): ClaimRow[] => [
  ...(stances?.nodes ?? []).map((node) => ({
    kind: 'stance' as const,
    ...rowOf(node, node.brief, node.holders),
    top: texts.comparison.stance(isByPublisher(node) ? [] : namesOf(node.holders), texts.polarity[node.polarity]),
    gist: texts.comparison.viewInShort(texts.polarity[node.polarity], isNegated(node)),
  })),
  ...evidenceFor.nodes.map(({ motive, role, basis, citations }) => ({
    kind: 'motive' as const,
    ...rowOf(motive, motive.brief, motive.actors, basis),
    citations,
    top: texts.comparison.motive(namesOf(motive.actors), texts.motiveOf[role]),
    gist: texts.comparison.motiveInShort(texts.motiveInShort[role], namesOf(motive.actors), isNegated(motive)),
  })),
  ...links.edges.map(({ direction, node: { kind, brief, basis, citations }, other }) => ({
    kind: 'link' as const,
    ...rowOf(other, brief, [], basis),
    citations,
    top: texts.comparison.link(texts.link[direction][kind], typeOf(other)),
  })),
];

const isNegated = ({ modality }: { modality: string | null }): boolean => modality === 'NEGATED';

type Stance = NonNullable<EntryData['stances']>['nodes'][number];

/** Whether a view is that of the publisher, who is named above it. */
const isByPublisher = ({ holders, brief }: Stance): boolean => holders.every(({ id }) => id === brief.publisher.id);

/** A row without what is usual: that the text states a claim which holds at its time, and that a view is that of its holders. */
const rowOf = (
  node: EntityRow['node'],
  brief: ClaimRow['brief'],
  owners: readonly { name: string }[],
  linkBasis = 'STATED',
): Pick<ClaimRow, 'node' | 'brief' | 'basis'> => ({
  brief,
  basis: linkBasis === 'STATED' ? null : linkBasis,
  node: {
    ...node,
    modality: node.modality === 'ONGOING' ? null : node.modality,
    basis: node.basis === 'STATED' && linkBasis === 'STATED' ? null : node.basis,
    attributedTo: isSame(namesOf(node.attributedTo ?? []), namesOf(owners)) ? [] : node.attributedTo,
  },
});

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  [...some].sort().join('\n') === [...others].sort().join('\n');

/** The type of a linked statement, with whose view it is. */
const typeOf = (node: Linked['other']): string => {
  const type = labelOf(texts.entityType, node.__typename);
  return 'holders' in node ? texts.comparison.typeOf(type, namesOf(node.holders)) : type;
};
