import type { Claim, Entry, EntryOf } from '../entry-types.ts';
import { isActorType, isClaimType } from '../entry-types.ts';
import type { ViewAnswer } from '../served-views.ts';

/** What programs are told about pages, derived from the answers that the pages show anyway. */

/** A page, and what it shows. */
export interface DescribedPage {
  /** What its addresses begin with, such as `https://graph.example`. */
  origin: string;
  /** Its lasting address below the origin, with the parameters that belong to it. */
  canonical: string;
  title: string;
  description: string;
  /** The language of the page, such as `en`. */
  language: string;
  answers: readonly ViewAnswer[];
  /** A picture of it, with its path below the origin; none if not given. */
  picture?: { path: string; width: number; height: number } | undefined;
}

/** What entries, texts and overviews all know of a brief, and what only its entry knows. */
export type DescribedBrief = Pick<EntryOf<'Brief'>, 'id' | 'slug' | 'title' | 'published' | 'publisher'> &
  Partial<Pick<EntryOf<'Brief'>, 'publishers' | 'byline' | 'doi' | 'scope' | 'url' | 'license' | 'language'>>;

type ActorEntry = EntryOf<'Country' | 'Organization' | 'Person' | 'Grouping'>;

/** The one thing that a page is about. */
export type Subject =
  | { kind: 'brief'; brief: DescribedBrief }
  | { kind: 'claim'; claim: Claim }
  | { kind: 'actor'; actor: ActorEntry }
  | { kind: 'other'; node: EntryOf<'Event' | 'Issue' | 'Instrument' | 'Catalog' | 'Paragraph'> };

/** What a page is about; null for a list, and where the answer has nothing. */
export const subjectOf = ({ canonical, answers }: Pick<DescribedPage, 'canonical' | 'answers'>): Subject | null => {
  const data = answers[0]?.data as { node?: Entry | null; brief?: DescribedBrief | null } | null | undefined;
  if (canonical.startsWith('/entry/')) return data?.node ? ofNode(data.node) : null;
  // An overview of one brief, or its text: other lists may be narrowed to a brief, and are not about it.
  const isOfBrief = canonical.startsWith('/read/') || canonical.startsWith('/overview?');
  return isOfBrief && data?.brief ? { kind: 'brief', brief: data.brief } : null;
};

const ofNode = (node: Entry): Subject => {
  if (node.__typename === 'Brief') return { kind: 'brief', brief: node };
  if (isActorType(node.__typename)) return { kind: 'actor', actor: node as ActorEntry };
  if (isClaimType(node.__typename)) return { kind: 'claim', claim: node as Claim };
  return { kind: 'other', node: node as Extract<Subject, { kind: 'other' }>['node'] };
};

/** A date in EDTF that is a plain year, month or day, as ISO 8601 has it; undefined for any other. */
export const plainDate = (edtf: string | null | undefined): string | undefined =>
  edtf && /^\d{4}(-\d\d(-\d\d)?)?$/.test(edtf) ? edtf : undefined;

/** Who is responsible for a brief: those in its byline, or else its publishers. */
export const authorsOf = ({ byline, publishers, publisher }: DescribedBrief) =>
  byline && byline.length > 0 ? byline : (publishers ?? [publisher]);
