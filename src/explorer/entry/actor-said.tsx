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
  const lists = listsOf(actor, work);
  return (
    <>
      <EntityListSection title={texts.entry.motives} list={lists.motives} href={`/actors${search}`} roleOf={roleOf} />
      <EntityListSection title={texts.entry.events} list={lists.events} href={`/timeline${search}`} />
      <EntityListSection title={texts.entry.stances} list={lists.stances} href={`/actors${search}`} roleOf={roleOf} />
      <EntityListSection
        title={texts.entry.relations}
        list={lists.relations}
        href={`/actors${search}`}
        roleOf={roleOf}
      />
      <EntityListSection
        title={texts.entry.recommendations}
        list={lists.recommendations}
        href={`/arguments${search}`}
        roleOf={roleOf}
      />
      <EntityListSection title={texts.entry.findings} list={lists.findings} roleOf={roleOf} />
    </>
  );
};

/** Whether briefs say anything about an actor. */
export const hasStatements = (actor: Actor, work: Work | undefined): boolean =>
  Object.values(listsOf(actor, work)).some(({ totalCount }) => totalCount > 0);

/** The views of somebody who writes or publishes briefs are in these; what is left are those that briefs see in this actor. */
const listsOf = (actor: Actor, work: Work | undefined) => ({
  motives: actor.theirMotives,
  events: actor.theirEvents,
  stances: work?.views ? { ...work.views, nodes: work.views.nodes.filter(isStance) } : actor.theirStances,
  relations: actor.theirRelations,
  recommendations: actor.theirRecommendations,
  findings: actor.theirFindings,
});

type View = NonNullable<Work['views']>['nodes'][number];

const isStance = (view: View): view is Extract<View, { __typename: 'Stance' }> => view.__typename === 'Stance';
