import { rename } from 'node:fs/promises';
import { BRIEF } from '../tiny-set.ts';
import type { BrokenCase } from './case.ts';

/** Duplicate rows, cycles and wrong names. */
export const brokenRows: BrokenCase[] = [
  ...[
    [
      'before the next one in the list',
      '2026-01-01',
      '',
      '8:25 changes[0].date: 2026-01-01 is before 2026-02-01, which is that of the change below it, or "added"',
    ],
    ['not on a day', '2026-03', '', '8:25 changes[0].date: "2026-03" is not valid: a day, such as "2026-12-02"'],
    ['of no claim', '2026-03-01', 'Motive:nobody', '8:54 changes[0].statements[0]: "Motive:nobody" is not a motive'],
    ['of no event', '2026-03-01', 'Event:nothing', '8:54 changes[0].statements[0]: "Event:nothing" is not an event'],
  ].map(
    ([title, date, ref, problem]): BrokenCase => ({
      title: `a change that is ${title}`,
      break: ({ edit }) =>
        edit(
          BRIEF,
          '"language"',
          `"changes": [{ "date": "${date}", "statements": [${ref && `"${ref}"`}], "note": "It says more." }, { "date": "2026-02-01", "note": "It says less." }], "language"`,
        ),
      problems: [`data/briefs/harbours-2024.json:${problem}`],
    }),
  ),
  ...['Stance:japan-on-fees was wider.', 'It was AUTHOR_INFERRED.', 'It cites p4.s2 now.'].map(
    (note): BrokenCase => ({
      title: `a change with the note "${note}"`,
      break: ({ edit }) =>
        edit(BRIEF, '"language"', `"changes": [{ "date": "2026-02-01", "note": "${note}" }], "language"`),
      problems: [
        `data/briefs/harbours-2024.json:8:47 changes[0].note: "${note}" is not valid: plain words: no slug, value or reference, such as "Stance:fees-rise", "AUTHOR_INFERRED" or "p4.s2"`,
      ],
    }),
  ),
  {
    title: 'a duplicate slug',
    break: ({ edit }) => edit('events.json', '"small-boat-fees"', '"harbour-fees"'),
    problems: [
      'data/events.json:38:15 issue "harbour-fees", slug: duplicate slug, used by another issue at data/events.json:37:15',
    ],
  },
  {
    title: 'a slug of an actor of another type',
    break: ({ edit }) => edit('actors.json', '"port-states"', '"ada-moor"'),
    problems: [
      'data/actors.json:9:27 grouping "ada-moor", slug: duplicate slug, used by a person at data/actors.json:8:24',
      'data/briefs/harbours-2024.json:81:16 grouping "port-states", actor: "port-states" is not a grouping',
    ],
  },
  {
    title: 'two mentions of one event',
    break: ({ edit }) => edit(BRIEF, '{ "event": "kobe-harbour-talks-2025"', '{ "event": "harbour-fee-cut-2024"'),
    problems: [
      'data/events.json:28:5 warning: event "kobe-harbour-talks-2025": no brief mentions this event',
      'data/briefs/harbours-2024.json:112:16 mention "harbour-fee-cut-2024", event: "harbour-fee-cut-2024" is listed twice, first at 106:16',
    ],
  },
  {
    title: 'two appearances of one actor',
    break: ({ edit }) => edit(BRIEF, '{ "actor": "JPN", "names"', '{ "actor": "FRA", "names"'),
    problems: ['data/briefs/harbours-2024.json:66:16 country "FRA", actor: "FRA" is listed twice, first at 65:16'],
  },
  {
    title: 'a participant listed twice',
    break: ({ edit }) => edit(BRIEF, '{ "actor": "JPN", "role"', '{ "actor": "FRA", "role"'),
    problems: [
      'data/briefs/harbours-2024.json:99:20 mention "lyon-harbour-talks-2024", participants[1].actor: "FRA" is listed twice, first at 98:20',
    ],
  },
  {
    title: 'the same evidence listed twice',
    break: ({ edit }) =>
      edit(
        BRIEF,
        '{ "node": "Issue:harbour-fees", "role": "PRESSURE"',
        '{ "node": "Event:harbour-fee-cut-2024", "role": "ACT"',
      ),
    problems: [
      'data/briefs/harbours-2024.json:142:19 motive "france-busy-harbours", evidence[1].node: "Event:harbour-fee-cut-2024" "ACT" is listed twice, first at 141:19',
    ],
  },
  {
    title: 'two motives with the same rank',
    break: ({ edit }) => edit(BRIEF, '"rank": 2', '"rank": 1'),
    problems: [
      'data/briefs/harbours-2024.json:148:15 motive "japan-keeps-income", rank: 1 is listed twice, first at 132:15',
    ],
  },
  {
    title: 'two events with the same inventory number',
    break: ({ edit }) => edit('events.json', '"E02"', '"E01"'),
    problems: ['data/events.json:20:21 event "harbour-fee-cut-2024", curatorRef: "E01" is listed twice, first at 6:21'],
  },
  {
    title: 'an actor listed twice',
    break: ({ edit }) => edit(BRIEF, '"targets": ["JPN"]', '"targets": ["JPN", "JPN"]'),
    problems: [
      'data/briefs/harbours-2024.json:135:26 motive "france-busy-harbours", targets[1]: "JPN" is listed twice',
    ],
  },
  {
    title: 'a duplicate section id',
    break: ({ edit }) => edit(BRIEF, '"id": "next"', '"id": "talks"'),
    problems: ['data/briefs/harbours-2024.json:62:13 section "talks", id: "talks" is listed twice, first at 61:13'],
  },
  {
    title: 'an issue that is a part of itself',
    break: ({ edit }) => edit('events.json', '"partOf": "harbour-fees"', '"partOf": "small-boat-fees"'),
    problems: ['data/events.json:38:97 issue "small-boat-fees", partOf: cycle: small-boat-fees → small-boat-fees'],
  },
  {
    title: 'events that are parts of each other',
    break: ({ edit }) => edit('events.json', '"order": 1,', '"order": 1, "partOf": "kobe-harbour-talks-2025",'),
    problems: [
      'data/events.json:9:29 event "lyon-harbour-talks-2024", partOf: cycle: lyon-harbour-talks-2024 → kobe-harbour-talks-2025 → lyon-harbour-talks-2024',
    ],
  },
  {
    title: 'a brief whose file has another name',
    break: async ({ path }) => {
      await rename(path(BRIEF), path('briefs/harbours.json'));
      await rename(path('briefs/harbours-2024.txt'), path('briefs/harbours.txt'));
    },
    problems: [
      'data/briefs/harbours.json:3:11 slug: "harbours-2024" does not match the file name; rename the file to "harbours-2024.json", or change the slug to "harbours"',
    ],
  },
];
