import { createContext, useContext } from 'react';

/** The titles of briefs by slug, where statements of several briefs are shown together; null where all are of one. */
export const BriefTitles = createContext<ReadonlyMap<string, string> | null>(null);

/** The titles of the briefs with these slugs; nothing where all statements are of one brief. */
export const BriefNames = ({ slugs }: { slugs: readonly string[] }) => {
  const titles = useContext(BriefTitles);
  return titles && slugs.map((slug) => <BriefName key={slug} title={titles.get(slug) ?? slug} />);
};

/** A title, shortened where it does not fit. */
export const BriefName = ({ title }: { title: string }) => (
  <span className="brief-name" title={title}>
    {title}
  </span>
);
