import { inSentence } from '../../../views/in-sentence.ts';
import { count, list, number, plural } from './grammar.ts';

const quoted = (word: string): string => `“${word}”`;

/** The page of the search, and what the box suggests. */
export const searchPage = {
  suggested: 'Suggestions',
  prompt: 'Ask a question, or type words, a name in any script, or a date. For example:',
  examples: (): readonly string[] => ['Why is China repairing ties?', 'What should Seoul do?', 'July 2024', '시진핑'],
  understood: 'Understood as',
  /** What a question asks for. */
  asks: {
    WHY: 'motives',
    ADVICE: 'recommendations',
    WHEN: 'events',
    WHERE: 'events',
    VIEWS: 'stances',
    FORECAST: 'forecasts',
    FACTS: 'findings',
    RELATIONS: 'relations',
    WHO: 'who it is',
  },
  word: quoted,
  answers: 'Answers',
  others: 'More results',
  someOf: 'Nothing has all of these words. These results have some of them, those with most and the rarest first.',
  unknown: (words: string) => `Not found anywhere: ${words}.`,
  /** All that results have of the text is what it names. */
  onlyNamed: (words: string, names: readonly string[]) =>
    `No result for ${words}; these name ${names.map(inSentence).join(' or ')}.`,
  tryEnglish: 'Statements are in English: try an English word.',
  /** Why a result is there that has none of the words. */
  byName: (name: string, isPublisher: boolean) =>
    isPublisher ? `Found by a name of its publisher, ${inSentence(name)}` : `Found by a name of ${inSentence(name)}`,
  /** Words that nothing has, and those that were searched instead. */
  corrected: (typed: readonly string[], found: readonly string[]) =>
    `Searched for ${list(found.map(quoted))}: nothing has ${list(typed.map(quoted))}.`,
  /** Answers come before other results; if all on the page are answers, there may be more of them. */
  count: (answers: number, mayBeMore: boolean, all: number, shown: number) => {
    const found = count(answers, plural('answer', 'answers'));
    const results = mayBeMore
      ? `${found} or more among ${count(all, plural('result', 'results'))}`
      : `${found} and ${count(all - answers, plural('other result', 'other results'))}`;
    return shown === all ? `${results}.` : `${results}. The first ${number(shown)} are on this page.`;
  },
  narrow: 'Narrow the results',
  facets: {
    type: 'Type',
    publisher: 'Publisher',
    source: 'Brief',
    about: 'Actor',
    issue: 'Issue',
    year: 'Year',
    modality: 'Status',
  },
};
