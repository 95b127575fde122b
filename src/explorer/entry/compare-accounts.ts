import type { EntryOf } from '../../views/entry-types.ts';
import { modalityLabel, texts } from '../texts/texts.ts';

/** Compares what briefs say about an event, value by value. What contradicts what is up to the graph. */

type FullAccount = EntryOf<'Event'>['mentions']['nodes'][number];
/** What one brief says about an event, as far as it is compared. */
export interface ComparedAccount {
  modality: FullAccount['modality'];
  basis: string;
  date: { label: string; basis: string } | null;
  place: { name: string; basis: string } | null;
  participations: readonly Pick<FullAccount['participations'][number], 'role' | 'basis' | 'actor'>[];
  brief: FullAccount['brief'];
}

/** An event, as far as its accounts are compared. */
interface Event {
  mentions: { nodes: readonly ComparedAccount[] };
  differences: { nodes: readonly { aspect: string; actor: { id: string } | null }[] };
}

/** What one brief says about an event. */
export type Account = FullAccount;

/** A value, with the names of those who say it, and of those whose briefs a curator reads so. */
export interface GivenValue {
  label: string;
  sources: readonly string[];
  readings: readonly string[];
  /** The same in a few words, if it is long. */
  short?: string;
}

/** A fact of which not all accounts give the same value. */
export interface Detail {
  name: string;
  /** The same inside a sentence: `the date`, `who is named`. */
  aspect: string;
  values: readonly GivenValue[];
}

export type FactName = 'date' | 'modality' | 'place';

/** A value in an account, and where it comes from. */
interface Given {
  label: string;
  basis: string;
}

/** The values of an account, as they are compared: by label. */
export const factsOf: Readonly<Record<FactName, (account: ComparedAccount) => Given | null>> = {
  date: ({ date }) => date && { label: date.label, basis: date.basis },
  modality: ({ modality, basis }) => ({ label: modalityLabel(modality), basis }),
  place: ({ place }) => place && { label: place.name, basis: place.basis },
};

export const isReading = (basis: string): boolean => basis === 'CURATOR_INFERRED';

const FACTS = Object.keys(factsOf) as FactName[];

export const hasSeveralPublishers = (accounts: readonly ComparedAccount[]): boolean =>
  new Set(accounts.map(({ brief }) => brief.publisher.id)).size > 1;

/** Names whose account it is: by its publisher or, if all are of one publisher, by the title of its brief. */
export const nameSources = (accounts: readonly ComparedAccount[]): ((brief: ComparedAccount['brief']) => string) => {
  const isByPublisher = hasSeveralPublishers(accounts);
  return ({ publisher, title }) => (isByPublisher ? texts.shortPublisher(publisher.name) : title);
};

/** Names those who give a value: by publisher, with the title where another brief of the publisher does not give it. */
const nameGivers = (
  accounts: readonly ComparedAccount[],
  isGiven: (account: ComparedAccount) => boolean,
): ((account: ComparedAccount) => string) => {
  const nameOf = nameSources(accounts);
  const split = new Set(accounts.filter((account) => !isGiven(account)).map(({ brief }) => nameOf(brief)));
  return ({ brief }) => {
    const name = nameOf(brief);
    return split.has(name) && name !== brief.title ? texts.briefOf(name, brief.title) : name;
  };
};

/** Whether only one of several sources gives a value. */
export const isOnlyHere = <One extends ComparedAccount>(
  accounts: readonly One[],
  isGiven: (account: One) => boolean,
): boolean => {
  const nameOf = nameSources(accounts);
  const count = (some: readonly ComparedAccount[]) => new Set(some.map(({ brief }) => nameOf(brief))).size;
  return count(accounts) > 1 && count(accounts.filter(isGiven)) === 1;
};

/** The role of an actor in an account; null if it does not name the actor. */
const roleIn = ({ participations }: ComparedAccount, actor: string): Given | null => {
  const found = participations.find((participant) => participant.actor.id === actor);
  return found ? { label: texts.participantRole[found.role], basis: found.basis } : null;
};

/** The values of a fact that accounts give. */
export const valuesIn = ({ mentions }: Event, fact: FactName): readonly GivenValue[] =>
  valuesOf(mentions.nodes, factsOf[fact]).filter(isStated);

/** The dates that accounts give, if they give several. */
export const datesOf = (event: Event): readonly GivenValue[] => {
  const dates = valuesIn(event, 'date');
  return dates.length > 1 ? dates : [];
};

/** A value that accounts give, and whether all of them say it. */
export const givenAs = (
  { mentions }: Event,
  fact: FactName,
  label: string,
): { value: GivenValue; isByAll: boolean } | null => {
  const accounts = mentions.nodes;
  const value = valuesOf(accounts, factsOf[fact]).find((given) => given.label === label);
  const isGiven = (account: ComparedAccount) => factsOf[fact](account)?.label === label;
  return value ? { value, isByAll: value.readings.length === 0 && accounts.every(isGiven) } : null;
};

