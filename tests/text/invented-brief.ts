import { type BriefFile, briefFile } from '../../src/model/records/brief-records.ts';
import type { TextIndex } from '../../src/model/records/text-records.ts';
import type { KnownFacts } from '../../src/text/classify-paragraphs.ts';
import { indexText } from '../../src/text/index-text.ts';

/** A brief invented for these tests, with no-break spaces, emoji and combining marks. */

const NBSP = '\u00a0';

export const LINES = [
  'Harbour Relations',
  'Two Ports, One Ferry?',
  'By Ana Lúcia Ø',
  'Fellow, Institute of Tides. At sea.',
  'March 3, 2025',
  '  • #Ports',
  '  • #Ferries 🚢',
  '',
  `►${NBSP}The ferry runs again 🚢. Nobody planned it.`,
  NBSP,
  `The ports of Aldo and Bree were rivals for decades. ${'Then the sea rose, and both needed the ferry 🚢. '.repeat(4)}${NBSP}`,
  '',
  '1. Why Aldo Gave In',
  'Aldo lost its piers. It pays now! Will it pay later?',
  `2.${NBSP}What Bree Wants`,
  'Bree wants cafe\u0301s on deck. Aldo does not.',
  'Ana Lúcia Ø studies tides.',
  'Related pages',
];
export const TEXT = LINES.join('\n');

export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is known of the brief. */
export const FACTS: KnownFacts = {
  language: 'en',
  title: 'Two Ports, One Ferry?',
  kicker: 'Harbour Relations',
  date: 'March 3, 2025',
  authorNames: ['Ana Lúcia Ø'],
  sectionTitles: [],
};

/** The index of a text of which nothing else is known. */
export const indexOf = (text: string, facts: Partial<KnownFacts> = {}): TextIndex =>
  indexText(toBytes(text), { language: 'en', title: 'Untitled', authorNames: [], sectionTitles: [], ...facts });

/** The index of the brief. */
export const INDEX = indexOf(TEXT, FACTS);

/** Lists and citations with which a brief says nothing of its text. */
export const NOTHING_SAID = { citations: ['p1'], people: [], keyPoints: [], mentions: [], sections: [] };

/** The brief with an index and statements that cite `p1.s2` twice, `p2` once and `k1` by a key point. */
export const inventedBrief = (text: TextIndex, extra: object = {}): BriefFile =>
  briefFile.parse({
    slug: 'two-ports-one-ferry',
    title: 'Two Ports, One Ferry?',
    kicker: 'Harbour Relations',
    publisher: 'institute-of-tides',
    authors: ['ana-lucia-o'],
    published: { edtf: '2025-03-03', text: 'March 3, 2025', basis: 'STATED' },
    language: 'en',
    citations: ['title'],
    text,
    sections: [{ id: 'aldo', number: 1, title: 'Why Aldo Gave In', paragraphs: ['h1', 'p2'] }],
    people: [{ actor: 'ana-lucia-o', names: ['Ana Lúcia Ø'], basis: 'STATED', citations: ['byline'] }],
    keyPoints: [{ paragraph: 'k1', summary: 'The ferry is back.' }],
    mentions: [
      {
        event: 'ferry-reopening',
        modality: 'HAPPENED',
        date: { edtf: '2025', basis: 'CURATOR_INFERRED', citations: ['p1.s2'] },
        basis: 'STATED',
        citations: ['p1.s2', 'p2'],
      },
    ],
    ...extra,
  });
