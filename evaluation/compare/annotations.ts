import { z } from 'zod';

/**
 * What somebody found in a text, by its places: gold annotations, a draft, or an encoded brief. Offsets are in Unicode code
 * points of the text, and ends are exclusive. A list that was not annotated is left out, and not measured.
 */

const offset = z.number().int().min(0);
const range = z.tuple([offset, offset]);

/** The parts of a text that are told apart when paragraphs are compared. */
export const ANNOTATED_KINDS = [
  'TITLE',
  'FRONT',
  'HEADING',
  'KEY_POINT',
  'BODY',
  'LIST_ITEM',
  'TABLE',
  'NOTE',
] as const;

const named = z.object({ name: z.string().min(1), surfaces: z.array(z.string()).default([]) });
/** All names are compared with each other. */
const MOST_NAMES = 2000;
const labelled = z.object({ sentence: range });

export const annotationsSchema = z.object({
  text: z.string().optional(),
  language: z.string().optional(),
  published: z.string().nullish(),
  title: z.string().optional(),
  paragraphs: z.array(z.tuple([offset, offset, z.enum(ANNOTATED_KINDS)])).optional(),
  sentences: z.array(range).optional(),
  dates: z.array(z.object({ start: offset, end: offset, surface: z.string().optional(), edtf: z.string() })).optional(),
  countries: z
    .array(z.object({ code: z.string(), mentions: z.number().default(0), adjectives: z.number().default(0) }))
    .optional(),
  people: z.array(named).max(MOST_NAMES).optional(),
  organizations: z.array(named).max(MOST_NAMES).optional(),
  recommendations: z.array(labelled.extend({ addressee: z.string().nullish() })).optional(),
  forecasts: z.array(labelled).optional(),
  events: z.array(labelled.extend({ what: z.string().optional(), edtf: z.string().nullish() })).optional(),
  /** The events of a register that sentences are about. */
  known: z.array(labelled.extend({ event: z.string() })).optional(),
});

/** The lists of annotations; at least one is needed, or there is nothing to compare. */
export const ANNOTATED_LISTS = [
  'paragraphs',
  'sentences',
  'dates',
  'countries',
  'people',
  'organizations',
  'recommendations',
  'forecasts',
  'events',
] as const satisfies readonly (keyof z.infer<typeof annotationsSchema>)[];

export type Annotations = z.infer<typeof annotationsSchema>;
export type AnnotatedKind = (typeof ANNOTATED_KINDS)[number];
export type OffsetRange = readonly [start: number, end: number];

/** The part of the text that was annotated; null if that is not said. */
export const annotatedRange = ({ paragraphs, sentences }: Annotations): OffsetRange | null => {
  let part: OffsetRange | null = null;
  for (const [start, end] of [...(paragraphs ?? []), ...(sentences ?? [])])
    part = part ? [Math.min(part[0], start), Math.max(part[1], end)] : [start, end];
  return part;
};
