import { ExplorerMapDocument, type ExplorerMapQuery } from './generated/views.ts';
import { readEventWhere, readPageArguments, readParam } from './parameters.ts';
import { refsOf, type Statement, toStatement } from './statement.ts';
import { defineView, truncatedList } from './view.ts';

export type MapCountry = NonNullable<ExplorerMapQuery['countries']>['nodes'][number];
export type MapEvent = NonNullable<ExplorerMapQuery['events']>['nodes'][number];

/** The map: the countries that briefs name, and the places of events. */
export const worldMap = defineView({
  name: 'map',
  path: '/map',
  document: ExplorerMapDocument,
  variables: (params) => {
    const brief = readParam(params, 'brief');
    return {
      ...(brief && { brief, toldBy: brief, isChosen: true }),
      where: brief ? { brief } : { named: true },
      events: readEventWhere(params),
      ...readPageArguments(params, 100),
    };
  },
  statements: ({ countries, brief, events }) => [
    ...(countries?.nodes ?? []).map((country) => toCountryStatement(country, brief)),
    ...(events?.nodes ?? []).flatMap(toPlaceStatements),
  ],
  truncatedLists: ({ events }) => truncatedList('events', [events]),
});

/** The naming of a country, with the part that the chosen brief gives it. */
const toCountryStatement = (country: MapCountry, brief: ExplorerMapQuery['brief']): Statement => {
  const edge = brief?.countries.edges.find(({ node }) => node.id === country.id);
  return toStatement('naming', country, {
    role: edge?.part ?? null,
    actors: [country.name],
    events: country.events.totalCount,
    ...(edge && brief && { basis: edge.basis, brief: brief.slug, citations: refsOf(edge) }),
  });
};

/** The place of an event, according to each brief that states one. */
const toPlaceStatements = (event: MapEvent): Statement[] =>
  event.mentions.edges
    .filter(({ place }) => place)
    .map(({ place, placeCitations, node, date, modality }) =>
      toStatement('place', event, {
        role: place?.name ?? null,
        date,
        modality,
        brief: node.slug,
        citations: refsOf({ citations: placeCitations }),
      }),
    );
