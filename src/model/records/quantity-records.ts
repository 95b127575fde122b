import { z } from 'zod';
import { GREATEST_LENGTH, GREATEST_TEXT } from '../greatest-lengths.ts';
import { QUANTITY_ROLE, UNIT_SYSTEM } from '../vocabulary/quantities.ts';
import { actorRef } from './reference-fields.ts';
import { edtf, oneOf, place, wordsOfText } from './shared-fields.ts';

/** Numbers that a statement gives. They are a part of the statement, and its citations are theirs. */

const words = (description: string) =>
  z.string().min(1).max(GREATEST_TEXT.name).meta({ description, wording: 'RESTATED' });

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The characters that a case-sensitive UCUM code has. */
const UCUM = /^[!-~]+$/;

export const quantityRecord = z
  .strictObject({
    text: wordsOfText('The number as the text writes it, with its unit, such as "two thirds" or "$3.5 billion".'),
    value: z.number().optional().describe('The value, in full: 3500000000 for "3.5 billion".'),
    min: z.number().optional().describe('The lower end of a range; alone for "at least".'),
    max: z.number().optional().describe('The upper end of a range; alone for "up to".'),
    unit: z
      .string()
      .min(1)
      .max(GREATEST_TEXT.tag)
      .describe('A UCUM code ("t", "%"), an ISO 4217 currency ("EUR"), or a word in English ("person").'),
    unitSystem: oneOf(UNIT_SYSTEM).describe('What the unit is written in.'),
    per: z
      .string()
      .min(1)
      .max(GREATEST_TEXT.tag)
      .optional()
      .describe('For each of what, as a UCUM code or a word: "t" for "$100 per ton", "a" for "20 billion a year".'),
    measure: words('What is measured, in our own words.'),
    role: oneOf(QUANTITY_ROLE).describe('What it is for.'),
    actors: z.array(actorRef).max(GREATEST_LENGTH.actors).default([]).describe('The actors of whom it is measured.'),
    of: words('Of whom or of what, in our own words, if these are no actors of the register.').optional(),
    answer: words('The answer of which it is the number, in a poll or a vote, such as "agree".').optional(),
    place: place.optional().describe('Where.'),
    date: edtf.optional().describe('When, in EDTF.'),
    comparedWith: words('What it is compared with, in our own words.').optional(),
  })
  .superRefine(({ value, min, max, unit, unitSystem }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const isRange = min !== undefined || max !== undefined;
    if (value === undefined && !isRange) refuse('value', 'a quantity has a value, or a min, a max or both');
    if (value !== undefined && isRange) refuse('value', 'a quantity has a value or a range, not both');
    if (min !== undefined && max !== undefined && min > max) refuse('min', 'the min is above the max');
    if (unitSystem === 'CURRENCY' && !CURRENCIES.has(unit))
      refuse('unit', `"${unit}" is not a currency of ISO 4217, such as "EUR"`);
    if (unitSystem === 'UCUM' && !UCUM.test(unit)) refuse('unit', `"${unit}" is not a UCUM code, such as "t" or "%"`);
  })
  .describe('A number that the text gives, with what it measures.');

export const quantities = z
  .array(quantityRecord)
  .max(GREATEST_LENGTH.quantities)
  .default([])
  .describe('The numbers that it gives.');

export type QuantityRecord = z.infer<typeof quantityRecord>;
