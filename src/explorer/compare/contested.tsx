import { Fragment } from 'react';
import { Link } from 'wouter';
import { contestedTopics } from '../../views/contested.ts';
import { toEntryKey } from '../../views/entry-address.ts';
import { ExplorerContestedDocument, type ExplorerContestedQuery } from '../../views/generated/views.ts';
import { nameView } from '../parts/owners.tsx';
import { BasisBadge } from '../parts/provenance.tsx';
import { useViewQuery } from '../shell/use-view-query.ts';
import { compareTexts } from '../texts/compare-page.ts';
import { texts } from '../texts/texts.ts';

interface ContestedProps {
  /** The id of an event. */
  event: string;
  /** Whether only its issues are meant, because the claims about the event are on the page. */
  isOfIssues?: boolean;
  /** Whether what a brief claims counts. */
  counts(brief: { slug: string; publisher: { id: string } }): boolean;
}

/**
 * On what claims about an event and its issues contradict each other, whether or not the facts do: each with a link to the
 * page that sets these claims side by side.
 */
export const Contested = ({ event, isOfIssues = false, counts }: ContestedProps) => {
  const { data } = useViewQuery<ExplorerContestedQuery>(ExplorerContestedDocument, { id: event });
  if (!data) return null;
  const topics = contestedTopics(data, counts).filter(({ id }) => !isOfIssues || id !== event);
  return topics.map(({ id, title, views, isReading, isOfOnePublisher }) => (
    <p key={id} className="contested">
      <Link href={`/compare?of=${toEntryKey(id)}${isOfOnePublisher ? '&by=briefs' : ''}`}>
        {compareTexts.contested(title)}
      </Link>
      {': '}
      <span>
        {views.map((view, at) => (
          <Fragment key={nameView(view)}>
            {at > 0 && (views.length === 2 ? compareTexts.against : '; ')}
            <span>{nameView(view)}</span>
            {view.isReading && (
              <>
                {' '}
                <BasisBadge basis="CURATOR_INFERRED" />
              </>
            )}
          </Fragment>
        ))}
      </span>{' '}
      {isReading && (
        <small>
          · {texts.overview.contradiction} <BasisBadge basis="CURATOR_INFERRED" />
        </small>
      )}
    </p>
  ));
};
