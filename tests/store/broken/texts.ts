import { BRIEF, TEXT } from '../tiny-set.ts';
import type { BrokenCase } from './case.ts';

const OPEN =
  'CC0-1.0, CC-BY-2.0, CC-BY-2.5, CC-BY-3.0, CC-BY-3.0-IGO, CC-BY-4.0, CC-BY-SA-3.0, CC-BY-SA-4.0, PDDL-1.0, ODC-By-1.0, OGL-UK-3.0, etalab-2.0, DL-DE-BY-2.0, LicenseRef-US-Government-Work';

/** Texts that may not be kept, and indexes that do not match them. */
export const brokenTexts: BrokenCase[] = [
  {
    title: 'a passage without a statement that a statement cites',
    break: ({ edit }) =>
      edit(
        BRIEF,
        '  "license": "CC-BY-4.0",\n',
        '  "license": "CC-BY-4.0",\n  "withoutStatement": [{ "passage": "p1.s1", "reason": "A transition." }],\n',
      ),
    problems: [
      'data/briefs/harbours-2024.json:11:37 withoutStatement[0].passage: "p1.s1" is listed as without a statement, but countries[0] cites it; remove it here or there',
    ],
  },
  {
    title: 'a text without a licence',
    break: ({ edit }) => edit(BRIEF, '  "license": "CC-BY-4.0",\n', ''),
    problems: [
      `data/briefs/harbours-2024.txt: the brief states no licence, so the text may not be kept; remove it (open licences: ${OPEN})`,
    ],
  },
  {
    title: 'a text under a licence that is not open',
    break: ({ edit }) => edit(BRIEF, '"CC-BY-4.0"', '"CC-BY-NC-4.0"'),
    problems: [
      `data/briefs/harbours-2024.txt: the licence "CC-BY-NC-4.0" is not open, so the text may not be kept; remove it (open licences: ${OPEN})`,
    ],
  },
  {
    title: 'a text that is not the indexed one',
    break: ({ edit }) => edit(TEXT, 'busy', 'full'),
    problems: [
      'data/briefs/harbours-2024.txt: the SHA-256 of this text differs from the one at data/briefs/harbours-2024.json:13:15; run `briefgraph index` on the brief',
    ],
  },
  {
    title: 'a text that is not UTF-8',
    break: ({ write }) => write(TEXT, Buffer.from('Fees\nCaf\u00E9', 'latin1')),
    problems: ['data/briefs/harbours-2024.txt:2:4 the byte 0xE9 here is not UTF-8; save the file as UTF-8'],
  },
  {
    title: 'a text without a brief',
    break: ({ write }) => write('briefs/harbors-2024.txt', 'Harbours'),
    problems: [
      'data/briefs/harbors-2024.txt: the brief "data/briefs/harbors-2024.json" is missing; name the text after its brief, or remove it',
    ],
  },
  {
    title: 'paragraphs that overlap',
    break: ({ edit }) => edit(BRIEF, '"start": 119,\n', '"start": 116,\n'),
    problems: [
      'data/briefs/harbours-2024.json:50:18 paragraph "p2", start: 116 is before 117, where the previous one ends',
      'data/briefs/harbours-2024.json:52:19 paragraph "p2", sha256: this is not the hash of the passage in data/briefs/harbours-2024.txt; run `briefgraph index` on the brief',
    ],
  },
  {
    title: 'a text shorter than its paragraphs',
    break: ({ edit }) => edit(BRIEF, '"length": 185', '"length": 180'),
    problems: [
      'data/briefs/harbours-2024.json:14:15 text.length: the length is 180, but data/briefs/harbours-2024.txt has 185 code points; run `briefgraph index` on the brief',
      'data/briefs/harbours-2024.json:51:16 paragraph "p2", end: 184 is after 180, where the text ends',
    ],
  },
  {
    title: 'a sentence that ends outside its paragraph',
    break: ({ edit }) => edit(BRIEF, '{ "start": 154, "end": 184', '{ "start": 154, "end": 185'),
    problems: [
      'data/briefs/harbours-2024.json:55:34 paragraph "p2", sentences[1].end: 185 is after 184, where its paragraph ends',
      'data/briefs/harbours-2024.json:55:49 paragraph "p2", sentences[1].sha256: this is not the hash of the passage in data/briefs/harbours-2024.txt; run `briefgraph index` on the brief',
    ],
  },
  {
    title: 'an empty sentence',
    break: ({ edit }) => edit(BRIEF, '{ "start": 154, "end": 184', '{ "start": 154, "end": 154'),
    problems: [
      'data/briefs/harbours-2024.json:55:34 paragraph "p2", sentences[1].end: 154 is not after 154, where it begins',
      'data/briefs/harbours-2024.json:55:49 paragraph "p2", sentences[1].sha256: this is not the hash of the passage in data/briefs/harbours-2024.txt; run `briefgraph index` on the brief',
    ],
  },
  {
    title: 'a paragraph in two sections',
    break: ({ edit }) => edit(BRIEF, '"paragraphs": ["p2"]', '"paragraphs": ["p1", "p2"]'),
    problems: [
      'data/briefs/harbours-2024.json:62:36 section "next", paragraphs[0]: "p1" is already in section "talks"',
    ],
  },
  {
    title: 'a sentence in a section',
    break: ({ edit }) => edit(BRIEF, '"paragraphs": ["p2"]', '"paragraphs": ["p2.s1"]'),
    problems: [
      'data/briefs/harbours-2024.json:62:36 section "next", paragraphs[0]: "p2.s1" is a sentence; a section has whole paragraphs',
    ],
  },
  {
    title: 'a key point in a BODY paragraph',
    break: ({ edit }) => edit(BRIEF, '"paragraph": "k1"', '"paragraph": "p1"'),
    problems: [
      'data/briefs/harbours-2024.json:89:20 key point "p1", paragraph: "p1" has the kind BODY in the text, not KEY_POINT',
    ],
  },
];
