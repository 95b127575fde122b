import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Problem } from './Problem.tsx';

interface EventDetails {
  node: {
    id: string;
    title: string;
    kind: string;
    mentions: {
      edges: {
        cursor: string;
        summary: string;
        citations: { ref: string; start: number; end: number }[];
        node: { id: string; title: string };
      }[];
    };
  } | null;
}

const EVENT_DETAILS: TypedDocumentNode<EventDetails, { id: string }> = gql`
  query EventDetails($id: ID!) {
    node(id: $id) {
      id
      ... on Event {
        title
        kind
        mentions(first: 10) {
          edges {
            cursor
            summary
            citations {
              ref
              start
              end
            }
            node {
              id
              title
            }
          }
        }
      }
    }
  }
`;

/** One event, fetched by its id. */
export function EventPanel({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(EVENT_DETAILS, { variables: { id } });
  if (error) return <Problem error={error} />;
  if (!data) return <p>Loading …</p>;
  if (!data.node) return <p>This event no longer exists.</p>;
  return (
    <section aria-label="The event">
      <h2>{data.node.title}</h2>
      <ul>
        {data.node.mentions.edges.map(({ cursor, summary, citations, node }) => (
          <li key={cursor}>
            {summary} <small>{node.title}: </small>
            {citations.map(({ ref, start, end }) => (
              <abbr key={ref} title={`Code points ${start} to ${end} of the text`}>
                {ref.split(':')[1]}{' '}
              </abbr>
            ))}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => refetch()}>
        Fetch it again
      </button>
    </section>
  );
}
