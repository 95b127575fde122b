import { ExplorerSearchDocument, type ExplorerSearchQuery } from './generated/views.ts';
import { readPageArguments, readParam } from './parameters.ts';
import { namesOf, type Statement, saidBy, toClaimStatement, toStatement } from './statement.ts';
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
      return toStatement('found', hit, { role, date: hit.published, ...saidBy(hit) });
    case 'Issue':
    case 'Instrument':
      return toStatement('found', hit, { role });
    case 'Country':
    case 'Organization':
    case 'Person':
    case 'Grouping':
      return toStatement('found', hit, { role, actors: [hit.name] });
    default:
      return 'citations' in hit ? toClaimHitStatement(hit, role) : toStatement('found', hit, { role });
  }
};

const toClaimHitStatement = (claim: Extract<Hit, { citations: unknown }>, role: string): Statement => {
  const actors = 'actors' in claim ? claim.actors : 'holders' in claim ? claim.holders : [];
  const toward = 'targets' in claim ? claim.targets : 'addressees' in claim ? claim.addressees : [];
  return toClaimStatement('found', claim, { role, actors: namesOf(actors), toward: namesOf(toward) });
};
