import { inSentence } from '../../../views/in-sentence.ts';
import { capitalized, count, list, number, plural } from './grammar.ts';
import { nouns } from './nouns.ts';

/** A list of names inside a sentence. */
const allInSentence = (names: readonly string[]): string => list(names.map(inSentence));

const negated = (claim: string, isNegated: boolean): string =>
  isNegated ? `${claim}, as something that is not so` : claim;

/** A value in accounts: who says it, and in whose briefs it is a curator's reading. */
interface Value {
  label: string;
  short?: string;
  sources: readonly string[];
  readings: readonly string[];
}

/** The accounts of one event in several briefs. */
export const comparison = {
  title: 'Who says what',
  /** Whose view it is, where the brief of a publisher reports it, and according to whom, if others say so. */
  reported: (holders: readonly string[], sources: readonly string[], publisher: string) =>
    [
      allInSentence(holders),
      ...(sources.length > 0 ? [`according to ${allInSentence(sources)}`] : []),
      `as ${inSentence(publisher)} reports it`,
    ].join(', '),
  contradicting: (aspects: readonly string[]) =>
    `The accounts contradict each other on ${list(aspects.map((aspect) => aspect.toLowerCase()))}.`,
  differing: (aspects: readonly string[]) => `The facts that they give differ in detail only: in ${list(aspects)}.`,
  agreeing: (accounts: number, all: number) =>
    `${accounts < all ? `The first ${number(accounts)} of` : 'The'} ${count(all, nouns.accounts)} do not differ in date, status, place or participants.`,
  /** Above the details; where the facts contradict each other, these come besides. */
  details: (aspects: readonly string[], isDisputed: boolean) =>
    `${isDisputed ? 'Besides, they differ in detail' : 'The facts differ in detail only'}: ${list(aspects)}`,
  toClaims: (accounts: number, claims: number) =>
    `More: all ${count(accounts, nouns.accounts)} and ${count(claims, nouns.statements)}`,
  /** The kinds of claims that are compared, where a publisher has none. */
  compared: { stance: 'Stance on it', motive: 'Motive', recommendation: 'Recommendation' },
  withoutAny: {
    stance: 'reports no stance on it',
    motive: 'names no motive',
    recommendation: 'makes no recommendation',
  },
  /** What a publisher says, after its name; a claim may say that something is not so. */
  viewInShort: (polarity: string, isNegated: boolean) =>
    negated(`reports a ${polarity.toLowerCase()} on it`, isNegated),
  motiveInShort: (motive: (actors: string) => string, actors: readonly string[], isNegated: boolean) =>
    negated(motive(allInSentence(actors)), isNegated),
  inShort: (publisher: string, claims: readonly string[]) => `${capitalized(inSentence(publisher))} ${list(claims)}.`,
  /** After what no brief says itself. */
  asReading: (claim: string) => `${claim} (curator’s reading)`,
  agreed: 'The accounts do not contradict each other on date, place or status.',
  detailsOnly: 'The facts differ in detail only.',
  withoutView: 'No stance on it',
  briefs: (briefs: number, dates: readonly string[]) => `${count(briefs, nouns.briefs)}, ${list(dates)}`,
  publishers: 'What each publisher says',
  usual: 'The text states all of this, unless it is marked otherwise.',
  facts: 'Date, status, place, participants, names and citations, brief by brief',
  roleOf: (actor: string) => `Role of ${actor}`,
  theAspect: (name: string) => `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  onlyNamed: 'Named by one only',
  whoIsNamed: 'who is named',
  /** The first few of many names. */
  someOf: (names: readonly string[]) =>
    list(names.length > 3 ? [...names.slice(0, 2), count(names.length - 2, plural('other', 'others'))] : names),
  /** What accounts differ in: each value, with those who say it and those whose briefs a curator reads so. */
  spelled: (name: string, values: readonly Value[]) =>
    `${name}: ${values
      .map(({ label, short = label, sources, readings }) => {
        const givers = [
          ...(sources.length > 0 ? [list(sources)] : []),
          ...readings.map((reading) => `${reading}, curator’s reading`),
        ];
        return `${short} (${givers.join('; ')})`;
      })
      .join(' · ')}.`,
  /** After the first of these: in what else they differ. */
  also: (aspects: readonly string[]) => `Also in ${list(aspects)}.`,
  notStated: 'not stated',
  none: 'none',
  disputed: 'disputed',
  /** On an event: the graph finds contradictions, or they give what can all be true in more or less detail. */
  contradict: 'accounts contradict each other',
  isDisputed: 'Accounts contradict each other',
  differ: 'accounts differ in detail',
  /** What only one publisher gives, or one brief of a publisher (null), and of what: all of the line (null), or a value in it. */
  only: (publisher: string | null, value: string | null) =>
    `${value ? `${value}: ` : ''}${publisher ? `${publisher} only` : 'only this brief'}`,
  published: (date: string) => `published ${date}`,
  says: 'In short',
  quoted: (words: string) => `“${words}”`,
  /** Before the names of those whose accounts give a combined fact; or that all do. */
  accordingTo: 'according to',
  inAllAccounts: 'in all accounts',
  link: (link: string, type: string) => `${link}: ${type.charAt(0).toLowerCase()}${type.slice(1)}`,
  typeOf: (type: string, holders: readonly string[]) => `${type} of ${allInSentence(holders)}`,
  motive: (actors: readonly string[], link: string) => `Motive of ${allInSentence(actors)}, ${link}`,
  /** Without holders, it is the stance of the publisher. */
  stance: (holders: readonly string[], polarity: string) =>
    `${polarity} on it${holders.length > 0 ? `, held by ${allInSentence(holders)}` : ''}`,
};
