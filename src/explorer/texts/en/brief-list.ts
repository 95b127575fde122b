import { number } from './grammar.ts';

/** The list of briefs, and what it can be narrowed by. */
export const briefList = {
  facets: { publisher: 'Institute', year: 'Year', issue: 'Subject', actor: 'Who is named' },
  any: 'Any',
  option: (label: string, briefs: number) => `${label} (${number(briefs)})`,
  words: 'Words of the title',
};
