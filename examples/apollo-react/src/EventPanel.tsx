import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Problem } from './Problem.tsx';

interface EventDetails {
  node: {
    id: string;
    title: string;
    kind: string;
    mentions: {
      nodes: {
        id: string;
        text: string;
        citations: { ref: string; start: number; end: number }[];
        brief: { id: string; title: string };
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
        eventKind
        mentions(first: 10) {
          nodes {
            id
            text
            citations {
              ref
              start
              end
            }
            brief {
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
        {data.node.mentions.nodes.map(({ id: mention, text, citations, brief }) => (
          <li key={mention}>
            {text} <small>{brief.title}: </small>
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
