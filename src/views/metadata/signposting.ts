import { addressOfCitation, CITATION_FORMATS, isCitable } from '../citation.ts';
import { pathOfEntry, toEntryKey } from '../entry-address.ts';
import { LICENSES } from '../licenses.ts';
import { pathOfText } from '../reader-address.ts';
import { authorsOf, type DescribedPage, idOf, type Subject } from './subject.ts';

/** A link of the header `Link`, by which programs go on: https://signposting.org/FAIR/. */
export interface PageLink {
  href: string;
  rel: 'cite-as' | 'describedby' | 'item' | 'license' | 'author' | 'type';
  /** The media type of what it leads to, if that is known. */
  type?: string;
}

/** Servers in between may refuse long headers. */
const MOST_AUTHORS = 10;

/** The types of pages about one thing: those of the thing, beside that of a page about something. */
const TYPES = { brief: 'Report', claim: 'Claim', actor: 'Thing', other: 'Thing' } as const;

/** Where programs find what a page is about, as data and as it was published; none for lists. */
export const linksOf = ({ origin }: DescribedPage, subject: Subject | null): PageLink[] => {
  if (!subject) return [];
  const pageOf = (id: string): string => origin + pathOfEntry(toEntryKey(id));
  // The page of the thing in no certain language: a file has no parameters of pages.
  const key = toEntryKey(idOf(subject));
  const about = pageOf(idOf(subject));
  const isEvent = subject.kind === 'other' && subject.node.__typename === 'Event';
  return [
    { rel: 'cite-as', href: about },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: `https://schema.org/${isEvent ? 'Event' : TYPES[subject.kind]}` },
    { rel: 'describedby', href: `${about}.json`, type: 'application/json' },
    { rel: 'describedby', href: `${about}.csv`, type: 'text/csv' },
    ...CITATION_FORMATS.filter(() => isCitable(key.slice(0, key.indexOf(':')))).map(
      ({ ending, type }): PageLink => ({ rel: 'describedby', href: origin + addressOfCitation(key, ending), type }),
    ),
    ...(subject.kind === 'brief' ? linksOfBrief(subject.brief, origin, pageOf) : []),
  ];
};

const linksOfBrief = (
  brief: Extract<Subject, { kind: 'brief' }>['brief'],
  origin: string,
  pageOf: (id: string) => string,
): PageLink[] => {
  const license = brief.license ? LICENSES.get(brief.license) : undefined;
  return [
    ...authorsOf(brief)
      .slice(0, MOST_AUTHORS)
      .map(({ id }): PageLink => ({ rel: 'author', href: pageOf(id) })),
    { rel: 'item', href: origin + pathOfText(brief.slug), type: 'text/html' },
    ...(brief.url ? [{ rel: 'item', href: brief.url } as const] : []),
    ...(license ? [{ rel: 'license', href: license.url } as const] : []),
  ];
};

/** The value of the header `Link`; empty if there are none. */
export const formatLinkHeader = (links: readonly PageLink[]): string =>
  links
    .map(({ href, rel, type }) => {
      // A URL that was parsed has no spaces and no characters beyond ASCII; these end it in a header.
      const url = new URL(href).href.replaceAll(/[<>"]/g, encodeURIComponent);
      return `<${url}>; rel="${rel}"${type ? `; type="${type}"` : ''}`;
    })
    .join(', ');
