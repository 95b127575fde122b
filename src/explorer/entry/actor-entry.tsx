import { Link } from 'wouter';
import type { EntryOf } from '../../operations/views/entry.ts';
import { Actors } from '../parts/words.tsx';
import { useAddress } from '../shell/address.ts';
import { texts, wordOf } from '../texts.ts';
import { Fact, Facts, More, Part, Rows } from './facts.tsx';

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
      <Part title={texts.entry.motives} count={actor.theirMotives.totalCount}>
        <Rows
          rows={actor.theirMotives.nodes.map((node) => ({ node }))}
          all={{ count: actor.theirMotives.totalCount, href: `/actors?actor=${actor.slug}` }}
        />
      </Part>
      <Part title={texts.entry.events} count={actor.theirEvents.totalCount}>
        <Rows
          rows={actor.theirEvents.nodes.map((node) => ({ node }))}
          all={{ count: actor.theirEvents.totalCount, href: `/timeline?actor=${actor.slug}` }}
        />
      </Part>
      <Part title={texts.entry.stances} count={actor.theirStances.totalCount}>
        <Rows
          rows={actor.theirStances.nodes.map((node) => ({ node }))}
          all={{ count: actor.theirStances.totalCount, href: `/actors?actor=${actor.slug}` }}
        />
      </Part>
      <Part title={texts.entry.relations} count={actor.theirRelations.totalCount}>
        <Rows
          rows={actor.theirRelations.nodes.map((node) => ({ node }))}
          all={{ count: actor.theirRelations.totalCount, href: `/actors?actor=${actor.slug}` }}
        />
      </Part>
      <Part title={texts.entry.recommendations} count={actor.theirRecommendations.totalCount}>
        <Rows
          rows={actor.theirRecommendations.nodes.map((node) => ({ node }))}
          all={{ count: actor.theirRecommendations.totalCount, href: `/arguments?actor=${actor.slug}` }}
        />
      </Part>
    </>
  );
};
