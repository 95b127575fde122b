import type { ComponentProps } from 'react';
import type { EntryOf } from '../../views/entry-types.ts';
import { texts } from '../texts/texts.ts';
import { EntityListSection } from './entry-parts.tsx';
import type { Work } from './work.tsx';

export type Actor = EntryOf<'Country' | 'Organization' | 'Person' | 'Grouping'>;

interface SaidOfActorProps {
  actor: Actor;
  /** The parameters of views that list all of it. */
  search: string;
  /** The actor's own briefs, and the views that other briefs see. */
  work?: Work | undefined;
}

/** What briefs say about an actor. What is in a brief of the actor's own says so. */
export const SaidOfActor = ({ actor, search, work }: SaidOfActorProps) => {
  const own = new Set(work?.own?.nodes.map(({ id }) => id));
  const roleOf = ({ brief }: { brief?: { id: string } }) =>
    brief && own.has(brief.id) ? texts.entry.inOwnBrief : null;
  const parts = partsOf(actor, work).filter(({ list }) => list.totalCount > 0);
  return (
    <>
      {parts.length > 2 && (
        <nav className="actions" aria-label={texts.entry.sectionLinks}>
          {parts.map(({ name, list }) => (
            <a key={name} href={`#${idOf(name)}`}>
              {texts.filters.counted(texts.entry[name], list.totalCount)}
            </a>
          ))}
        </nav>
      )}
      {parts.map(({ name, list, path }) => (
        <EntityListSection
          key={name}
          id={idOf(name)}
          title={texts.entry[name]}
          list={list}
          {...(path && { href: `${path}${search}` })}
          {...(name !== 'events' && { roleOf })}
        />
      ))}
    </>
  );
};

const idOf = (name: string): string => `said-${name}`;

/** Whether briefs say anything about an actor. */
export const hasStatements = (actor: Actor, work: Work | undefined): boolean =>
  partsOf(actor, work).some(({ list }) => list.totalCount > 0);

/**
 * The kinds of statements about an actor, each with the view that lists all of them. The views of somebody who writes or publishes briefs
 * are in these; what is left are those that briefs see in this actor.
 */
const partsOf = (actor: Actor, work: Work | undefined): readonly Part[] => [
  { name: 'motives', list: actor.theirMotives, path: '/actors' },
  { name: 'events', list: actor.theirEvents, path: '/timeline' },
  {
    name: 'stances',
    list: work?.views ? { ...work.views, nodes: work.views.nodes.filter(isStance) } : actor.theirStances,
    path: '/actors',
  },
  { name: 'relations', list: actor.theirRelations, path: '/actors' },
  { name: 'recommendations', list: actor.theirRecommendations, path: '/arguments' },
  { name: 'findings', list: actor.theirFindings },
];

interface Part {
  name: 'motives' | 'events' | 'stances' | 'relations' | 'recommendations' | 'findings';
  list: ComponentProps<typeof EntityListSection>['list'];
  path?: string;
}

type View = NonNullable<Work['views']>['nodes'][number];

const isStance = (view: View): view is Extract<View, { __typename: 'Stance' }> => view.__typename === 'Stance';
