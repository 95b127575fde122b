import { Link } from 'wouter';
import type { EntryOf } from '../../operations/views/entry.ts';
import { Actors } from '../parts/words.tsx';
import { texts, wordOf } from '../texts.ts';
import { Fact, Facts, Part, Rows } from './facts.tsx';
import { asSaid } from './issue-entry.tsx';

type Actor = EntryOf<'Country' | 'Organization' | 'Person' | 'Grouping'>;

export const ActorEntry = ({ actor }: { actor: Actor }) => (
  <>
    <p className="actions">
      <Link href={`/timeline?actor=${actor.slug}`}>{texts.entry.onTimeline}</Link>
      <Link href={`/actors?actor=${actor.slug}`}>{texts.entry.inNetwork}</Link>
    </p>
    <Facts>
      {'code' in actor && (
        <Fact name="ISO 3166-1">
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
        </Fact>
      )}
    </Facts>
    <Part title={texts.entry.motives} count={actor.theirMotives.totalCount}>
      <Rows rows={actor.theirMotives.nodes.map(asSaid)} total={actor.theirMotives.totalCount} />
    </Part>
    <Part title={texts.entry.events} count={actor.theirEvents.totalCount}>
      <Rows rows={actor.theirEvents.nodes.map((node) => ({ node }))} total={actor.theirEvents.totalCount} />
    </Part>
    <Part title={texts.entry.stances} count={actor.theirStances.totalCount}>
      <Rows rows={actor.theirStances.nodes.map(asSaid)} total={actor.theirStances.totalCount} />
    </Part>
    <Part title={texts.entry.relations} count={actor.theirRelations.totalCount}>
      <Rows rows={actor.theirRelations.nodes.map(asSaid)} total={actor.theirRelations.totalCount} />
    </Part>
    <Part title={texts.entry.recommendations} count={actor.theirRecommendations.totalCount}>
      <Rows rows={actor.theirRecommendations.nodes.map(asSaid)} total={actor.theirRecommendations.totalCount} />
    </Part>
  </>
);
