import { toEntryKey } from '../entry-address.ts';
import type { Claim, Entry, EntryOf } from '../entry-types.ts';
import { hasEntry, isActorType, isClaimType } from '../entry-types.ts';
import { addressOfPicture } from '../picture.ts';
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
  /** Whether the server draws pictures of entities; false if not given. */
  hasPictures?: boolean | undefined;
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
  const data = answers.map((answer) => answer.data as { node?: Entry | null; brief?: DescribedBrief | null } | null);
  if (canonical.startsWith('/entry/')) {
    const node = data.find((one) => one?.node)?.node;
    return node && hasEntry(node) ? ofNode(node) : null;
  }
  // An overview of one brief, or its text: other lists may be narrowed to a brief, and are not about it.
  const isOfBrief = canonical.startsWith('/read/') || canonical.startsWith('/overview?');
  const brief = isOfBrief && data.find((one) => one?.brief)?.brief;
  return brief ? { kind: 'brief', brief } : null;
};

/** The global id of what a page is about. */
export const idOf = (subject: Subject): string => {
  if (subject.kind === 'brief') return subject.brief.id;
  if (subject.kind === 'claim') return subject.claim.id;
  return subject.kind === 'actor' ? subject.actor.id : subject.node.id;
};

/** The address of the picture of what a page is about; undefined if there is none. */
export const pictureOf = (page: DescribedPage, subject: Subject | null): string | undefined =>
  page.hasPictures && subject ? page.origin + addressOfPicture(toEntryKey(idOf(subject)), page.language) : undefined;

const ofNode = (node: Entry): Subject => {
  if (node.__typename === 'Brief') return { kind: 'brief', brief: node };
  if (isActorType(node.__typename)) return { kind: 'actor', actor: node as ActorEntry };
  if (isClaimType(node.__typename)) return { kind: 'claim', claim: node as Claim };
  return { kind: 'other', node: node as Extract<Subject, { kind: 'other' }>['node'] };
};

/** A date in EDTF that is a plain year, month or day, as ISO 8601 has it; undefined for any other. */
export const plainDate = (edtf: string | null | undefined): string | undefined =>
  edtf && /^\d{4}(-\d\d(-\d\d)?)?$/.test(edtf) ? edtf : undefined;

export const isPdf = (url: string): boolean => /\.pdf$/i.test(url);

/** Who is responsible for a brief: those in its byline, or else its publishers. */
export const authorsOf = <Actor>({ byline, publishers, publisher }: Responsible<Actor>): readonly Actor[] =>
  byline && byline.length > 0 ? byline : (publishers ?? [publisher]);

interface Responsible<Actor> {
  byline?: readonly Actor[];
  publishers?: readonly Actor[];
  publisher: Actor;
}
