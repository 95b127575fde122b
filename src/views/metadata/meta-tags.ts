import { pathOfEntry, toEntryKey } from '../entry-address.ts';
import { PICTURE_SIZE } from '../picture.ts';
import { authorsOf, type DescribedPage, isPdf, pictureOf, plainDate, type Subject } from './subject.ts';

/** An element `meta`: Open Graph names it by `property`, all others by `name`. */
export interface MetaTag {
  name?: string;
  property?: string;
  content: string;
}

const LOCALES: Readonly<Record<string, string>> = { en: 'en_US', ko: 'ko_KR' };

/** What messengers and social networks show of a page. */
export const openGraphTags = (page: DescribedPage, subject: Subject | null): MetaTag[] => {
  const { origin, canonical, title, description, language } = page;
  const picture = pictureOf(page, subject);
  const published = subject?.kind === 'brief' ? plainDate(subject.brief.published.edtf) : undefined;
  const properties: Record<string, string | number | undefined> = {
    'og:site_name': 'Briefgraph',
    'og:type': subject ? 'article' : 'website',
    'og:title': title,
    'og:description': description,
    'og:url': origin + canonical,
    'og:locale': LOCALES[language] ?? language,
    'article:published_time': published,
    ...(picture && {
      'og:image': picture,
      'og:image:type': 'image/png',
      'og:image:width': PICTURE_SIZE.width,
      'og:image:height': PICTURE_SIZE.height,
      'og:image:alt': title,
    }),
  };
  return [
    ...Object.entries(properties).flatMap(([property, content]) =>
      content === undefined ? [] : [{ property, content: String(content) }],
    ),
    ...(picture ? [{ name: 'twitter:card', content: 'summary_large_image' }] : []),
  ];
};

/** At most so many authors are named to catalogs of literature. */
const MOST_AUTHORS = 30;

/** The tags of Highwire Press, by which Zotero, Google Scholar and Overton read what a brief is. */
export const highwireTags = ({ origin }: DescribedPage, subject: Subject | null): MetaTag[] => {
  if (subject?.kind !== 'brief') return [];
  const { brief } = subject;
  const values: readonly (readonly [string, string | null | undefined])[] = [
    ['title', brief.title],
    ...authorsOf(brief)
      .slice(0, MOST_AUTHORS)
      .map(({ name }) => ['author', name] as const),
    ['publication_date', plainDate(brief.published.edtf)?.replaceAll('-', '/')],
    ['publisher', brief.publisher.name],
    ['technical_report_institution', brief.publisher.name],
    ['language', brief.language],
    ['doi', brief.doi],
    ['abstract_html_url', origin + pathOfEntry(toEntryKey(brief.id))],
    [isPdf(brief.url ?? '') ? 'pdf_url' : 'fulltext_html_url', brief.url],
  ];
  return values.flatMap(([name, content]) => (content ? [{ name: `citation_${name}`, content }] : []));
};
