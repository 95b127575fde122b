import { inSentence } from '../../../views/in-sentence.ts';
import { list, number } from './grammar.ts';

/** The list of briefs, and what it can be narrowed by. */
export const briefList = {
  facets: { publisher: 'Publisher', year: 'Year', issue: 'Issue', actor: 'Who is named' },
  any: 'Any',
  option: (label: string, briefs: number) => `${label} (${number(briefs)})`,
  words: 'Words of the title',
  /** What a brief says in short: whose motive it is, or for whom its recommendation. */
  gist: {
    KEY_POINT: (text: string) => text,
    FINDING: (text: string) => `Finding: ${text}`,
    SCOPE: (text: string) => `About: ${text}`,
    AIM: (text: string, actors: readonly string[]) => `Motive of ${list(actors.map(inSentence))}: ${text}`,
    ADVICE: (text: string, actors: readonly string[]) =>
      actors.length > 0 ? `Recommendation to ${list(actors.map(inSentence))}: ${text}` : `Recommendation: ${text}`,
  },
};
