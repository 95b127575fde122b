import { useQuery } from '@apollo/client/react';
import { TimelineDocument } from 'briefgraph/operations';
import { Problem } from './Problem.tsx';

/** The events of two countries, five at a time. The kit's cache merges the pages. */
export function EventList({ chosen, onChoose }: { chosen: string | null; onChoose(id: string): void }) {
  const { data, error, loading, fetchMore } = useQuery(TimelineDocument, { variables: { first: 5 } });
  if (error) return <Problem error={error} />;
  if (!data?.events) return <p>Loading …</p>;
  const { nodes, totalCount, pageInfo } = data.events;
  return (
    <section aria-label="Events">
      <ol>
        {nodes.map(({ id, title, date }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
              <time>{date?.label ?? 'undated'}</time> <span>{title}</span>
            </button>
          </li>
        ))}
      </ol>
      <p role="status">
        {nodes.length} of {totalCount}
      </p>
      {pageInfo.hasNextPage && (
        <button
          type="button"
          disabled={loading}
          onClick={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        >
          More
        </button>
      )}
    </section>
  );
}
