import type { ClaimTypeName } from '../../views/claim-list.ts';
import {
  accountsIn,
  type ComparedAccount,
  type ComparedClaim,
  chosenColumns,
  isByBriefs,
  MOST_COLUMNS,
} from '../../views/comparison.ts';
import { slugOf } from '../../views/entry-address.ts';
import type { ExplorerComparisonQuery } from '../../views/generated/views.ts';
import { texts } from '../texts/texts.ts';

/** The columns of a comparison: institutes, or briefs. */

type Brief = ComparedAccount['brief'];

export interface Column {
  slug: string;
  id: string;
  name: string;
  /** How many claims it makes. */
  count: number;
  /** Whether a brief is in it. */
  has(brief: { slug: string; publisher: { id: string } }): boolean;
  /** Its claims of a type: the first few, and how many there are. */
  claims(type: ClaimTypeName): { count: number; nodes: readonly ComparedClaim[] };
}

type Groups = NonNullable<ExplorerComparisonQuery['claimTable']>['columns'];
type Found = Pick<Column, 'slug' | 'id' | 'name' | 'count'>;

/** The columns that are shown, and all that can be chosen. */
export const columnsIn = (
  data: ExplorerComparisonQuery,
  params: URLSearchParams,
): { shown: readonly Column[]; all: readonly Found[] } => {
  const isByBrief = isByBriefs(params);
  const event = data.node?.__typename === 'Event' ? data.node : null;
  const speaking = event ? [...(event.sources?.nodes ?? []), ...accountsIn(event)] : [];
  const silent = speaking.map(({ brief }) => ofBrief(brief, isByBrief));
  const inTable = foundIn(data.claimTable?.columns ?? []);
  // Those that speak of an event may make no claims about it.
  const shown = chosenColumns(params).length > 0 ? inTable : unique([...inTable, ...silent]).slice(0, MOST_COLUMNS);
  return {
    shown: shown.map((found) => toColumn(found, data, isByBrief)),
    all: unique([...foundIn(data.everyone?.columns ?? []), ...inTable, ...silent]),
  };
};

const foundIn = (groups: Groups): Found[] =>
  groups.flatMap(({ node, count }) => {
    if (!node) return [];
    if (node.__typename === 'Brief') return [{ ...ofBrief(node, true), count }];
    return [{ slug: slugOf(node.id), id: node.id, name: texts.shortPublisher(node.label), count }];
  });

const ofBrief = ({ id, slug, title, publisher, published }: Brief, isByBrief: boolean): Found =>
  isByBrief
    ? { id, slug, name: texts.source(texts.shortPublisher(publisher.name), title, published.label), count: 0 }
    : { id: publisher.id, slug: slugOf(publisher.id), name: texts.shortPublisher(publisher.name), count: 0 };

const unique = (found: readonly Found[]): Found[] => {
  const first = new Map<string, Found>();
  for (const one of found) if (!first.has(one.id)) first.set(one.id, one);
  return [...first.values()];
};

const toColumn = (found: Found, { claimTable }: ExplorerComparisonQuery, isByBrief: boolean): Column => {
  const index = claimTable?.columns.findIndex(({ node }) => node?.id === found.id) ?? -1;
  return {
    ...found,
    has: (brief) => (isByBrief ? brief.slug === found.slug : brief.publisher.id === found.id),
    claims: (type) => {
      const cell = claimTable?.rows.find((row) => row.type === type)?.cells[index];
      return { count: cell?.count ?? 0, nodes: cell?.claims.nodes ?? [] };
    },
  };
};
