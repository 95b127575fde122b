import { ExplorerSearchDocument, type ExplorerSearchQuery } from './generated/views.ts';
import { readOne, readPage } from './parameters.ts';
import { namesOf, type Statement, state, stateClaim } from './statement.ts';
import { defineView } from './view.ts';

export type Hit = NonNullable<ExplorerSearchQuery['search']>['nodes'][number];

/** The search; it asks nothing before there is a word. */
export const search = defineView({
  name: 'search',
  path: '/search',
  document: ExplorerSearchDocument,
  variables: (params) => {
    const text = readOne(params, 'q')?.trim();
    return text ? { text, ...readPage(params, 20) } : null;
  },
  statements: (data) => (data.search?.nodes ?? []).map(stateHit),
});

const stateHit = (hit: Hit): Statement => {
  const role = hit.__typename.toUpperCase();
  switch (hit.__typename) {
    case 'Event':
      return state('found', hit, { role, date: hit.date, modality: hit.eventModality });
    case 'Brief':
      return state('found', hit, { role, date: hit.published, brief: hit.slug });
    case 'Issue':
      return state('found', hit, { role });
    case 'Motive':
      return stateClaim('found', hit, { role, actors: namesOf(hit.actors), toward: namesOf(hit.targets) });
    case 'Recommendation':
      return stateClaim('found', hit, { role, toward: namesOf(hit.addressees) });
    case 'Stance':
      return stateClaim('found', hit, { role, actors: namesOf(hit.holders) });
    case 'Forecast':
    case 'Relation':
      return stateClaim('found', hit, { role });
    default:
      return state('found', hit, { role, actors: [hit.name] });
  }
};
