import { Link } from 'wouter';
import type { BriefGistFragment } from '../../views/generated/views.ts';

/** Briefs in a list: whose, when, and what each says in short. */
export const BriefRows = ({ briefs }: { briefs: readonly BriefGistFragment[] }) => (
  <ul className="rows brief-rows">
    {briefs.map(({ id, slug, title, published, publisher, restatedIn, keyPoints, motives }) => (
      <li key={id}>
        <p className="card-top">
          {publisher.name} · {published.label}
        </p>
        <Link href={`/overview?brief=${slug}`}>{title}</Link>
        <p className="gist" lang={restatedIn}>
          {keyPoints[0]?.summary ?? motives.nodes[0]?.goal}
        </p>
      </li>
    ))}
  </ul>
);
