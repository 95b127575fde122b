/** What instruments of policy are, and what events do to them. */

/** What an instrument of policy is. */
export const INSTRUMENT_KIND = {
  LAW: 'An act of a parliament or of another lawmaker; a constitution.',
  REGULATION: 'A rule or a decision that a government, a regulator or a court makes under a law.',
  TREATY: 'An agreement of states that binds them under international law.',
  AGREEMENT: 'An agreement that is not a treaty: a memorandum, a contract, a joint declaration.',
  STANDARD: 'A standard, a code of conduct or a guideline that is followed without being law.',
  PROGRAMME: 'A programme, a project or a scheme with means of its own to carry it out.',
  FUND: 'Money that is set apart for a purpose, and the rules for spending it.',
  TAX: 'A tax, a duty, a levy or a price on emissions; also a relief from one, such as a tax credit.',
  SANCTIONS: 'Measures that restrict trade with others, their money or their travel, to change what they do.',
  STRATEGY: 'A document that sets aims and a direction.',
  PLAN: 'A document that sets steps and dates.',
  OTHER: 'None of the others.',
} as const;

export type InstrumentKind = keyof typeof INSTRUMENT_KIND;

/** What an event does to an instrument. */
export const INSTRUMENT_ROLE = {
  PROPOSES: 'It drafts, proposes or negotiates the instrument.',
  ADOPTS: 'It passes, signs, ratifies or announces the instrument, which then exists.',
  STARTS: 'It brings the instrument into force, or begins to carry it out.',
  AMENDS: 'It changes, extends or renews the instrument.',
  SUSPENDS: 'It halts the instrument for a time.',
  REPEALS: 'It ends the instrument: repeals, annuls, denounces or leaves it.',
  ENFORCES: 'It applies the instrument to somebody, or punishes a breach of it.',
  BREACHES: 'It is said to violate the instrument.',
  CONCERNS: 'It is about the instrument in another way: a review, a debate, a protest.',
} as const;

export type InstrumentRole = keyof typeof INSTRUMENT_ROLE;
