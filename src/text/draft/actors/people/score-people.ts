import type { Mention, ReadSentence } from '../mention.ts';
import type { PeopleContext } from '../person-name.ts';
import { givenNameKind } from '../words/given-names.ts';
import { CUES_AROUND_NAMES } from './cues-around-names.ts';
import { CUES_OF_NAMES } from './cues-of-names.ts';
import type { Candidate, Evidence } from './evidence.ts';
import { personMention } from './person-mention.ts';
import { type Run, runAt } from './runs.ts';

/** How seldom capitals in a row are a person, in logarithms of odds, before anything speaks for it. */
const PRIOR = -1.5;
const IN_LIST = 1.3;
const LEAST_SCORE = 0.35;
const GREATEST_SCORE = 0.9;
const GREATEST_REASONS = 2;

const CUES = [...CUES_OF_NAMES, ...CUES_AROUND_NAMES];

/** A candidate with the sum of what speaks for and against it. */
interface Scored extends Candidate {
  odds: number;
  evidence: readonly Evidence[];
}

/** The people whom several independent cues together show: each adds to or takes off the odds of capitals in a row. */
export const scorePeople = (read: ReadSentence, context: PeopleContext, nextSentence: string | null): Mention[] => {
  const scored: Scored[] = [];
  for (let at = 0; at < read.words.length; at += 1) {
    const place = context.countries.longestAt(read.words, at);
    if (place && place.length > 1) {
      at += place.length - 1;
      continue;
    }
    const run = runAt(read, at, context);
    if (!run || !mayBePerson(run, read, context)) {
      if (run) at = Math.max(at, run.units.at(-1)?.to ?? at);
      continue;
    }
    const candidate = candidateOf(run, read, context, nextSentence);
    const evidence = CUES.flatMap((cue) => cue(candidate) ?? []);
    scored.push({ ...candidate, evidence, odds: PRIOR + evidence.reduce((sum, { weight }) => sum + weight, 0) });
    at = candidate.to;
  }
  return withLists(scored)
    .map((candidate) => ({ candidate, score: 1 / (1 + Math.exp(-candidate.odds)) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .map(({ candidate, score }) => ({
      ...personMention(read, {
        from: candidate.from,
        to: candidate.to,
        score,
        reason: reasonsOf(candidate.evidence),
        ...(candidate.role === null ? {} : { title: candidate.role }),
      }),
      score: Math.round(Math.min(GREATEST_SCORE, score) * 100) / 100,
    }));
};

const candidateOf = (
  { units, role }: Run,
  read: ReadSentence,
  context: PeopleContext,
  nextSentence: string | null,
): Candidate => {
  const [first, last] = [units[0], units.at(-1)] as [Candidate['first'], Candidate['last']];
  return { units, role, read, context, nextSentence, first, last, from: first.from, to: last.to };
};

/** Whether no word says that the name is another's: a noun of an organization, a country. */
const mayBePerson = ({ units }: Run, read: ReadSentence, { nouns, countries }: PeopleContext): boolean =>
  units.every(({ text, from }, at) => {
    const surname = at === units.length - 1 && at > 0 && givenNameKind(units[0]?.text ?? '') === 'SURE';
    const country = countries.longestAt(read.words, from);
    if (nouns.has(text) || (country && country.length > 1)) return false;
    return surname || givenNameKind(text) !== null || country === null;
  });

/** In a list with somebody who is surely a person, the others more likely are too. */
const withLists = (scored: readonly Scored[]): Scored[] =>
  scored.map((candidate, at) => {
    const isList = (before: Scored | undefined, after: Scored | undefined): boolean => {
      if (!before || !after) return false;
      const text = before.read.sentence.text.slice(
        before.read.words[before.to]?.end,
        before.read.words[after.from]?.start,
      );
      return /^(?:, | and |, and | und | et | y | e | & |; | or |, und |\/)$/.test(text);
    };
    const neighbours = [scored[at - 1], scored[at + 1]].filter((other, side) =>
      side === 0 ? isList(other, candidate) : isList(candidate, other),
    );
    return neighbours.some((other) => other !== undefined && other.odds > 0)
      ? {
          ...candidate,
          odds: candidate.odds + IN_LIST,
          evidence: [...candidate.evidence, { weight: IN_LIST, reason: 'in a list with people' }],
        }
      : candidate;
  });

/** What speaks most for it. */
const reasonsOf = (evidence: readonly Evidence[]): string =>
  evidence
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, GREATEST_REASONS)
    .map(({ reason }) => reason)
    .join(', ');