/** The facts in which the graph finds the accounts to contradict each other, with what each says. */
export const findDisputes = (event: Event): readonly Detail[] => compareFacts(event).filter(isDisputedIn(event));

/** The facts that not all accounts give alike, without those in which the graph finds them to contradict each other. */
export const findDetails = (event: Event): readonly Detail[] => {
  const isDisputed = isDisputedIn(event);
  return [...compareFacts(event).filter((fact) => !isDisputed(fact)), ...onlyNamed(event.mentions.nodes)];
};

interface ComparedFact extends Detail {
  /** The name of the fact, or the actor whose role it is. */
  key: string;
}

const isDisputedIn = ({ differences }: Event): ((fact: ComparedFact) => boolean) => {
  const disputed = differences.nodes.map(({ aspect, actor }) => (actor ? actor.id : aspect.toLowerCase()));
  return ({ key }) => disputed.includes(key);
};

const namedIn = (accounts: readonly ComparedAccount[]): ReadonlyMap<string, string> =>
  new Map(accounts.flatMap(({ participations }) => participations.map(({ actor }) => [actor.id, actor.name] as const)));

/** The facts and the roles of which accounts give several values. */
const compareFacts = ({ mentions: { nodes: accounts } }: Event): readonly ComparedFact[] => {
  const facts = FACTS.map((name) => ({
    key: name as string,
    name: texts.entry[name],
    aspect: texts.comparison.theAspect(texts.entry[name]),
    values: valuesOf(accounts, factsOf[name]),
  })).filter(({ values }) => values.length > 1);
  const roles = [...namedIn(accounts)]
    .map(([id, name]) => ({
      key: id,
      name: texts.comparison.roleOf(name),
      aspect: texts.comparison.theAspect(texts.comparison.roleOf(name)),
      // Who does not name an actor is summed up below.
      values: valuesOf(accounts, (account) => roleIn(account, id)).filter(isStated),
    }))
    // Roles that only a curator has given are no difference between briefs.
    .filter(({ values }) => values.length > 1 && values.some(({ sources }) => sources.length > 0));
  return [...facts, ...roles];
};

const isStated = ({ label }: GivenValue): boolean => label !== texts.comparison.notStated;

/**
 * The values that accounts give, each with its sources; that a source gives none comes last. What only a curator has read
 * from a brief is not what its source says.
 */
const valuesOf = (
  accounts: readonly ComparedAccount[],
  givenIn: (account: ComparedAccount) => Given | null,
): GivenValue[] => {
  const labels = [...new Set(accounts.flatMap((account) => givenIn(account)?.label ?? []))];
  const values = labels.map((label): GivenValue => {
    const isGiven = (account: ComparedAccount) => givenIn(account)?.label === label;
    const nameOf = nameGivers(accounts, isGiven);
    const given = accounts.filter(isGiven);
    const isRead = (account: ComparedAccount) => isReading(givenIn(account)?.basis ?? '');
    const sources = [...new Set(given.filter((account) => !isRead(account)).map(nameOf))];
    const readings = [...new Set(given.filter(isRead).map(nameOf))].filter((source) => !sources.includes(source));
    return { label, sources, readings };
  });
  const nameOf = nameSources(accounts);
  const speaking = new Set(accounts.filter((account) => givenIn(account)).map(({ brief }) => nameOf(brief)));
  const silent = [...new Set(accounts.map(({ brief }) => nameOf(brief)))].filter((source) => !speaking.has(source));
  return silent.length > 0 && values.length > 0
    ? [...values, { label: texts.comparison.notStated, sources: silent, readings: [] }]
    : values;
};

/** The participants whom only one of several sources names. */
const onlyNamed = (accounts: readonly ComparedAccount[]): Detail[] => {
  const bySource = new Map<string, string[]>();
  for (const [id, name] of namedIn(accounts)) {
    const isNamed = (account: ComparedAccount) => roleIn(account, id) !== null;
    const isRead = accounts.every((account) => isReading(roleIn(account, id)?.basis ?? 'CURATOR_INFERRED'));
    if (isRead || !isOnlyHere(accounts, isNamed)) continue;
    const [source = ''] = accounts.filter(isNamed).map(nameGivers(accounts, isNamed));
    bySource.set(source, [...(bySource.get(source) ?? []), name]);
  }
  return bySource.size === 0
    ? []
    : [
        {
          name: texts.comparison.onlyNamed,
          aspect: texts.comparison.whoIsNamed,
          values: [...bySource].map(([source, names]) => ({
            label: texts.list(names),
            short: texts.comparison.someOf(names),
            sources: [source],
            readings: [],
          })),
        },
      ];
};
