import { z } from 'zod';
import { EVENT_KIND } from '../event-kinds.ts';
import { GREATEST_LENGTH, GREATEST_TEXT } from '../greatest-lengths.ts';
import { sameAs, withdrawn } from './identity-fields.ts';
import { eventRef, issueRef, slug } from './reference-fields.ts';
import { curatorRef, edtf, oneOf, place, restated, source } from './shared-fields.ts';

/**
 * `data/events.json`: the register of events and issues. It has their identity only: dates, participants and places are
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
    title: z.string().min(3).max(GREATEST_TEXT.title).describe('A short title in our own words.'),
    kind: oneOf(EVENT_KIND).describe('The kind of event.'),
    plover: ploverRecord
      .nullable()
      .optional()
      .describe("The event's own PLOVER coding; null if none fits; omitted if the coding of its kind is right."),
    partOf: eventRef.optional().describe('The event that it is a part of, or the series that it belongs to.'),
    order: z.number().int().describe('Its order among events with the same date, smallest first.'),
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
    title: z.string().min(3).max(GREATEST_TEXT.title).describe('A short title in our own words.'),
    partOf: issueRef.optional().describe('The wider issue that it is a part of.'),
    sameAs,
    withdrawn,
  })
  .describe('A matter on which actors disagree.');

export const eventsFile = z
  .strictObject({
    $schema: z.string().optional(),
    events: z.array(eventRecord).default([]),
    issues: z.array(issueRecord).default([]),
  })
  .describe('The register of events and issues.');

export type Corroboration = z.infer<typeof corroboration>;
export type EventRecord = z.infer<typeof eventRecord>;
export type IssueRecord = z.infer<typeof issueRecord>;
export type EventsFile = z.infer<typeof eventsFile>;
