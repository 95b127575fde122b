import { z } from 'zod';
import { GREATEST_LENGTH, GREATEST_TEXT } from '../greatest-lengths.ts';
import { JURISDICTION_TYPES } from '../node-types.ts';
import { EVENT_KIND } from '../vocabulary/events.ts';
import { INSTRUMENT_KIND } from '../vocabulary/instruments.ts';
import { aliases, sameAs, withdrawn } from './identity-fields.ts';
import { actorRef, eventRef, instrumentRef, issueRef, slug } from './reference-fields.ts';
import { curatorRef, edtf, oneOf, ownTitle, place, restated, source } from './shared-fields.ts';

/**
 * `data/events.json`: the register of events, issues and instruments. It has their identity only: dates, participants and places are
 * statements of briefs (their mentions). Corroborations are what sources outside the briefs say.
 */

export const corroboration = z
  .strictObject({
    summary: restated,
    date: edtf.optional(),
    place: place.optional(),
    source,
  })
  .describe('What a source outside the briefs says about the event. It never replaces what briefs say.');

export const ploverRecord = z
  .strictObject({
    type: z.string().regex(/^[A-Z]+$/, 'a PLOVER type in capitals, such as "CONSULT"'),
    mode: z.string().max(GREATEST_TEXT.tag).nullable().default(null),
    contexts: z.array(z.string().max(GREATEST_TEXT.tag)).max(GREATEST_LENGTH.contexts).default([]),
  })
  .describe('A PLOVER 2.0 coding.');

export const eventRecord = z
  .strictObject({
    slug,
    curatorRef,
    title: ownTitle('A short title in our own words.'),
    kind: oneOf(EVENT_KIND).describe('The kind of event.'),
    plover: ploverRecord
      .nullable()
      .optional()
      .describe("The event's own PLOVER coding; null if none fits; omitted if the coding of its kind is right."),
    partOf: eventRef.optional().describe('The event that it is a part of, or the series that it belongs to.'),
    order: z
      .number()
      .int()
      .optional()
      .describe('Its order among events with the same date, smallest first; those without one come last, by slug.'),
    corroborations: z
      .array(corroboration)
      .max(GREATEST_LENGTH.corroborations)
      .default([])
      .describe('What sources outside the briefs say.'),
    sameAs,
    withdrawn,
  })
  .describe('An event, a process or a condition.');

export const issueRecord = z
  .strictObject({
    slug,
    curatorRef,
    title: ownTitle('A short title in our own words.'),
    partOf: issueRef.optional().describe('The wider issue that it is a part of.'),
    aliases,
    sameAs,
    withdrawn,
  })
  .describe('A matter on which actors disagree, or that they want to be dealt with.');

export const instrumentRecord = z
  .strictObject({
    slug,
    title: z.string().min(3).max(GREATEST_TEXT.title).describe('Its title, or a short one in our own words.'),
    kind: oneOf(INSTRUMENT_KIND).describe('The kind of instrument.'),
    jurisdiction: actorRef
      .meta({
        description:
          'Whose instrument it is: the alpha-3 code of a country, or the slug of an organization or a grouping (namespace/slug in another catalog).',
        references: JURISDICTION_TYPES,
      })
      .optional(),
    partOf: instrumentRef
      .optional()
      .describe('The instrument that it is a part of: the law that has the article, the plan that has the fund.'),
    aliases,
    sameAs,
    withdrawn,
  })
  .describe('An instrument of policy: a law, an agreement, a programme, a tax, or a part of one.');

export const eventsFile = z
  .strictObject({
    $schema: z.string().optional(),
    events: z.array(eventRecord).default([]),
    issues: z.array(issueRecord).default([]),
    instruments: z.array(instrumentRecord).default([]),
  })
  .describe('The register of events, issues and instruments.');

export type Corroboration = z.infer<typeof corroboration>;
export type EventRecord = z.infer<typeof eventRecord>;
export type IssueRecord = z.infer<typeof issueRecord>;
export type InstrumentRecord = z.infer<typeof instrumentRecord>;
export type EventsFile = z.infer<typeof eventsFile>;
