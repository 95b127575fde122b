import { toEntryKey } from './entry-address.ts';
import type { ExplorerReaderQuery } from './generated/views.ts';

/** How the text of a brief is divided into pages, and a page into queries. */

export type ReadBrief = NonNullable<ExplorerReaderQuery['brief']>;

/** A section of the outline, or paragraphs that are in none. */
export interface OutlinePart {
  /** The label of the section; null for paragraphs in none. */
  label: string | null;
  number: number | null;
  title: string | null;
  paragraphs: readonly ReadParagraph[];
}

export interface ReadParagraph {
  id: string;
  kind: string;
  /** Its id in the brief, such as `p4`. */
  label: string;
}

/** So many paragraphs are a page. Sections that fit are not divided. */
export const PARAGRAPHS_PER_PAGE = 24;

/** So many paragraphs are asked for at once: what can be said about each is much. */
const PARAGRAPHS_PER_QUERY = 8;

/** The most paragraphs whose hashes are asked for at once. */
const HASHES_PER_QUERY = 40;

const labelOfParagraph = (id: string): string => {
  const key = toEntryKey(id);
  return key.slice(key.lastIndexOf(':') + 1);
};

/** The text in its order: its sections, and between them what is in none. */
export const outlineOf = ({ paragraphs, sections }: ReadBrief): OutlinePart[] => {
  const sectionOf = new Map(sections.flatMap((section) => section.paragraphs.map(({ id }) => [id, section] as const)));
  const parts: (Omit<OutlinePart, 'paragraphs'> & { paragraphs: ReadParagraph[] })[] = [];
  for (const { id, kind } of paragraphs) {
    const { label = null, number = null, title = null } = sectionOf.get(id) ?? {};
    const last = parts.at(-1);
    const paragraph = { id, kind, label: labelOfParagraph(id) };
    if (last && last.label === label) last.paragraphs.push(paragraph);
    else parts.push({ label, number, title, paragraphs: [paragraph] });
  }
  return parts;
};

/**
 * The pages of a text: each has whole parts of the outline, as many as fit, or pieces of a part that is longer than a page. Such a
 * part begins on the page before if that is not half full: the first page of a text would have little but its title.
 */
export const pagesOf = (parts: readonly OutlinePart[]): OutlinePart[][] => {
  const pages: OutlinePart[][] = [];
  let room = 0;
  for (const part of parts) {
    const isLong = part.paragraphs.length > PARAGRAPHS_PER_PAGE;
    const start = isLong && room > PARAGRAPHS_PER_PAGE / 2 ? room : 0;
    for (const paragraphs of [
      part.paragraphs.slice(0, start),
      ...inGroups(part.paragraphs.slice(start), PARAGRAPHS_PER_PAGE),
    ]) {
      if (paragraphs.length === 0) continue;
      if (paragraphs.length > room) {
        pages.push([]);
        room = PARAGRAPHS_PER_PAGE;
      }
      pages.at(-1)?.push({ ...part, paragraphs });
      room -= paragraphs.length;
    }
  }
  return pages;
};

/** The page that has the paragraph; the first if none has. */
export const pageWith = (pages: readonly OutlinePart[][], paragraph: string | null): number => {
  const hasIt = (parts: readonly OutlinePart[]) =>
    parts.some(({ paragraphs }) => paragraphs.some(({ label }) => label === paragraph));
  return Math.max(0, pages.findIndex(hasIt));
};

/** The ids of paragraphs as they are asked for, in several queries. */
export const queriesOf = (ids: readonly string[]): string[][] => inGroups(ids, PARAGRAPHS_PER_QUERY);
export const hashQueriesOf = (ids: readonly string[]): string[][] => inGroups(ids, HASHES_PER_QUERY);

const inGroups = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
