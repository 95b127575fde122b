import { Link } from 'wouter';
import { pathOfEntry, toEntryKey } from '../../views/entry-address.ts';
import type { ComparedEvent } from '../../views/overview.ts';
import { findDetails } from '../entry/compare-accounts.ts';
import { More } from '../entry/entry-parts.tsx';
import { texts } from '../texts/texts.ts';

/** Events that several publishers write about: what they contradict each other or differ in, and links to what each says. */
interface ComparedEventsProps {
  events: readonly ComparedEvent[];
  left: number;
  /** Of an institute: what it and others write about. */
  isOfOne?: boolean;
}

export const ComparedEvents = ({ events, left, isOfOne = false }: ComparedEventsProps) => (
  <section className="compared">
    <h2>{texts.overview[isOfOne ? 'alsoWritten' : events.some(isDisputed) ? 'disputed' : 'compared']}</h2>
    <ul className="rows">
      {events.map((event) => (
        <li key={event.id}>
          <p className="card-top">{publishersOf(event)}</p>
          <Link href={pathOfEntry(toEntryKey(event.id))}>{event.title}</Link>
          <p className="gist" data-disputed={isDisputed(event) || undefined}>
            {compare(event)}
          </p>
        </li>
      ))}
    </ul>
    <More count={left} />
  </section>
);

const isDisputed = ({ differences }: ComparedEvent): boolean => differences.totalCount > 0;

const publishersOf = ({ mentions }: ComparedEvent): string =>
  texts.list([...new Set(mentions.edges.map(({ node }) => texts.shortPublisher(node.publisher.name)))]);

/** The sentence with which the page of the event begins. */
const compare = (event: ComparedEvent): string => {
  if (isDisputed(event))
    return texts.comparison.contradicting([
      ...new Set(event.differences.nodes.map(({ aspect }) => texts.differenceAspect[aspect])),
    ]);
  const aspects = findDetails(event).map(({ aspect }) => aspect);
  return aspects.length > 0
    ? texts.comparison.differing(aspects)
    : texts.comparison.agreeing(event.mentions.totalCount);
};
