/** What the numbers of a text are for, and their units. */

/** What a quantity is for. */
export const QUANTITY_ROLE = {
  MEASURED: 'It was counted or measured.',
  ESTIMATE: 'It is estimated or calculated for the past or the present.',
  PROJECTION: 'It is calculated or expected for the future.',
  BASELINE: 'Others are compared with it.',
  TARGET: 'It is to be reached.',
  PLEDGE: 'Somebody has promised it.',
  THRESHOLD: 'Something applies or happens above or below it.',
  OTHER: 'None of the others.',
} as const;

export type QuantityRole = keyof typeof QUANTITY_ROLE;

/** What the unit of a quantity is written in. */
export const UNIT_SYSTEM = {
  UCUM: 'A code of the Unified Code for Units of Measure, such as "t", "km2" or "%".',
  CURRENCY: 'A code of ISO 4217, such as "EUR".',
  WORD: 'A word in English, in the singular, for what is counted: "person", "vessel".',
} as const;

export type UnitSystem = keyof typeof UNIT_SYSTEM;
