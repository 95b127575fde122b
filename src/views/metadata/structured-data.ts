import type {
  Claim as ClaimData,
  DataCatalog,
  Event as EventData,
  Graph,
  Organization,
  Person,
  Report,
  Thing,
  WebPage,
} from 'schema-dts';
import { pathOfEntry, toEntryKey } from '../entry-address.ts';
import type { Claim, EntryOf } from '../entry-types.ts';
import { LICENSES } from '../licenses.ts';
import { addressOfPassage } from '../reader-address.ts';
import { titleOf } from '../statement.ts';
import { holdersOf } from '../whose-view.ts';
import { authorsOf, type DescribedBrief, type DescribedPage, pictureOf, plainDate, type Subject } from './subject.ts';

/**
 * What a page says in the vocabulary of schema.org, as JSON-LD. Types are those of `schema-dts`. It says nothing that the data does not:
 * a date that is not certain and a place that has no name are left out, and a claim has the author whose view it is.
 */

/** An actor in an answer. */
interface Actor {
  __typename: string;
  id: string;
  name: string;
}

/** The page and what it is about, for a script of the type `application/ld+json`. */
export const toStructuredData = (page: DescribedPage, subject: Subject | null): Graph => {
  const url = page.origin + page.canonical;
  const about = subject && describe(subject, page);
  const picture = pictureOf(page, subject);
  const webPage: WebPage = {
    '@type': subject ? 'WebPage' : 'CollectionPage',
    '@id': url,
    url,
    name: page.title,
    description: page.description,
    inLanguage: page.language,
    isPartOf: { '@id': `${page.origin}/#site` },
    ...(picture && { primaryImageOfPage: { '@type': 'ImageObject', url: picture } }),
    ...(about && { mainEntity: { '@id': referTo(about) } }),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      webPage,
      {
        '@type': 'WebSite',
        '@id': `${page.origin}/#site`,
        name: 'Briefgraph',
        url: `${page.origin}/`,
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${page.origin}/search?q={text}` },
        },
      },
      ...(about ? [about] : []),
    ],
  };
};

type Described = Exclude<Thing, string>;
const referTo = (thing: Described): string => (thing as { '@id': string })['@id'];

const describe = (subject: Subject, { origin }: DescribedPage): Described => {
  switch (subject.kind) {
    case 'brief':
      return toReport(subject.brief, origin);
    case 'claim':
      return toClaim(subject.claim, origin);
    case 'actor':
      return toActor(subject.actor, origin);
    default:
      return toOther(subject.node, origin);
  }
};

/** The address of an entity's page, with the part that stands for the entity and not for the page about it. */
const thingId = (id: string, origin: string): string => `${pageOf(id, origin)}#it`;
const pageOf = (id: string, origin: string): string => origin + pathOfEntry(toEntryKey(id));

const toReport = (brief: DescribedBrief, origin: string): Report => {
  const license = brief.license ? LICENSES.get(brief.license) : undefined;
  return {
    '@type': 'Report',
    '@id': thingId(brief.id, origin),
    name: brief.title,
    inLanguage: brief.language,
    datePublished: plainDate(brief.published.edtf),
    author: authorsOf(brief).map((actor) => toAuthor(actor, origin)),
    publisher: (brief.publishers ?? [brief.publisher]).map((actor) => toAuthor(actor, origin)),
    // The brief itself is where its publisher has it; without that, the page is all that there is of it.
    url: brief.url ?? pageOf(brief.id, origin),
    mainEntityOfPage: pageOf(brief.id, origin),
    ...(brief.doi && {
      identifier: { '@type': 'PropertyValue', propertyID: 'doi', value: brief.doi },
      sameAs: `https://doi.org/${brief.doi}`,
    }),
    ...(brief.scope && { abstract: brief.scope }),
    ...(license && { license: license.url }),
  };
};

/** A state or a group of states that holds a view or writes acts as an organization: schema.org lets only people and organizations do so. */
const toAuthor = ({ __typename, id, name }: Actor, origin: string): Person | Organization => ({
  '@type': __typename === 'Person' ? 'Person' : 'Organization',
  '@id': thingId(id, origin),
  name,
  url: pageOf(id, origin),
});

const toActor = (actor: Extract<Subject, { kind: 'actor' }>['actor'], origin: string): Described => {
  const type = { Person: 'Person', Organization: 'Organization', Country: 'Country', Grouping: 'Thing' } as const;
  return {
    '@type': type[actor.__typename],
    '@id': thingId(actor.id, origin),
    name: actor.name,
    url: pageOf(actor.id, origin),
    ...(actor.aliases && actor.aliases.length > 0 && { alternateName: actor.aliases }),
  } as Described;
};

const toClaim = (claim: Claim, origin: string): ClaimData => {
  const { basis, brief, citations } = claim;
  const isInferred = basis === 'CURATOR_INFERRED';
  // What a curator has read from a brief is not what its publisher says.
  const own = isInferred ? [] : [brief.publisher];
  const holders = holdersOf<Actor>(claim);
  const authors = holders.length > 0 ? holders : own;
  return {
    '@type': 'Claim',
    '@id': thingId(claim.id, origin),
    url: pageOf(claim.id, origin),
    text: titleOf(claim),
    inLanguage: brief.statementLanguage,
    ...(authors.length > 0 && { author: authors.map((actor) => toAuthor(actor, origin)) }),
    ...(isInferred && {
      claimInterpreter: { '@type': 'Organization', name: 'Briefgraph', url: `${origin}/` },
    }),
    appearance: {
      '@type': 'Report',
      '@id': thingId(brief.id, origin),
      name: brief.title,
      url: pageOf(brief.id, origin),
      inLanguage: brief.language,
      publisher: toAuthor(brief.publisher, origin),
    },
    isBasedOn: citations.map(({ ref }) => origin + (addressOfPassage(ref) ?? '')),
  };
};

/** Kinds of instruments that are law, whatever else they are. */
const LAWS: readonly string[] = ['LAW', 'REGULATION', 'TREATY'];

const toOther = (node: Extract<Subject, { kind: 'other' }>['node'], origin: string): Described => {
  const common = { '@id': thingId(node.id, origin), url: pageOf(node.id, origin) };
  switch (node.__typename) {
    case 'Event':
      return { ...common, ...toEvent(node) };
    case 'Catalog':
      return {
        '@type': 'DataCatalog',
        ...common,
        name: node.title,
        ...(node.catalogPublisher && { publisher: { '@type': 'Organization', name: node.catalogPublisher } }),
        ...(node.license && LICENSES.has(node.license) && { license: LICENSES.get(node.license)?.url }),
        ...(node.homepage && { sameAs: node.homepage }),
      } as DataCatalog;
    case 'Paragraph':
      return {
        '@type': 'CreativeWork',
        ...common,
        name: `${node.brief.title}: ${node.label}`,
        inLanguage: node.brief.language,
        isPartOf: { '@type': 'Report', '@id': thingId(node.brief.id, origin), name: node.brief.title },
      };
    case 'Instrument':
      return { '@type': LAWS.includes(node.instrumentKind) ? 'Legislation' : 'Thing', ...common, name: node.title };
    case 'Issue':
      return { '@type': 'Thing', ...common, name: node.title };
  }
};

/** An event with what all briefs together say; with one brief chosen, only its name. What is denied or hoped for is not scheduled. */
const toEvent = ({ title, date, place, eventModality }: EntryOf<'Event'>): EventData => {
  const [start, end] = (date?.edtf ?? '').split('/');
  const [startDate, endDate] = [plainDate(start), plainDate(end)];
  const isScheduled = ['SCHEDULED', 'HAPPENED', 'ONGOING'].includes(eventModality ?? '');
  return {
    '@type': 'Event',
    name: title,
    ...(startDate && { startDate }),
    ...(startDate && endDate && { endDate }),
    ...(place?.name && { location: { '@type': 'Place', name: place.name } }),
    ...(isScheduled && { eventStatus: 'https://schema.org/EventScheduled' }),
  };
};
