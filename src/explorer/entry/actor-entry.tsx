import { Link } from 'wouter';
import type { EntryOf } from '../../views/entry.ts';
import { Actors } from '../parts/words.tsx';
import { useAddress } from '../shell/address.ts';
import { texts, wordOf } from '../texts.ts';
import { Fact, Facts, ListPart, More } from './facts.tsx';

type Actor = EntryOf<'Country' | 'Organization' | 'Person' | 'Grouping'>;

export const ActorEntry = ({ actor }: { actor: Actor }) => {
  const { params } = useAddress();
  const brief = params.get('brief');
  const search = `?${new URLSearchParams({ ...(brief && { brief }), actor: actor.slug })}`;
  return (
    <>
      <p className="actions">
        <Link href={`/timeline${search}`}>{texts.entry.onTimeline}</Link>
        <Link href={`/actors${search}`}>{texts.entry.inNetwork}</Link>
      </p>
      <Facts>
        {'code' in actor && (
          <Fact name={texts.entry.codes}>
            {actor.code} · {actor.alpha3}
          </Fact>
        )}
        {'organizationKind' in actor && <Fact name={texts.filters.kind}>{wordOf(actor.organizationKind)}</Fact>}
        {'groupingKind' in actor && <Fact name={texts.filters.kind}>{wordOf(actor.groupingKind)}</Fact>}
        {'country' in actor && actor.country && (
          <Fact name={texts.entry.country}>
            <Actors actors={[actor.country]} />
          </Fact>
        )}
        {actor.aliases.length > 0 && <Fact name={texts.entry.aliases}>{actor.aliases.join('; ')}</Fact>}
        {'members' in actor && actor.members.totalCount > 0 && (
          <Fact name={texts.entry.members}>
            <Actors actors={actor.members.nodes} />
            <More count={actor.members.totalCount - actor.members.nodes.length} />
          </Fact>
        )}
      </Facts>
      <ListPart title={texts.entry.motives} list={actor.theirMotives} href={`/actors${search}`} />
      <ListPart title={texts.entry.events} list={actor.theirEvents} href={`/timeline${search}`} />
      <ListPart title={texts.entry.stances} list={actor.theirStances} href={`/actors${search}`} />
      <ListPart title={texts.entry.relations} list={actor.theirRelations} href={`/actors${search}`} />
      <ListPart title={texts.entry.recommendations} list={actor.theirRecommendations} href={`/arguments${search}`} />
    </>
  );
};
