import type { EntryOf } from '../../views/entry-types.ts';
import { modalityLabel, texts } from '../texts/texts.ts';

/** Compares what briefs say about an event, value by value. What contradicts what is up to the graph. */

type FullAccount = EntryOf<'Event'>['mentions']['edges'][number];
/** What one brief says about an event, as far as it is compared. */
export interface ComparedAccount {
  modality: FullAccount['modality'];
  basis: string;
  date: { label: string; basis: string } | null;
  place: { name: string; basis: string } | null;
  participants: readonly Pick<FullAccount['participants'][number], 'role' | 'basis' | 'actor'>[];
  node: FullAccount['node'];
}

/** An event, as far as its accounts are compared. */
interface Event {
  mentions: { edges: readonly ComparedAccount[] };
  differences: { nodes: readonly { aspect: string; actor: { id: string } | null }[] };
}

/** What one brief says about an event. */
export type Account = FullAccount;

/** A value, with the names of those who give it. */
export interface GivenValue {
  label: string;
  sources: readonly string[];
  /** Whether no brief says so: it is how a curator reads them. */
  isReading: boolean;
}

/** A fact of which not all accounts give the same value. */
export interface Detail {
  name: string;
  /** The same inside a sentence: `the date`, `who is named`. */
  aspect: string;
  values: readonly GivenValue[];
}

type FactName = 'date' | 'modality' | 'place';

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
  new Set(accounts.map(({ node }) => node.publisher.id)).size > 1;

/** Names whose account it is: by its publisher or, if all are of one publisher, by the title of its brief. */
export const nameSources = (accounts: readonly ComparedAccount[]): ((brief: ComparedAccount['node']) => string) => {
  const isByPublisher = hasSeveralPublishers(accounts);
  return ({ publisher, title }) => (isByPublisher ? texts.shortPublisher(publisher.name) : title);
};

/** Those who give a value, of all: by publisher, with the title where another brief of the publisher does not give it. */
export const sourcesOf = <One extends ComparedAccount>(
  accounts: readonly One[],
  isGiven: (account: One) => boolean,
): { sources: readonly string[]; isAll: boolean } => {
  const nameOf = nameSources(accounts);
  const given = accounts.filter(isGiven);
  const split = new Set(accounts.filter((account) => !isGiven(account)).map(({ node }) => nameOf(node)));
  const sources = given.map(({ node }) => {
    const name = nameOf(node);
    return split.has(name) && name !== node.title ? texts.briefOf(name, node.title) : name;
  });
  return { sources: [...new Set(sources)], isAll: given.length === accounts.length };
};

/** Whether only one of several sources gives a value. */
export const isOnlyHere = <One extends ComparedAccount>(
  accounts: readonly One[],
  isGiven: (account: One) => boolean,
): boolean => {
  const nameOf = nameSources(accounts);
  const count = (some: readonly ComparedAccount[]) => new Set(some.map(({ node }) => nameOf(node))).size;
  return count(accounts) > 1 && count(accounts.filter(isGiven)) === 1;
};

/** The role of an actor in an account; null if it does not name the actor. */
const roleIn = ({ participants }: ComparedAccount, actor: string): Given | null => {
  const found = participants.find((participant) => participant.actor.id === actor);
  return found ? { label: texts.participantRole[found.role], basis: found.basis } : null;
};

/** The dates that accounts give, if they give several. */
export const datesOf = ({ mentions }: Event): readonly GivenValue[] => {
  const dates = valuesOf(mentions.edges, factsOf.date).filter(isStated);
  return dates.length > 1 ? dates : [];
};

/** The facts that not all accounts give alike, without those in which the graph finds them to contradict each other. */
export const findDetails = ({ mentions, differences }: Event): readonly Detail[] => {
  const accounts = mentions.edges;
  const disputed = differences.nodes.map(({ aspect, actor }) => (actor ? actor.id : aspect.toLowerCase()));
  const actors = new Map(
    accounts.flatMap(({ participants }) => participants.map(({ actor }) => [actor.id, actor.name] as const)),
  );
  const facts = FACTS.map((name) => ({
    key: name as string,
    name: texts.entry[name],
    aspect: texts.comparison.theAspect(texts.entry[name]),
    values: valuesOf(accounts, factsOf[name]),
  })).filter(({ values }) => values.length > 1);
  const roles = [...actors]
    .map(([id, name]) => ({
      key: id,
      name: texts.comparison.roleOf(name),
      aspect: texts.comparison.theAspect(texts.comparison.roleOf(name)),
      // Who does not name an actor is summed up below.
      values: valuesOf(accounts, (account) => roleIn(account, id)).filter(isStated),
    }))
    // Roles that only a curator has given are no difference between briefs.
    .filter(({ values }) => values.length > 1 && values.some((value) => !value.isReading));
  return [...[...facts, ...roles].filter(({ key }) => !disputed.includes(key)), ...onlyNamed(accounts, actors)];
};

const isStated = ({ label }: GivenValue): boolean => label !== texts.comparison.notStated;

/** The values that accounts give, each with its sources; that a source gives none comes last. */
const valuesOf = (
  accounts: readonly ComparedAccount[],
  givenIn: (account: ComparedAccount) => Given | null,
): GivenValue[] => {
  const labels = [...new Set(accounts.flatMap((account) => givenIn(account)?.label ?? []))];
  const values = labels.map((label) => ({
    label,
    sources: sourcesOf(accounts, (account) => givenIn(account)?.label === label).sources,
    isReading: accounts
      .map(givenIn)
      .filter((given) => given?.label === label)
      .every((given) => given && isReading(given.basis)),
  }));
  const nameOf = nameSources(accounts);
  const speaking = new Set(accounts.filter((account) => givenIn(account)).map(({ node }) => nameOf(node)));
  const silent = [...new Set(accounts.map(({ node }) => nameOf(node)))].filter((source) => !speaking.has(source));
  return silent.length > 0 && values.length > 0
    ? [...values, { label: texts.comparison.notStated, sources: silent, isReading: false }]
    : values;
};

/** The participants whom only one of several sources names. */
const onlyNamed = (accounts: readonly ComparedAccount[], actors: ReadonlyMap<string, string>): Detail[] => {
  const bySource = new Map<string, string[]>();
  for (const [id, name] of actors) {
    const isNamed = (account: ComparedAccount) => roleIn(account, id) !== null;
    const isRead = accounts.every((account) => isReading(roleIn(account, id)?.basis ?? 'CURATOR_INFERRED'));
    if (isRead || !isOnlyHere(accounts, isNamed)) continue;
    const [source = ''] = sourcesOf(accounts, isNamed).sources;
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
            sources: [source],
            isReading: false,
          })),
        },
      ];
};
