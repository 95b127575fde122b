import type { ExplorerOverviewQuery } from './generated/views.ts';
import { refsOf, type Statement, saidBy, titleOf, toEntityRef, toStatement } from './statement.ts';

type Contradictions = NonNullable<ExplorerOverviewQuery['contradictions']>;
type Link = Contradictions['nodes'][number];
type Claim = Extract<Link['from'], { brief: unknown }>;

/** What one side of a disagreement says. */
export interface Said {
  claim: Claim;
  text: string;
}

/** A matter on which views contradict each other. */
export interface Disagreement {
  /** The event, issue or the like that it is about; null if no side names one. */
  topic: { id: string; title: string } | null;
  /** One claim, and those that contradict it. */
  sides: readonly [readonly Said[], readonly Said[]];
  /** Who says that they contradict each other: each basis once, with the passages that say so. */
  bases: readonly { basis: string; refs: readonly string[] }[];
  /** Whether all claims are of one publisher. */
  isOfOnePublisher: boolean;
}

const isClaim = (end: Link['from']): end is Claim => 'brief' in end;

/** The claims that contradict each other, by matter: what contradicts one claim is one side of it. */
export const toDisagreements = ({ nodes }: Contradictions): readonly Disagreement[] => {
  const left = nodes.flatMap(({ from, to, ...link }) =>
    isClaim(from) && isClaim(to) ? [{ ...link, ends: [from, to] as const }] : [],
  );
  const disagreements: Disagreement[] = [];
  for (let first = left[0]; first; first = left[0]) {
    const count = ({ id }: Claim) => left.filter(({ ends }) => ends.some((end) => end.id === id)).length;
    const [one, other] = first.ends;
    const hub = count(other) > count(one) ? other : one;
    const links = left.filter(({ ends }) => ends.some(({ id }) => id === hub.id));
    for (const link of links) left.splice(left.indexOf(link), 1);
    const opposed = links.flatMap(({ ends }) => ends.filter(({ id }) => id !== hub.id));
    // The order of the first link: who is contradicted comes second.
    const sides = hub === one ? ([[hub], opposed] as const) : ([opposed, [hub]] as const);
    disagreements.push({
      topic: topicOf([hub, ...opposed]),
      sides: [sides[0].map(toSaid), sides[1].map(toSaid)],
      bases: [...new Set(links.map(({ basis }) => basis))].map((basis) => ({
        basis,
        refs: [...new Set(links.filter((link) => link.basis === basis).flatMap(refsOf))],
      })),
      isOfOnePublisher: new Set([hub, ...opposed].map(({ brief }) => brief.publisher.id)).size === 1,
    });
  }
  return disagreements;
};

const toSaid = (claim: Claim): Said => ({ claim, text: titleOf(claim) });

/** What most of the claims are about, of what has a page that sets claims side by side. */
const topicOf = (claims: readonly Claim[]): Disagreement['topic'] => {
  const topics = claims
    .flatMap((claim) => [
      ...('object' in claim && claim.object ? [claim.object] : []),
      ...('about' in claim ? claim.about : []),
    ])
    .filter(({ __typename }) => COMPARED.includes(__typename));
  const count = (id: string) => topics.filter((topic) => topic.id === id).length;
  const [topic] = [...topics].sort((a, b) => count(b.id) - count(a.id));
  return topic ? { id: topic.id, title: titleOf(topic) } : null;
};

const COMPARED: readonly string[] = ['Event', 'Issue', 'Instrument', 'Country', 'Organization', 'Person', 'Grouping'];

/** A link between two statements, as a statement about the one that it goes to. */
export const toLinkStatement = ({ from, to, ...link }: Link): Statement =>
  toStatement('link', to, {
    role: 'CONTRADICTS',
    of: toEntityRef(from),
    basis: link.basis,
    ...saidBy(link.brief),
    citations: refsOf(link),
  });
