import { ExplorerMapDocument, type ExplorerMapQuery } from './generated/views.ts';
import { readEvents, readOne, readPage } from './parameters.ts';
import { cutOf, refsOf, type Statement, state } from './statement.ts';
import { defineView } from './view.ts';

export type MapCountry = NonNullable<ExplorerMapQuery['countries']>['nodes'][number];
export type MapEvent = NonNullable<ExplorerMapQuery['events']>['nodes'][number];

/** The map: the countries that are named, and the places of events. */
export const map = defineView({
  name: 'map',
  path: '/map',
  document: ExplorerMapDocument,
  variables: (params) => {
    const brief = readOne(params, 'brief');
    return {
      ...(brief && { brief, toldBy: brief, isChosen: true }),
      where: brief ? { brief } : { named: true },
      events: readEvents(params),
      ...readPage(params, 100),
    };
  },
  statements: ({ countries, brief, events }) => [
    ...(countries?.nodes ?? []).map((country) => stateCountry(country, brief)),
    ...(events?.nodes ?? []).flatMap(statePlace),
  ],
  cuts: ({ events }) => cutOf('events', [events]),
});

/** That a country is named, and what part the brief gives it. */
const stateCountry = (country: MapCountry, brief: ExplorerMapQuery['brief']): Statement => {
  const edge = brief?.countries.edges.find(({ node }) => node.id === country.id);
  return state('naming', country, {
    role: edge?.part ?? null,
    actors: [country.name],
    events: country.events.totalCount,
    ...(edge && brief && { basis: edge.basis, brief: brief.slug, citations: refsOf(edge) }),
  });
};

/** Where an event was, for each brief that says so. */
const statePlace = (event: MapEvent): Statement[] =>
  event.mentions.edges
    .filter(({ place }) => place)
    .map(({ place, placeCitations, node, date, modality }) =>
      state('place', event, {
        role: place?.name ?? null,
        date,
        modality,
        brief: node.slug,
        citations: refsOf({ citations: placeCitations }),
      }),
    );
