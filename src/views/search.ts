import {
  ExplorerSearchDocument,
  type ExplorerSearchQuery,
  type FacetName,
  type SearchWhere,
} from './generated/views.ts';
import { readPageArguments, readParam, readParams, whereOrNull } from './parameters.ts';
import { namesOf, type Statement, saidBy, toClaimStatement, toStatement } from './statement.ts';
import { defineView } from './view.ts';

export type Found = NonNullable<ExplorerSearchQuery['search']>;
export type Hit = Found['edges'][number]['node'];

/** The parameters that narrow the results, the filter that each sets, and the facet that counts its values. */
export const SEARCH_FILTERS = {
  type: { where: 'types', facet: 'TYPE' },
  publisher: { where: 'publishers', facet: 'PUBLISHER' },
  source: { where: 'briefs', facet: 'BRIEF' },
  about: { where: 'about', facet: 'ACTOR' },
  issue: { where: 'issues', facet: 'ISSUE' },
  year: { where: 'years', facet: 'YEAR' },
  modality: { where: 'modalities', facet: 'MODALITY' },
} as const satisfies Record<string, { where: keyof SearchWhere; facet: FacetName }>;
export type SearchFilter = keyof typeof SEARCH_FILTERS;

const readWhere = (params: URLSearchParams) =>
  whereOrNull(
    Object.fromEntries(
      (Object.keys(SEARCH_FILTERS) as SearchFilter[]).map((name) => {
        const values = readParams(params, name);
        return [SEARCH_FILTERS[name].where, name === 'year' ? values?.map(Number) : values];
      }),
    ),
  ) as SearchWhere | null;

/** The search; without words it sends no query. */
export const search = defineView({
  name: 'search',
  path: '/search',
  // The box in the header leads to it.
  isUnlisted: true,
  document: ExplorerSearchDocument,
  variables: (params) => {
    const text = readParam(params, 'q')?.trim();
    const where = readWhere(params);
    return text ? { text, ...(where && { where }), ...readPageArguments(params, 20) } : null;
  },
  statements: (data) => (data.search?.edges ?? []).map(({ node }) => toHitStatement(node)),
});

const toHitStatement = (hit: Hit): Statement => {
  const role = hit.__typename.toUpperCase();
  switch (hit.__typename) {
    case 'Event':
      return toStatement('found', hit, { role, date: hit.date, modality: hit.eventModality });
    case 'Brief':
      return toStatement('found', hit, { role, date: hit.published, ...saidBy(hit) });
    case 'Issue':
    case 'Instrument':
      return toStatement('found', hit, { role });
    case 'Country':
    case 'Organization':
    case 'Person':
    case 'Grouping':
      return toStatement('found', hit, { role, actors: [hit.label] });
    default:
      return 'citations' in hit ? toClaimHitStatement(hit, role) : toStatement('found', hit, { role });
  }
};

const toClaimHitStatement = (claim: Extract<Hit, { citations: unknown }>, role: string): Statement => {
  const actors = 'actors' in claim ? claim.actors : 'holders' in claim ? claim.holders : [];
  const toward = 'targets' in claim ? claim.targets : 'addressees' in claim ? claim.addressees : [];
  return toClaimStatement('found', claim, { role, actors: namesOf(actors), toward: namesOf(toward) });
};
