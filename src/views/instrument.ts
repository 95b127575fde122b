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
  edge: { summary: string | null; basis: string; citations: readonly { ref: string }[]; node: Titled },
): Statement =>
  toStatement('instrument', edge.node, {
    ...(edge.summary !== null && { text: edge.summary }),
    basis: edge.basis,
    ...saidBy(brief),
    citations: refsOf(edge),
  });

/** The statements about an instrument. */
export const toInstrumentStatements = (instrument: EntryOf<'Instrument'>): Statement[] => [
  ...instrument.instrumentMentions.edges.map((mention) =>
    toBriefInstrumentStatement(mention.node, { ...mention, node: instrument }),
  ),
  ...instrument.instrumentEvents.edges.map((edge) =>
    toEventInstrumentStatement(
      edge.node,
      instrument,
      edge,
      citedBy(
        refsOf(edge),
        edge.node.mentions.edges.map(({ node }) => node),
      ),
    ),
  ),
  ...instrument.instrumentStances.nodes.map((stance) => toStanceStatement(stance, [instrument.title])),
  ...instrument.instrumentRecommendations.nodes.map(toRecommendationStatement),
];
