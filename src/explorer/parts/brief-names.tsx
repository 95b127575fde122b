import { createContext, useContext } from 'react';
import { texts } from '../texts/texts.ts';

/** Who published a brief, and when. */
export interface BriefSource {
  title: string;
  publisher: string;
  published: string;
  /** How many briefs are by the same publisher; if there are several, its name alone does not identify the brief. */
  siblings: number;
}

export type BriefSourceMap = ReadonlyMap<string, BriefSource>;

/** The sources of briefs by slug, where statements of several briefs are shown together; null where all are of one. */
export const BriefSources = createContext<BriefSourceMap | null>(null);

/** The sources of briefs, by their slugs. */
export const toBriefSources = (
  briefs: readonly {
    slug: string;
    title: string;
    publisher: { id: string; name: string };
    published: { label: string };
  }[],
): BriefSourceMap =>
  new Map(
    briefs.map(({ slug, title, publisher, published }) => [
      slug,
      {
        title,
        publisher: publisher.name,
        published: published.label,
        siblings: briefs.filter((other) => other.publisher.id === publisher.id).length,
      },
    ]),
  );

/**
 * The publishers of briefs, with the number of these briefs if there are several and none is left out. Where a publisher also has briefs among the
 * others, its briefs are named by their titles. Nothing where all statements are of one brief.
 */
export const PublisherNames = ({ briefs, others, isWhole }: PublisherNamesProps) => {
  const sources = useContext(BriefSources);
  if (!sources) return null;
  const publisherOf = (slug: string) => sources.get(slug)?.publisher ?? slug;
  const describe = (slug: string) => {
    const source = sources.get(slug);
    return source ? texts.source(source.publisher, source.title, source.published) : slug;
  };
  const split = new Set(others.map(publisherOf));
  const publishers = [...new Set(briefs.map(publisherOf))];
  return publishers.map((publisher) => {
    const own = [...new Set(briefs)].filter((slug) => publisherOf(slug) === publisher);
    if (split.has(publisher)) return own.map((slug) => <BriefName key={slug} slug={slug} />);
    return (
      <span key={publisher} className="brief-name" title={own.map(describe).join('\n')}>
        {texts.publisherWith(texts.shortPublisher(publisher), isWhole ? own.length : 1)}
      </span>
    );
  });
};

interface PublisherNamesProps {
  briefs: readonly string[];
  others: readonly string[];
  /** Whether all briefs are loaded. */
  isWhole: boolean;
}

/** The publisher of a brief, and its title if there are others by the same publisher; shortened where it does not fit. */
export const BriefName = ({ slug }: { slug: string }) => {
  const source = useContext(BriefSources)?.get(slug);
  if (!source) return <span className="brief-name">{slug}</span>;
  const { publisher, title, published, siblings } = source;
  return (
    <span className="brief-name" title={texts.source(publisher, title, published)}>
      {siblings > 1 ? texts.briefOf(texts.shortPublisher(publisher), title) : texts.shortPublisher(publisher)}
    </span>
  );
};
