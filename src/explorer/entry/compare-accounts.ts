import type { EntryOf } from '../../views/entry-types.ts';
import { modalityLabel, texts } from '../texts/texts.ts';

/** Compares what briefs say about an event, value by value. What contradicts what is up to the graph. */

type Event = EntryOf<'Event'>;
/** What one brief says about an event. */
export type Account = Event['mentions']['edges'][number];

/** A value, with the names of those who give it. */
export interface GivenValue {
  label: string;
  sources: readonly string[];
}

/** A fact of which not all accounts give the same value. */
export interface Detail {
  name: string;
  values: readonly GivenValue[];
}

type FactName = 'date' | 'modality' | 'place';

/** The values of an account, as they are compared: by label. */
export const factsOf: Readonly<
  Record<FactName, (account: Pick<Account, 'date' | 'place'> & { modality: string | null }) => string | null>
> = {
  date: ({ date }) => date?.label ?? null,
  modality: ({ modality }) => modality && modalityLabel(modality),
  place: ({ place }) => place?.name ?? null,
};

const FACTS = Object.keys(factsOf) as FactName[];

export const hasSeveralPublishers = (accounts: readonly Account[]): boolean =>
  new Set(accounts.map(({ node }) => node.publisher.id)).size > 1;

/** Names whose account it is: by its publisher or, if all are of one publisher, by the title of its brief. */
export const nameSources = (accounts: readonly Account[]): ((brief: Account['node']) => string) => {
  const isByPublisher = hasSeveralPublishers(accounts);
  return ({ publisher, title }) => (isByPublisher ? texts.shortPublisher(publisher.name) : title);
};

/** Those who give a value, of all: by publisher, with the title where another brief of the publisher does not give it. */
export const sourcesOf = (
  accounts: readonly Account[],
  isGiven: (account: Account) => boolean,
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
export const isOnlyHere = (accounts: readonly Account[], isGiven: (account: Account) => boolean): boolean => {
  const nameOf = nameSources(accounts);
  const count = (some: readonly Account[]) => new Set(some.map(({ node }) => nameOf(node))).size;
  return count(accounts) > 1 && count(accounts.filter(isGiven)) === 1;
};

/** The role of an actor in an account; null if it does not name the actor. */
const roleIn = ({ participants }: Account, actor: string): string | null => {
  const found = participants.find((participant) => participant.actor.id === actor);
  return found ? texts.participantRole[found.role] : null;
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
    values: valuesOf(accounts, factsOf[name]),
  })).filter(({ values }) => values.length > 1);
  const roles = [...actors]
    .map(([id, name]) => ({
      key: id,
      name: texts.comparison.roleOf(name),
      // Who does not name an actor is summed up below.
      values: valuesOf(accounts, (account) => roleIn(account, id)).filter(
        ({ label }) => label !== texts.comparison.notStated,
      ),
    }))
    .filter(({ values }) => values.length > 1);
  return [...[...facts, ...roles].filter(({ key }) => !disputed.includes(key)), ...onlyNamed(accounts, actors)];
};

/** The values that accounts give, each with its sources; that a source gives none comes last. */
const valuesOf = (accounts: readonly Account[], labelIn: (account: Account) => string | null): GivenValue[] => {
  const labels = [...new Set(accounts.flatMap((account) => labelIn(account) ?? []))];
  const values = labels.map((label) => ({
    label,
    sources: sourcesOf(accounts, (account) => labelIn(account) === label).sources,
  }));
  const nameOf = nameSources(accounts);
  const speaking = new Set(accounts.filter((account) => labelIn(account)).map(({ node }) => nameOf(node)));
  const silent = [...new Set(accounts.map(({ node }) => nameOf(node)))].filter((source) => !speaking.has(source));
  return silent.length > 0 && values.length > 0
    ? [...values, { label: texts.comparison.notStated, sources: silent }]
    : values;
};

/** The participants whom only one of several sources names. */
const onlyNamed = (accounts: readonly Account[], actors: ReadonlyMap<string, string>): Detail[] => {
  const bySource = new Map<string, string[]>();
  for (const [id, name] of actors) {
    const isNamed = (account: Account) => roleIn(account, id) !== null;
    if (!isOnlyHere(accounts, isNamed)) continue;
    const [source = ''] = sourcesOf(accounts, isNamed).sources;
    bySource.set(source, [...(bySource.get(source) ?? []), name]);
  }
  return bySource.size === 0
    ? []
    : [
        {
          name: texts.comparison.onlyNamed,
          values: [...bySource].map(([source, names]) => ({ label: texts.list(names), sources: [source] })),
        },
      ];
};
