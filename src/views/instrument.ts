import { toStanceStatement } from './claims.ts';
import type { EntryOf } from './entry-types.ts';
import {
  citedBy,
  refsOf,
  type SourceBrief,
  type Statement,
  saidBy,
  type Titled,
  toEntityRef,
  toRecommendationStatement,
  toStatement,
} from './statement.ts';

/** What an event does to an instrument, as statements about one of them that belong to the other, one for each role. */
export const toEventInstrumentStatements = (
  about: Titled,
  of: Titled,
  edge: { roles: readonly string[]; basis: string; citations: readonly { ref: string }[] },
  fields: Partial<Statement> = {},
): Statement[] =>
  edge.roles.map((role) =>
    toStatement('instrument', about, {
      role,
      of: toEntityRef(of),
      basis: edge.basis,
      citations: refsOf(edge),
      ...fields,
    }),
  );

/** What a brief says about an instrument. */
export const toBriefInstrumentStatement = (
  brief: SourceBrief,
  instrument: Titled,
  mention: { text: string; basis: string; citations: readonly { ref: string }[] },
): Statement =>
  toStatement('instrument', instrument, {
    text: mention.text,
    basis: mention.basis,
    ...saidBy(brief),
    citations: refsOf(mention),
  });

/** The statements about an instrument. */
export const toInstrumentStatements = (instrument: EntryOf<'Instrument'>): Statement[] => [
  ...instrument.instrumentMentions.nodes.map((mention) =>
    toBriefInstrumentStatement(mention.brief, instrument, mention),
  ),
  ...instrument.instrumentEvents.edges.flatMap((edge) =>
    toEventInstrumentStatements(
      edge.node,
      instrument,
      edge,
      citedBy(
        refsOf(edge),
        edge.node.mentions.nodes.map(({ brief }) => brief),
      ),
    ),
  ),
  ...instrument.instrumentStances.nodes.map((stance) => toStanceStatement(stance, [instrument.title])),
  ...instrument.instrumentRecommendations.nodes.map(toRecommendationStatement),
];
