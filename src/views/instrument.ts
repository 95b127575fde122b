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

/** What an event does to an instrument, as a statement about one of them that belongs to the other. */
export const toEventInstrumentStatement = (
  about: Titled,
  of: Titled,
  edge: { role: string; basis: string; citations: readonly { ref: string }[] },
  fields: Partial<Statement> = {},
): Statement =>
  toStatement('instrument', about, {
    role: edge.role,
    of: toEntityRef(of),
    basis: edge.basis,
    citations: refsOf(edge),
    ...fields,
  });

/** What a brief says about an instrument. */
export const toBriefInstrumentStatement = (
  brief: SourceBrief,
  instrument: Titled,
  mention: { summary: string | null; basis: string; citations: readonly { ref: string }[] },
): Statement =>
  toStatement('instrument', instrument, {
    ...(mention.summary !== null && { text: mention.summary }),
    basis: mention.basis,
    ...saidBy(brief),
    citations: refsOf(mention),
  });

/** The statements about an instrument. */
export const toInstrumentStatements = (instrument: EntryOf<'Instrument'>): Statement[] => [
  ...instrument.instrumentMentions.nodes.map((mention) =>
    toBriefInstrumentStatement(mention.brief, instrument, mention),
  ),
  ...instrument.instrumentEvents.edges.map((edge) =>
    toEventInstrumentStatement(
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
