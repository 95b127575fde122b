import type { NodeType, StatementType } from './node-types.ts';
import { countries, groupings, organizations, people } from './rows/actor-rows.ts';
import { appearances, memberships } from './rows/appearance-rows.ts';
import { answers, evidence, links } from './rows/argument-rows.ts';
import { briefs } from './rows/brief-rows.ts';
import { catalogs } from './rows/catalog-rows.ts';
import { changes } from './rows/change-rows.ts';
import { claimCollections, claims } from './rows/claims/claims.ts';
import type { Collection } from './rows/collection.ts';
import { differenceStatements, differences, eventIssues, participants } from './rows/event-detail-rows.ts';
import { events, issues } from './rows/event-rows.ts';
import { eventInstruments, instrumentMentions, instruments } from './rows/instrument-rows.ts';
import { issueMentions, mentions } from './rows/mention-rows.ts';
import { outcomes } from './rows/outcome-rows.ts';
import { paragraphs } from './rows/paragraph-rows.ts';

/**
 * All collections of a store: the entities, the claims of all types together, what is combined of several statements, and the
 * statements. The compiler requires an entity for each node type, and rows for each type of statement.
 */
const nodes = {
  Country: countries,
  Organization: organizations,
  Person: people,
  Grouping: groupings,
  Event: events,
  Issue: issues,
  Brief: briefs,
  Paragraph: paragraphs,
  ...claimCollections,
  Catalog: catalogs,
  Instrument: instruments,
};

const statements = {
  Appearance: appearances,
  Membership: memberships,
  Mention: mentions,
  IssueMention: issueMentions,
  InstrumentMention: instrumentMentions,
  Evidence: evidence,
  Answer: answers,
  Link: links,
  Outcome: outcomes,
};

export const collections = {
  ...nodes,
  Claim: claims,
  Change: changes,
  Participant: participants,
  EventIssue: eventIssues,
  EventInstrument: eventInstruments,
  Difference: differences,
  DifferenceStatement: differenceStatements,
  ...statements,
};

nodes satisfies Record<NodeType, unknown>;
statements satisfies Record<Exclude<StatementType, 'Participation'>, unknown>;

export type CollectionName = keyof typeof collections;

/** The rows of a collection. */
export type RowOf<Name extends CollectionName> = Name extends CollectionName
  ? (typeof collections)[Name] extends Collection<infer Row, infer _Terms, infer _Orders>
    ? Row
    : never
  : never;

/** The filters of a collection. */
export type TermOf<Name extends CollectionName> = keyof (typeof collections)[Name]['terms'] & string;

/** The orders in which a collection is read. */
export type OrderOf<Name extends CollectionName> = keyof (typeof collections)[Name]['orders'] & string;

/** The collection with its types widened, for code that is generic over all of them. */
export const collectionOf = (name: CollectionName): Collection<unknown> =>
  collections[name] as unknown as Collection<unknown>;
