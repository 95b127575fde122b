import type { DraftDocument, DraftParagraph } from '../document.ts';
import type { NewProposal } from './proposal.ts';

/** The paragraphs that belong to no section: they stand before the text, or beside it. */
const OUTSIDE: ReadonlySet<DraftParagraph['kind']> = new Set(['FRONT_MATTER', 'KEY_POINT', 'FOOTNOTE', 'NOTE']);

/** Proposes a section for each heading, with the paragraphs up to the next one. A heading without a paragraph has none. */
export const proposeSections = ({ paragraphs }: DraftDocument): NewProposal[] => {
  const sections: { heading: DraftParagraph; paragraphs: DraftParagraph[] }[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'HEADING') sections.push({ heading: paragraph, paragraphs: [paragraph] });
    else if (!OUTSIDE.has(paragraph.kind)) sections.at(-1)?.paragraphs.push(paragraph);
  }
  const ids = new Set<string>();
  return sections
    .filter(({ paragraphs }) => paragraphs.length > 1)
    .map(({ heading, paragraphs }) => {
      const [, number, title = heading.text] = /^(\d{1,3})[.)]\s+(.+)$/u.exec(heading.text) ?? [];
      return {
        type: 'SECTION',
        key: title.slice(0, 80),
        score: 0.9,
        foundBy: ['headings'],
        reasons: ['a heading, and what follows it'],
        citations: [heading.id],
        spans: [{ start: heading.start, end: heading.end }],
        fields: {
          id: uniqueId(title, ids),
          ...(number !== undefined && { number: Number(number) }),
          title,
          paragraphs: paragraphs.map(({ id }) => id),
        },
        open: [],
        identity: [],
      };
    });
};

const LONGEST_ID = 40;

/** The first words of a title as an id; numbered if another section has it. */
const uniqueId = (title: string, used: Set<string>): string => {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .split(/[^a-z0-9\p{M}]+/u)
    .map((word) => word.replace(/\p{M}/gu, ''))
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    if (id !== '' && id.length + word.length >= LONGEST_ID) break;
    id = id === '' ? word.slice(0, LONGEST_ID) : `${id}-${word}`;
  }
  const base = id === '' ? 'section' : id;
  let unique = base;
  for (let number = 2; used.has(unique); number += 1) unique = `${base}-${number}`;
  used.add(unique);
  return unique;
};
