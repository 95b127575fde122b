import { BRIEF } from '../tiny-set.ts';
import type { BrokenCase } from './case.ts';

/** Data with warnings, which can be served. */
export const warnings: BrokenCase[] = [
  {
    title: 'an event that came before the one it is placed after',
    break: ({ edit }) => edit('events.json', '"2024-05-20"', '"2024-05-10"'),
    problems: [
      'data/briefs/harbours-2024.json:119:18 warning: event set "after-lyon", events[0]: "harbour-fee-cut-2024" is placed after "lyon-harbour-talks-2024", but sources outside the brief date it to 2024-05-10, before 2024-05-14',
    ],
  },
  {
    title: 'an event that no brief mentions',
    break: ({ edit }) =>
      edit(
        BRIEF,
        ',\n    { "event": "kobe-harbour-talks-2025", "modality": "SCHEDULED", "basis": "STATED", "citations": ["p2.s1"] }',
        '',
      ),
    problems: ['data/events.json:28:5 warning: event "kobe-harbour-talks-2025": no brief mentions this event'],
  },
  {
    title: 'an actor that nothing refers to',
    break: ({ edit }) =>
      edit('actors.json', '"people": [', '"people": [{ "slug": "bo-lee", "names": { "en": "Bo Lee" } }, '),
    problems: ['data/actors.json:8:14 warning: person "bo-lee": nothing refers to this person'],
  },
  {
    title: 'advice that is only implied, and said to be stated',
    break: ({ edit }) =>
      edit(BRIEF, '"explicit": true,\n      "strength": "SHOULD"', '"explicit": false,\n      "strength": "IMPLIED"'),
    problems: [
      'data/briefs/harbours-2024.json:192:16 warning: recommendation "japan-cuts-fees", basis: it is "STATED", but of the strength IMPLIED, which the text does not phrase as advice; write "CURATOR_INFERRED", or the strength of its words',
    ],
  },
];
