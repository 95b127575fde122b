import { ExplorerSearchDocument, type ExplorerSearchQuery } from './generated/views.ts';
import { readPageArguments, readParam } from './parameters.ts';
import { namesOf, type Statement, toClaimStatement, toStatement } from './statement.ts';
import { defineView } from './view.ts';

export type Hit = NonNullable<ExplorerSearchQuery['search']>['nodes'][number];

/** The search; without words it sends no query. */
export const search = defineView({
  name: 'search',
  path: '/search',
  document: ExplorerSearchDocument,
  variables: (params) => {
    const text = readParam(params, 'q')?.trim();
    return text ? { text, ...readPageArguments(params, 20) } : null;
  },
  statements: (data) => (data.search?.nodes ?? []).map(toHitStatement),
});

const toHitStatement = (hit: Hit): Statement => {
  const role = hit.__typename.toUpperCase();
  switch (hit.__typename) {
    case 'Event':
      return toStatement('found', hit, { role, date: hit.date, modality: hit.eventModality });
    case 'Brief':
      return toStatement('found', hit, { role, date: hit.published, brief: hit.slug });
    case 'Issue':
      return toStatement('found', hit, { role });
    case 'Motive':
      return toClaimStatement('found', hit, { role, actors: namesOf(hit.actors), toward: namesOf(hit.targets) });
    case 'Recommendation':
      return toClaimStatement('found', hit, { role, toward: namesOf(hit.addressees) });
    case 'Stance':
      return toClaimStatement('found', hit, { role, actors: namesOf(hit.holders) });
    case 'Forecast':
    case 'Relation':
      return toClaimStatement('found', hit, { role });
    default:
      return toStatement('found', hit, { role, actors: [hit.name] });
  }
};
