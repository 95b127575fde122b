import { useContext } from 'react';
import type { EntryOf } from '../../views/entry-types.ts';
import { refsOf } from '../../views/statement.ts';
import { Contested } from '../compare/contested.tsx';
import { More } from '../parts/more.tsx';
import { BasisBadge, Citations } from '../parts/provenance.tsx';
import { modalityLabel, texts } from '../texts/texts.ts';
import type { EventWithClaims } from './claims-about.ts';
import { findDetails, hasSeveralPublishers, isReading, nameSources } from './compare-accounts.ts';
import { SectionHeading } from './entry-parts.tsx';
import { ACCOUNTS } from './event-accounts.tsx';
import { GivenValues } from './given-values.tsx';
import { PublishersSay, sumUp, voicesOf } from './publishers-say.tsx';

type Event = EntryOf<'Event'>;
type Difference = Event['differences']['nodes'][number];
type DifferenceStatement = Difference['statements']['edges'][number];

/** What each publisher makes of an event, what the accounts contradict each other in, and in which details they differ. */
export const EventComparison = ({ event, claims, count }: EventWithClaims) => {
  const { mentions, differences } = event;
  const Heading = useContext(SectionHeading);
  const publishers = new Set(mentions.nodes.map(({ brief }) => brief.publisher.id));
  const isOfOneBrief = new Set(mentions.nodes.map(({ brief }) => brief.id)).size < 2;
  const details = findDetails(event);
  const isDisputed = differences.nodes.length > 0;
  const voices = count > 0 && hasSeveralPublishers(mentions.nodes) ? voicesOf(mentions, claims) : [];
  const named = details.map(({ aspect }) => aspect);
  const hasVoices = voices.length > 0;
  const agreement = hasVoices
    ? `${texts.comparison.agreed} ${sumUp(voices)}`
    : named.length > 0
      ? texts.comparison.differing(named)
      : texts.comparison.agreeing(mentions.nodes.length, mentions.totalCount);
  return (
    <section className="comparison" data-disputed={isDisputed ? '' : undefined}>
      <Heading>{texts.comparison.title}</Heading>
      {!isOfOneBrief && <Contested event={event.id} counts={(brief) => publishers.has(brief.publisher.id)} />}
      <p className="comparison-result">
        {isDisputed ? texts.comparison.contradicting([...new Set(differences.nodes.map(aspectOf))]) : agreement}
      </p>
      {isDisputed && (
        <dl className="facts">
          {differences.nodes.map((difference) => (
            <div key={`${difference.aspect}${difference.actor?.id ?? ''}`}>
              <dt>{difference.actor ? texts.comparison.roleOf(difference.actor.name) : aspectOf(difference)}</dt>
              <dd>
                <Statements difference={difference} event={event} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {hasVoices && <PublishersSay voices={voices} />}
      {details.length > 0 && (
        <details open>
          <summary>{texts.comparison.details(named, isDisputed)}</summary>
          <dl className="facts">
            {details.map(({ name, values }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <GivenValues values={values} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {count > 0 && (
        <p className="aside">
          <a href={`#${ACCOUNTS}`}>{texts.comparison.toClaims(mentions.totalCount, count)}</a>
        </p>
      )}
    </section>
  );
};

/** What each brief states of an aspect in which it contradicts another. */
const Statements = ({ difference: { statements }, event }: { difference: Difference; event: Event }) => {
  const nameIn = nameSources(event.mentions.nodes);
  // With the title where another brief of the publisher states another value.
  const nameOf = (statement: DifferenceStatement) => {
    const name = nameIn(statement.node.brief);
    const isSplit = statements.edges.some(
      (other) => nameIn(other.node.brief) === name && statedValue(other) !== statedValue(statement),
    );
    return isSplit && name !== statement.node.brief.title ? texts.briefOf(name, statement.node.brief.title) : name;
  };
  // What several briefs of a publisher state alike is one line.
  const lines = new Map<string, DifferenceStatement[]>();
  for (const statement of statements.edges) {
    const key = `${statedValue(statement)} ${nameOf(statement)} ${isReading(statement.basis)}`;
    lines.set(key, [...(lines.get(key) ?? []), statement]);
  }
  return (
    <>
      {[...lines].map(
        ([key, [first, ...others]]) =>
          first && (
            <div key={key}>
              {statedValue(first)}{' '}
              <small>
                {nameOf(first)} {isReading(first.basis) && <BasisBadge basis={first.basis} />}
              </small>{' '}
              <Citations refs={[first, ...others].flatMap(refsOf)} isUnnamed={others.length === 0} />
            </div>
          ),
      )}
      <More count={statements.totalCount - statements.edges.length} />
    </>
  );
};

const statedValue = ({ role, date, place, node }: DifferenceStatement): string => {
  if (role) return texts.participantRole[role];
  return date?.label ?? place?.name ?? modalityLabel(node.modality);
};

const aspectOf = ({ aspect }: Difference): string => texts.differenceAspect[aspect];
