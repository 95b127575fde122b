import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { BRIEF } from '../tiny-set.ts';
import type { BrokenCase } from './case.ts';

/** Files that cannot be read, or are not JSON. */
export const brokenFiles: BrokenCase[] = [
  {
    title: 'a missing data folder',
    break: ({ folder }) => rm(folder, { recursive: true }),
    problems: ['data: there is no such data folder'],
  },
  {
    title: 'a file instead of a data folder',
    break: async ({ folder, path }) => {
      await rename(path('events.json'), `${folder}.json`);
      await rm(folder, { recursive: true });
      await rename(`${folder}.json`, folder);
    },
    problems: ['data: this is not a folder; a data folder holds actors.json, events.json and briefs/'],
  },
  {
    title: 'a missing register, without the references into it',
    break: ({ path }) => rm(path('actors.json')),
    problems: ['data/actors.json: there is no such file'],
  },
  {
    title: 'a folder instead of a file',
    break: async ({ path }) => {
      await rm(path('events.json'));
      await mkdir(path('events.json'));
    },
    problems: ['data/events.json: this is a folder, not a file'],
  },
  {
    title: 'a file instead of the folder of briefs',
    break: async ({ path, write }) => {
      await rm(path('briefs'), { recursive: true });
      await write('briefs', '');
    },
    problems: ['data/briefs: this is not a folder'],
  },
  {
    title: 'a symlink to itself',
    break: async ({ path }) => {
      await rm(path('events.json'));
      await symlink('events.json', path('events.json'));
    },
    problems: ['data/events.json: this cannot be read: its symbolic links form a cycle'],
  },
  {
    title: 'a byte-order mark',
    break: async ({ read, write }) => write('events.json', `\uFEFF${await read('events.json')}`),
    problems: ['data/events.json:1:1 the file begins with a byte-order mark; save it as UTF-8 without one'],
  },
  {
    title: 'a byte that is not UTF-8',
    break: async ({ read, write }) => {
      const text = await read('actors.json');
      await write('actors.json', Buffer.from(text.replace('"Ada Moor"', '"Ad\u00E9 Moor"'), 'latin1'));
    },
    problems: ['data/actors.json:8:56 the byte 0xE9 here is not UTF-8; save the file as UTF-8'],
  },
  {
    title: 'a file in UTF-16',
    break: async ({ read, write }) =>
      write('actors.json', Buffer.from(`\uFEFF${await read('actors.json')}`, 'utf16le')),
    problems: ['data/actors.json: the file is UTF-16; save it as UTF-8'],
  },
  {
    title: 'an empty file',
    break: ({ write }) => write(BRIEF, '\n'),
    problems: ['data/briefs/harbours-2024.json:1:1 the file is empty; expected a JSON object'],
  },
  {
    title: 'a file cut off within a list',
    break: async ({ read, write }) =>
      write('events.json', (await read('events.json')).split('\n').slice(0, 3).join('\n')),
    problems: ['data/events.json:3:14 the file ends too early: the list opened at 3:13 is not closed'],
  },
  {
    title: 'a file cut off within a text',
    break: async ({ read, write }) => write('events.json', (await read('events.json')).slice(0, 100)),
    problems: ['data/events.json:5:23 the file ends too early: the text opened at 5:15 is not closed'],
  },
  {
    title: 'a trailing comma',
    break: ({ edit }) => edit('events.json', '"partOf": "harbour-fees" }', '"partOf": "harbour-fees" },'),
    problems: ['data/events.json:38:113 a comma before "]" is not allowed; remove it'],
  },
  {
    title: 'a missing comma',
    break: ({ edit }) => edit('events.json', '"title": "Harbour talks in Lyon",', '"title": "Harbour talks in Lyon"'),
    problems: ['data/events.json:8:7 a comma or a closing bracket is missing before "kind"'],
  },
  {
    title: 'a missing bracket',
    break: ({ edit }) => edit('events.json', '  ],\n  "issues"', '  "issues"'),
    problems: ['data/events.json:35:3 a comma or a closing bracket is missing before "issues"'],
  },
  {
    title: 'an extra bracket',
    break: async ({ read, write }) => write('events.json', `${await read('events.json')}}\n`),
    problems: ['data/events.json:41:1 the JSON value ends before "}"; nothing may follow it'],
  },
  {
    title: 'a comment',
    break: ({ edit }) => edit('events.json', '  "issues"', '  // the issues\n  "issues"'),
    problems: ['data/events.json:36:3 comments are not allowed in JSON'],
  },
  {
    title: 'curly quotes',
    break: ({ edit }) => edit('events.json', '"Harbour talks in Lyon"', '\u201CHarbour talks in Lyon\u201D'),
    problems: ['data/events.json:7:16 text must be in straight double quotes (")'],
  },
  {
    title: 'a key without quotes',
    break: ({ edit }) => edit('events.json', '"title": "Harbour talks in Lyon"', 'title: "Harbour talks in Lyon"'),
    problems: ['data/events.json:7:7 a key must be in double quotes: "title"'],
  },
  {
    title: 'a key without a colon',
    break: ({ edit }) => edit('events.json', '"title": "Harbour talks in Lyon"', '"title" "Harbour talks in Lyon"'),
    problems: ['data/events.json:7:15 expected a colon, got "Harbour talks in Lyon"'],
  },
  {
    title: 'a text over two lines',
    break: ({ edit }) => edit('events.json', '"Harbour talks in Lyon"', '"Harbour talks\nin Lyon"'),
    problems: ['data/events.json:7:16 this text has no closing double quote on its line'],
  },
  {
    title: 'a backslash in a text',
    break: ({ edit }) => edit('events.json', '"Harbour talks in Lyon"', '"Harbour talks\\in Lyon"'),
    problems: ['data/events.json:7:16 invalid escape in text; write a backslash as \\\\'],
  },
  {
    title: 'a word that is not JSON',
    break: ({ edit }) => edit('events.json', '"order": 1', '"order": None'),
    problems: [
      'data/events.json:9:16 "None" is not JSON; a value is text in double quotes, a number, true, false, null, a list or an object',
    ],
  },
  {
    title: 'lists that are nested too deeply',
    break: ({ write }) => write('events.json', '['.repeat(100_000)),
    problems: ['data/events.json: the file is nested too deeply'],
  },
  {
    title: 'a duplicate key',
    break: ({ edit }) => edit('events.json', '"order": 1,', '"order": 1, "order": 4,'),
    problems: ['data/events.json:9:19 event "lyon-harbour-talks-2024", order: duplicate key, first at 9:7'],
  },
  {
    title: 'a list instead of the top-level object',
    break: ({ write }) => write('events.json', '[]\n'),
    problems: ['data/events.json:1:1 the file: expected an object, got a list'],
  },
];
