import type { ClaimTypeName } from '../../views/claim-list.ts';
import { toEntryKey } from '../../views/entry-address.ts';
import type { Axis, GroupNode } from '../../views/matrix.ts';
import { formatSearch } from '../shell/address.ts';
import { compareTexts } from '../texts/compare-page.ts';
import type { ShownCell } from './shown-matrix.ts';

/** What a matrix counts: claims of one type, or of all. */
export type Counted = ClaimTypeName | 'ALL';

export const countedIn = (params: URLSearchParams): Counted => {
  const type = params.get('type') || 'ALL';
  return Object.hasOwn(compareTexts.claims, type) ? (type as Counted) : 'ALL';
};

/** The parameter of `/claims` for a row or a column of an axis. */
const PARAMETERS: Readonly<Record<Axis, string>> = {
  institutes: 'publisher',
  actors: 'concerns',
  issues: 'issue',
  instruments: 'instrument',
};

/** What narrows the whole matrix. */
const SCOPE = ['brief', 'publisher', 'type'];

/** What is in a row and a column, or in a whole row. */
export interface Place {
  axis: Axis;
  node: GroupNode;
}

/** The address that lists the claims in all of these places. */
export const addressOfClaims = (places: readonly Place[], params: URLSearchParams): string => {
  const kept = SCOPE.flatMap((name) => params.getAll(name).map((value) => [name, value]));
  const chosen = places.map(({ axis, node }) => [PARAMETERS[axis], node.slug]);
  return `/claims${formatSearch(new URLSearchParams([...chosen, ...kept]))}`;
};

/** The address of the page on a row or a column: what institutes say of it, or the institute itself. */
export const addressOfGroup = ({ axis, node }: Place): string => {
  const key = toEntryKey(node.id);
  return axis === 'institutes' ? `/entry/${key}` : `/compare${formatSearch(new URLSearchParams({ of: key }))}`;
};

/** What a cell says: what it counts, or that nobody says so. */
export const describeCell = (
  { row, column, count }: ShownCell,
  axes: { rows: Axis; columns: Axis },
  params: URLSearchParams,
): string => {
  const places = [
    { axis: axes.rows, name: row.name },
    { axis: axes.columns, name: column.name },
  ];
  const onAxis = (wanted: Axis) => places.filter(({ axis }) => axis === wanted).map(({ name }) => name);
  const scope = (['brief', 'publisher'] as const).find((name) => params.has(name));
  return compareTexts.cell(countedIn(params), count, {
    institute: onAxis('institutes')[0],
    scope,
    actor: onAxis('actors')[0],
    topics: [...onAxis('issues'), ...onAxis('instruments')],
  });
};
