/** What a draft proposes, in the order in which it is listed. */
export const PROPOSAL_TYPE = {
  SECTION: 'A section of the text, from one heading to the next.',
  COUNTRY: 'A country that the text names.',
  ORGANIZATION: 'An organization that the text names, of the register or new.',
  PERSON: 'A person whom the text names, of the register or new.',
  GROUPING: 'A grouping that the text names.',
  DATE: 'Words that give a date.',
  QUANTITY: 'A number with its unit.',
  EVENT: 'What the text says about an event, of the register or new.',
  FORECAST: 'What may happen.',
  RECOMMENDATION: 'What should be done.',
  MOTIVE: 'Why somebody acts.',
  STANCE: 'How somebody sees something.',
  FINDING: 'A fact or a result that the text reports.',
  KEY_POINT: 'A key point, with the statements that it may restate.',
} as const;

export type ProposalType = keyof typeof PROPOSAL_TYPE;

/** The name of a type in a sentence: "key point". */
export const proposalTypeName = (type: ProposalType): string => type.toLowerCase().replace('_', ' ');
