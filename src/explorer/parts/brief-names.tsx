import { createContext, useContext } from 'react';
import { texts } from '../texts/texts.ts';

/** Who published a brief, and when. */
export interface BriefSource {
  title: string;
  publisher: string;
  published: string;
  /** Whether others of the briefs are by the same publisher, so that its name alone does not identify the brief. */
  hasSiblings: boolean;
}

/** The sources of briefs by slug, where statements of several briefs are shown together; null where all are of one. */
export const BriefSources = createContext<ReadonlyMap<string, BriefSource> | null>(null);

/** The sources of briefs, by their slugs. */
export const toBriefSources = (
  briefs: readonly {
    slug: string;
    title: string;
    publisher: { id: string; name: string };
    published: { label: string };
  }[],
): ReadonlyMap<string, BriefSource> =>
  new Map(
    briefs.map(({ slug, title, publisher, published }) => [
      slug,
      {
        title,
        publisher: publisher.name,
        published: published.label,
        hasSiblings: briefs.some((other) => other.slug !== slug && other.publisher.id === publisher.id),
      },
    ]),
  );

/** The publishers of the briefs with these slugs, each once; nothing where all statements are of one brief. */
export const BriefNames = ({ slugs }: { slugs: readonly string[] }) => {
  const sources = useContext(BriefSources);
  if (!sources) return null;
  const publishers = [...new Set(slugs.map((slug) => sources.get(slug)?.publisher ?? slug))];
  return publishers.map((publisher) => (
    <span key={publisher} className="brief-name" title={publisher}>
      {texts.shortPublisher(publisher)}
    </span>
  ));
};

/** The publisher of a brief, and its title if there are others by the same publisher; shortened where it does not fit. */
export const BriefName = ({ slug }: { slug: string }) => {
  const source = useContext(BriefSources)?.get(slug);
  if (!source) return <span className="brief-name">{slug}</span>;
  const { publisher, title, published, hasSiblings } = source;
  return (
    <span className="brief-name" title={texts.source(publisher, title, published)}>
      {texts.shortPublisher(publisher)}
      {hasSiblings && `: ${title}`}
    </span>
  );
};
