import { ExplorerMapDocument, type ExplorerMapQuery } from './generated/views.ts';
import { readEventFilters, readPageArguments } from './parameters.ts';
import { refsOf, type SourceBrief, type Statement, saidBy, toStatement } from './statement.ts';
import { defineView, latest, truncatedList } from './view.ts';

type BriefData = NonNullable<ExplorerMapQuery['brief']>;
type Countries = NonNullable<ExplorerMapQuery['countries']>;
type Event = NonNullable<ExplorerMapQuery['events']>['nodes'][number];
type Mention = Event['mentions']['nodes'][number];

/** A country that briefs name, with what the chosen brief says of it. */
export type MapCountry = Countries['nodes'][number] & {
  naming?: Pick<BriefData['appearances']['nodes'][number], 'part' | 'basis' | 'citations'> & { brief: SourceBrief };
};

/** An event, with the place, date and modality that briefs give it. */
export type MapEvent = Pick<Event, 'id' | 'title' | 'lastOutcomes'> & {
  /** What briefs say about it. */
  accounts: readonly Mention[];
  /** The contradictions between these; none within a brief. */
  differences?: Event['differences'];
  /** Unique in the list: a brief may mention two entries of the register that are one event. */
  key: string;
};

/** The map: the countries that briefs name, and the places of events. */
export const worldMap = defineView({
  name: 'map',
  path: '/map',
  isInFooter: true,
  document: ExplorerMapDocument,
  variables: (params) => ({ ...readEventFilters(params), ...readPageArguments(params, 100) }),
  statements: (data) => [...mapCountries(data).map(toCountryStatement), ...mapEvents(data).flatMap(toPlaceStatements)],
  truncatedLists: ({ brief, events }) => latest(truncatedList('events', [brief?.mentions ?? events])),
  isMissing: ({ brief }) => brief === null,
});

/** The page of the list of countries: of the chosen brief, or of all. */
export const countryList = ({ brief, countries }: ExplorerMapQuery): BriefData['appearances'] | Countries | null =>
  brief?.appearances ?? countries ?? null;

/** The countries of the page by name. */
export const mapCountries = ({ brief, countries }: ExplorerMapQuery): MapCountry[] =>
  brief
    ? brief.appearances.nodes
        .flatMap(({ actor, mentions, ...naming }) =>
          'code' in actor ? [{ ...actor, events: mentions, naming: { ...naming, brief } }] : [],
        )
        .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    : (countries?.nodes ?? []);

export const mapEvents = ({ brief, events }: ExplorerMapQuery): MapEvent[] =>
  brief
    ? brief.mentions.nodes.map(({ event, ...said }) => ({ ...event, accounts: [{ ...said, brief }], key: said.id }))
    : (events?.nodes ?? []).map((event) => ({ ...event, accounts: event.mentions.nodes, key: event.id }));

/** The naming of a country, with the part that the chosen brief gives it. */
const toCountryStatement = ({ naming, ...country }: MapCountry): Statement =>
  toStatement('naming', country, {
    role: naming?.part ?? null,
    actors: [country.name],
    events: country.events.totalCount,
    ...(naming && { basis: naming.basis, ...saidBy(naming.brief), citations: refsOf(naming) }),
  });

/** The place of an event, according to each brief that states one. */
const toPlaceStatements = (event: MapEvent): Statement[] =>
  event.accounts
    .filter(({ place }) => place)
    .map(({ place, placeCitations, brief, date, modality }) =>
      toStatement('place', event, {
        role: place?.name ?? null,
        date,
        modality,
        ...saidBy(brief),
        citations: refsOf({ citations: placeCitations }),
      }),
    );
