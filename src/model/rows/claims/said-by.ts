import { escapePattern } from '../../escape-pattern.ts';

/** Actors as sentences name them, and whether a sentence says whose word it is. */

/** An actor by name; `isMany` if a verb takes the plural after it. */
export interface ActorName {
  name: string;
  otherNames: readonly string[];
  isMany: boolean;
}

/** Whether a sentence in English names all holders as those who say or think it. Who "will report" something only acts. */
export const saysWhose = (sentence: string, holders: readonly ActorName[]): boolean => {
  const names = holders.map(patternOf);
  const said = `(?:${names.join('|')})(?:['’]s?)?${BETWEEN}{0,4}?(?: (?:do|does|did) not)? ${SAY}|${ACCORDING_TO}(?:${names.join('|')})`;
  return [...names, said].every((pattern) => asWords(pattern).test(sentence));
};

const asWords = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u');

const ACCORDING_TO = '[Aa]ccording to (?:the )?';

/** Verbs of saying and thinking, and the nouns that are like them. */
const SAY = `(?:${[
  '(?:say|think|find|see|regard|estimate|report|predict|expect|conclude|suggest|warn|believe|argue)s?',
  'said|thought|found|saw|(?:estimat|conclud|believ|argu|report|predict|expect|suggest|warn|regard)ed',
  'agrees?(?! (?:to|on) )',
  '(?:is|are) confident',
].join('|')})`;

/** A word between who says something and the verb. What follows these is done, planned, or said of the actor by others. */
const BETWEEN =
  "(?: (?!(?:will|would|should|shall|may|might|can|could|must|needs?|to|not|that|is|are|was|were|be|been|ha[sd]|have) )[\\p{L}\\p{N}.’'-]+)";

/** The names of an actor. Of many, such as "Buyers of offsets", also "buyers" and "buyer". */
const patternOf = ({ name, otherNames, isMany }: ActorName): string => {
  const [, initial = '', rest = ''] = (isMany && /^(\p{L})(.*?[^'’])s(?=[ ,]|$)/u.exec(name)) || [];
  const kind = initial && [`[${initial.toLowerCase()}${initial.toUpperCase()}]${escapePattern(rest)}s?`];
  return [...[name, ...otherNames].map(escapePattern), ...kind].join('|');
};
