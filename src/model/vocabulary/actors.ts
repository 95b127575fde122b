/** The kinds of actors. */

export const ORGANIZATION_KIND = {
  THINK_TANK: 'An institute for research on policy.',
  UNIVERSITY: 'A university, or another place of teaching and research.',
  GOVERNMENT: 'The government or administration of a state.',
  MINISTRY: 'A ministry, its head or its office.',
  AGENCY: 'A public body outside of the ministries that carries out, supervises or regulates.',
  LEGISLATURE: 'A parliament, or a committee or delegation of one.',
  COURT: 'A court or a tribunal.',
  ARMED_FORCES: 'The armed forces of a state, a branch or a unit of them.',
  CENTRAL_BANK: 'A bank that issues a currency.',
  SUBNATIONAL_GOVERNMENT: 'The government of a part of a state: a province, a city.',
  PARTY: 'A political party or a body of one.',
  INTERGOVERNMENTAL: 'An organization of states, or a body of one.',
  COMPANY: 'A company, public or private, banks included.',
  FUND: 'A fund, a foundation or a development bank that pays for what others do.',
  MULTI_STAKEHOLDER: 'A body that governments, companies and others run together.',
  NGO: 'An organization for a cause, which is not for profit and not of a state.',
  ASSOCIATION: 'An organization of members with a common interest: a union, an association of companies.',
  MEDIA: 'A newspaper, a broadcaster, a news agency or a publisher.',
  UNIT: 'A centre, department or office within another organization.',
  OTHER: 'None of the others.',
} as const;

export type OrganizationKind = keyof typeof ORGANIZATION_KIND;

export const GROUPING_KIND = {
  FORUM: 'States that meet under a common name.',
  ARRANGEMENT: 'States that work together without an organization.',
  COALITION: 'States or organizations that are said to act alike.',
  PUBLIC: 'The people of a country, or a part of them.',
  COMMUNITY: 'States, territories or people named as a whole; those of mixed kinds who share a concern.',
  SECTOR: 'All companies, or all who do business of one kind or work in one profession.',
  INSTITUTIONS: 'All bodies of one kind: regulators, courts, banks, schools, the public sector.',
  ARMED_GROUP: 'People who fight without belonging to the armed forces of a state.',
  MOVEMENT: 'People who campaign for a cause without one organization.',
  SCHOOL_OF_THOUGHT: 'Those who support a certain theory.',
  OTHER: 'None of the others.',
} as const;

export type GroupingKind = keyof typeof GROUPING_KIND;
