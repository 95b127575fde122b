import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import type { SourceDocument } from '../../model/records/text-records.ts';
import type { EventSetValue, SectionValue, SummarizedText, TermValue } from '../../model/rows/brief-rows.ts';
import { TERM_KIND } from '../../model/vocabulary/briefs.ts';
import { statementFields } from '../fields/statement.ts';
import { loadAll, loadIfAny, loadNodes } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { toDate } from '../values/source.ts';

/** The parts of a brief that have types of their own: what it sums up and was made of, sections, sets of events, terms. */

export const defineSummarizedText = ({ builder }: SchemaTools) =>
  builder.objectRef<SummarizedText>('SummarizedText').implement({
    description: 'A longer text that a brief sums up.',
    fields: (t) => ({
      title: t.exposeString('title', { description: 'Its title.' }),
      url: t.exposeString('url', { nullable: true, description: 'Its URL, if known.' }),
    }),
  });

export const defineSourceDocument = ({ builder }: SchemaTools) =>
  builder.objectRef<SourceDocument>('SourceDocument').implement({
    description: 'The document that the text of a brief was made of.',
    fields: (t) => ({
      url: t.string({
        nullable: true,
        description: 'An address that answers with it, if known.',
        resolve: ({ url }) => url ?? null,
      }),
      sha256: t.exposeString('sha256', { description: 'The SHA-256 of its bytes.' }),
      accessed: t.field({
        type: 'FuzzyDate',
        nullable: true,
        description: 'When it was fetched from its address, if that was recorded.',
        resolve: ({ accessed }) => toDate(accessed),
      }),
      importer: t.string({
        nullable: true,
        description: 'The version of `briefgraph import` that made the text of it; null if a person did.',
        resolve: ({ importer }) => importer ?? null,
      }),
    }),
  });

export const defineSection = ({ builder }: SchemaTools) =>
  builder.objectRef<SectionValue>('Section').implement({
    description: "A section of a brief's text.",
    fields: (t) => ({
      label: t.exposeString('id', { description: 'Its id within the brief.' }),
      number: t.exposeInt('number', { nullable: true, description: 'Its number in the text; null if it has none.' }),
      title: t.exposeString('title', { nullable: true, description: 'Its heading; null if it has none.' }),
      paragraphs: t.field({
        type: ['Paragraph'],
        listSize: { assumedSize: GREATEST_LENGTH.paragraphsOfSection },
        description: 'Its paragraphs in order, its heading included.',
        resolve: (section, _args, context) => loadAll(context, 'Paragraph', section.paragraphs),
      }),
    }),
  });

export const defineEventSet = ({ builder, values }: SchemaTools) =>
  builder.objectRef<EventSetValue>('EventSet').implement({
    description: 'Events that a brief lists together.',
    fields: (t) => ({
      slug: t.exposeString('slug', { description: 'Its readable id, unique in the brief.' }),
      title: t.exposeString('title', { description: 'The title of the list, in our own words.' }),
      since: t.field({
        type: 'Event',
        nullable: true,
        description: 'The event after which the brief places all of them.',
        resolve: (set, _args, context) => loadIfAny(context, 'Event', set.since),
      }),
      events: t.field({
        type: ['Event'],
        listSize: { assumedSize: GREATEST_LENGTH.eventsOfSet },
        description: 'The events in the order in which the brief lists them.',
        resolve: (set, _args, context) => loadAll(context, 'Event', set.events),
      }),
      ...statementFields(t, values),
    }),
  });

export const defineTerm = ({ builder, values }: SchemaTools) =>
  builder.objectRef<TermValue>('Term').implement({
    description: 'An agreement, a policy, a series or a label that a brief names.',
    fields: (t) => ({
      slug: t.exposeString('slug', { description: 'Its readable id, unique in the brief.' }),
      name: t.exposeString('term', { description: 'The name the text uses.' }),
      kind: t.expose('kind', {
        type: defineEnum(builder, 'TermKind', 'The kind of term.', TERM_KIND),
        description: 'The kind of term.',
      }),
      summary: t.exposeString('summary', { description: 'What it is, in our own words.' }),
      actors: t.field({
        type: ['Actor'],
        listSize: { assumedSize: GREATEST_LENGTH.actors },
        description: 'The actors it belongs to.',
        resolve: (term, _args, context) => loadNodes(context, term.actors),
      }),
      ...statementFields(t, values),
    }),
  });
