import { Link } from 'wouter';
import { pathOfEntry, toEntryKey } from '../../views/entry-address.ts';
import type { ComparedEvent } from '../../views/overview.ts';
import { findDetails, findDisputes } from '../entry/compare-accounts.ts';
import { OutcomeMark } from '../parts/outcome-mark.tsx';
import { texts } from '../texts/texts.ts';

/** Events that several publishers write about: what they contradict each other or differ in, and links to what each says. */
interface ComparedEventsProps {
  events: readonly ComparedEvent[];
  /** How many other events several publishers write about. */
  left: number;
  /** Of an institute: what it and others write about. */
  isOfOne?: boolean;
  heading?: 'h2' | 'h3' | 'h4';
}

export const ComparedEvents = ({ events, left, isOfOne = false, heading: Heading = 'h2' }: ComparedEventsProps) => (
  <section className="compared">
    <Heading>{texts.overview[isOfOne ? 'alsoWritten' : events.some(isDisputed) ? 'disputed' : 'compared']}</Heading>
    <ul className="rows">
      {events.map((event) => (
        <li key={event.id}>
          <p className="card-top">{publishersOf(event)}</p>
          <Link href={pathOfEntry(toEntryKey(event.id))}>{event.title}</Link>{' '}
          <small>
            <Link href={`/compare?of=${toEntryKey(event.id)}`} aria-label={texts.overview.sideBySideOf(event.title)}>
              {texts.overview.sideBySide}
            </Link>
          </small>
          <p className="gist" data-disputed={isDisputed(event) || undefined}>
            {compare(event)}
          </p>
          <OutcomeMark of={event} />
        </li>
      ))}
    </ul>
    {left > 0 && (
      <p className="more">
        {isOfOne ? texts.entry.moreOf(left, texts.nouns.events) : texts.overview.moreCompared(left)}
      </p>
    )}
  </section>
);

/** Whether accounts of an event contradict each other, or differ in detail. */
export const differ = (event: ComparedEvent): boolean => isDisputed(event) || findDetails(event).length > 0;

const isDisputed = ({ differences }: ComparedEvent): boolean => differences.totalCount > 0;

/** Who writes about it; if not all accounts are loaded, also how many more there are. */
const publishersOf = ({ mentions: { nodes, totalCount } }: ComparedEvent): string => {
  const names = texts.list([...new Set(nodes.map(({ brief }) => texts.shortPublisher(brief.publisher.name)))]);
  return totalCount > nodes.length ? `${names}, ${texts.entry.more(totalCount - nodes.length)}` : names;
};

/** How many of the facts in which accounts differ are spelled out. */
const SPELLED = 1;

/** Whether accounts contradict each other, then what each says in the first fact in which they do, or else differ in detail. */
const compare = (event: ComparedEvent): string => {
  const facts = [...findDisputes(event), ...findDetails(event)];
  if (!isDisputed(event) && facts.length === 0)
    return texts.comparison.agreeing(event.mentions.nodes.length, event.mentions.totalCount);
  const left = facts.slice(SPELLED).map(({ aspect }) => aspect);
  return [
    isDisputed(event) ? contradicting(event) : texts.comparison.detailsOnly,
    ...facts.slice(0, SPELLED).map(({ name, values }) => texts.comparison.spelled(name, values)),
    ...(left.length > 0 ? [texts.comparison.also(left)] : []),
  ].join(' ');
};

const contradicting = ({ differences }: ComparedEvent): string =>
  texts.comparison.contradicting([...new Set(differences.nodes.map(({ aspect }) => texts.differenceAspect[aspect]))]);
