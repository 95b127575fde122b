import { BRIEF } from '../tiny-set.ts';
import type { BrokenCase } from './case.ts';

/** Files with references to rows or passages that do not exist. */
export const brokenReferences: BrokenCase[] = [
  {
    title: 'a country code that resembles one in use (FRA) and one that is not (FRO)',
    break: ({ edit }) => edit(BRIEF, '"targets": ["JPN"]', '"targets": ["FRX"]'),
    problems: [
      'data/briefs/harbours-2024.json:135:19 motive "france-busy-harbours", targets[0]: "FRX" is not an actor; did you mean "FRA"?',
    ],
  },
  {
    title: 'a country code with two letters swapped',
    break: ({ edit }) => edit(BRIEF, '"targets": ["JPN"]', '"targets": ["JNP"]'),
    problems: [
      'data/briefs/harbours-2024.json:135:19 motive "france-busy-harbours", targets[0]: "JNP" is not an actor; did you mean "JPN"?',
    ],
  },
  {
    title: 'a country code that resembles none in use',
    break: ({ edit }) => edit(BRIEF, '"targets": ["JPN"]', '"targets": ["CHX"]'),
    problems: [
      'data/briefs/harbours-2024.json:135:19 motive "france-busy-harbours", targets[0]: "CHX" is not an actor',
    ],
  },
  {
    title: 'a country by its alpha-2 code',
    break: ({ edit }) => edit(BRIEF, '"targets": ["JPN"]', '"targets": ["JP"]'),
    problems: [
      'data/briefs/harbours-2024.json:135:19 motive "france-busy-harbours", targets[0]: "JP" is not an actor; a country is written as its alpha-3 code: "JPN"',
    ],
  },
  {
    title: 'a country by its name',
    break: ({ edit }) => edit(BRIEF, '"targets": ["JPN"]', '"targets": ["japan"]'),
    problems: [
      'data/briefs/harbours-2024.json:135:19 motive "france-busy-harbours", targets[0]: "japan" is not an actor; a country is written as its alpha-3 code: "JPN"',
    ],
  },
  {
    title: 'a country in lower case after its type',
    break: ({ edit }) => edit(BRIEF, '"object": "Issue:harbour-fees"', '"object": "Country:fra"'),
    problems: [
      'data/briefs/harbours-2024.json:164:17 stance "japan-on-fees", object: "Country:fra" is not a country; a country is written as its alpha-3 code: "Country:FRA"',
    ],
  },
  {
    title: 'a misspelt slug',
    break: ({ edit }) => edit(BRIEF, '"publisher": "quay-institute"', '"publisher": "quay-insitute"'),
    problems: [
      'data/briefs/harbours-2024.json:5:16 publisher: "quay-insitute" is not an organization; did you mean "quay-institute"?',
    ],
  },
  {
    title: 'a slug without its suffix',
    break: ({ edit }) => edit(BRIEF, '"events": ["harbour-fee-cut-2024"]', '"events": ["harbour-fee-cut"]'),
    problems: [
      'data/briefs/harbours-2024.json:119:18 event set "after-lyon", events[0]: "harbour-fee-cut" is not an event; did you mean "harbour-fee-cut-2024"?',
    ],
  },
  {
    title: 'a slug that resembles no other',
    break: ({ edit }) => edit(BRIEF, '"object": "Issue:harbour-fees"', '"object": "Issue:whales"'),
    problems: ['data/briefs/harbours-2024.json:164:17 stance "japan-on-fees", object: "Issue:whales" is not an issue'],
  },
  {
    title: 'a person instead of an organization',
    break: ({ edit }) => edit(BRIEF, '"publisher": "quay-institute"', '"publisher": "ada-moor"'),
    problems: [
      'data/briefs/harbours-2024.json:5:16 publisher: "ada-moor" is not an organization; it is the slug of a person',
    ],
  },
  {
    title: 'an issue that is called an event',
    break: ({ edit }) => edit(BRIEF, '"object": "Issue:harbour-fees"', '"object": "Event:harbour-fees"'),
    problems: [
      'data/briefs/harbours-2024.json:164:17 stance "japan-on-fees", object: "Event:harbour-fees" is not an event; did you mean "Issue:harbour-fees"?',
    ],
  },
  {
    title: 'a piece of evidence that is not in the register',
    break: ({ edit }) =>
      edit(BRIEF, '{ "node": "Event:harbour-fee-cut-2024"', '{ "node": "Event:harbour-fees-cut-2024"'),
    problems: [
      'data/briefs/harbours-2024.json:141:19 motive "france-busy-harbours", evidence[0].node: "Event:harbour-fees-cut-2024" is not an event; did you mean "Event:harbour-fee-cut-2024"?',
    ],
  },
  {
    title: 'a misspelt partOf in the register',
    break: ({ edit }) => edit('events.json', '"partOf": "harbour-fees"', '"partOf": "harbor-fees"'),
    problems: [
      'data/events.json:38:97 issue "small-boat-fees", partOf: "harbor-fees" is not an issue; did you mean "harbour-fees"?',
    ],
  },
  {
    title: 'a paragraph that is not in the text',
    break: ({ edit }) => edit(BRIEF, '"citations": ["k1"]', '"citations": ["k2"]'),
    problems: [
      'data/briefs/harbours-2024.json:139:21 motive "france-busy-harbours", citations[0]: "k2" is not a passage of the text; did you mean "k1"?',
    ],
  },
  {
    title: 'a sentence that the paragraph does not have',
    break: ({ edit }) => edit(BRIEF, '"citations": ["k1"]', '"citations": ["p1.s3"]'),
    problems: [
      'data/briefs/harbours-2024.json:139:21 motive "france-busy-harbours", citations[0]: "p1.s3" is not a passage of the text: p1 has 2 sentences',
    ],
  },
  {
    title: 'a citation in another format',
    break: ({ edit }) => edit(BRIEF, '"citations": ["k1"]', '"citations": ["p1:2"]'),
    problems: [
      'data/briefs/harbours-2024.json:139:21 motive "france-busy-harbours", citations[0]: "p1:2" is not a passage of the text; a paragraph is written as p4, and its fourth sentence as p4.s4',
    ],
  },
  {
    title: 'a citation that resembles no paragraph',
    break: ({ edit }) => edit(BRIEF, '"citations": ["p1.s1", "p2.s2"]', '"citations": ["p1.s1", "zzzzzzzz"]'),
    problems: [
      'data/briefs/harbours-2024.json:66:85 country "JPN", citations[1]: "zzzzzzzz" is not a passage of the text; its paragraphs are title, k1, p1, p2',
    ],
  },
];
