/** What the numbers of a text are for, and their units. */

/** What a quantity is for. */
export const QUANTITY_ROLE = {
  MEASURED: 'It was counted or measured; also how many have promised something.',
  ESTIMATE: 'It is estimated or calculated for the past or the present.',
  PROJECTION: 'What something is calculated or expected to come to in the future.',
  BASELINE: 'Others are compared with it.',
  TARGET: 'It is to be reached, or not to be exceeded.',
  PLEDGE: 'Somebody has promised this number.',
  THRESHOLD: 'A limit: something applies, happens or counts as something above or below it.',
  OTHER: 'None of the others: how many points the text makes, a period that it names for orientation, an illustration.',
} as const;

export type QuantityRole = keyof typeof QUANTITY_ROLE;

/** What the unit of a quantity is written in. */
export const UNIT_SYSTEM = {
  UCUM: 'A code of the Unified Code for Units of Measure, which has one for exactly this unit: "t", "km2", "a", "%".',
  CURRENCY: 'A code of ISO 4217, such as "EUR".',
  WORD: 'A word in English, in the singular, for what is counted, or for a unit that has no code of its own: "person", "decade".',
} as const;

export type UnitSystem = keyof typeof UNIT_SYSTEM;
