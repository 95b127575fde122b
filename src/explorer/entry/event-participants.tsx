import type { EntryOf } from '../../views/entry-types.ts';
import { refsOf } from '../../views/statement.ts';
import { Explained } from '../parts/explained.tsx';
import { ActorLinks } from '../parts/links.tsx';
import { More } from '../parts/more.tsx';
import { Provenance } from '../parts/provenance.tsx';
import { texts } from '../texts/texts.ts';
import { EntrySection } from './entry-parts.tsx';

type Event = EntryOf<'Event'>;
type Participation = Pick<Event['participants']['edges'][number], 'role' | 'basis' | 'citations'>;

/** Who took part, with each role that briefs give an actor, and the passages of all who give it. */
export const EventParticipants = ({ event: { participants, mentions } }: { event: Event }) => (
  <EntrySection title={texts.entry.participants} count={participants.totalCount}>
    <ul className="rows">
      {participants.edges.map(({ node, ...combined }) => (
        <li key={node.id}>
          <ActorLinks actors={[node]} />
          {rolesOf(node.id, mentions.nodes, combined).map(({ role, basis, citations }) => (
            <div key={`${role}${basis}`} className="provenance">
              <Explained of="participantRole" value={role} className="role" />
              <Provenance basis={basis} citations={citations} />
            </div>
          ))}
        </li>
      ))}
    </ul>
    <More count={participants.totalCount - participants.edges.length} />
  </EntrySection>
);

/** The roles of an actor in all accounts that are shown, by role and basis; the combined one if it is in none of these. */
const rolesOf = (
  actor: string,
  accounts: Event['mentions']['nodes'],
  combined: Participation,
): readonly Participation[] => {
  const roles = new Map<string, Participation>();
  for (const { participations } of accounts)
    for (const { actor: named, role, basis, citations } of participations) {
      if (named.id !== actor) continue;
      const key = `${role} ${basis}`;
      const refs = new Set([...refsOf({ citations: roles.get(key)?.citations ?? [] }), ...refsOf({ citations })]);
      roles.set(key, { role, basis, citations: [...refs].map((ref) => ({ ref })) });
    }
  return roles.size > 0 ? [...roles.values()] : [combined];
};
