import { count, list, plural } from './grammar.ts';
import { nouns } from './nouns.ts';

/** The accounts of one event in several briefs. */
export const comparison = {
  title: 'Comparison of the accounts',
  contradicting: (aspects: readonly string[]) =>
    `The briefs contradict each other on ${list(aspects.map((aspect) => aspect.toLowerCase()))}.`,
  agreeing: (accounts: number, publishers: readonly string[]) =>
    `No contradictions among ${count(accounts, nouns.accounts)} by ${list(publishers)}.`,
  details: 'What they do not give alike:',
  toClaims: (claims: number) => `What each makes of it: ${count(claims, plural('claim', 'claims'))}`,
  roleOf: (actor: string) => `Role of ${actor}`,
  onlyNamed: 'Named by one only',
  notStated: 'not stated',
  none: 'none',
  disputed: 'disputed',
  isDisputed: 'Accounts differ',
  onlyPublisher: 'only this publisher',
  onlyBrief: 'only this brief',
  published: (date: string) => `published ${date}`,
  says: 'In short',
  quoted: (words: string) => `“${words}”`,
  /** Whose accounts give a combined fact; null if all do. */
  from: (sources: readonly string[] | null) => (sources === null ? 'in all accounts' : `according to ${list(sources)}`),
  link: (link: string, type: string) => `${link}: ${type.charAt(0).toLowerCase()}${type.slice(1)}`,
  typeOf: (type: string, holders: readonly string[]) => `${type} of ${list(holders)}`,
  motive: (actors: readonly string[], role: string) => `Motive of ${list(actors)}: ${role.toLowerCase()}`,
  stance: (holders: readonly string[], polarity: string) => `Stance of ${list(holders)}: ${polarity.toLowerCase()}`,
  recommendation: (addressees: readonly string[]) =>
    addressees.length > 0 ? `Recommendation to ${list(addressees)}` : 'Recommendation addressed to nobody by name',
};
