import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { findBrokenPromises } from './promises.ts';

const readRepository = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the schema keeps what the last release promised; before the first release, the changelog says that it breaks', async ({
  annotate,
}) => {
  const changelog = readRepository('CHANGELOG.md');
  const broken = await findBrokenPromises({
    released: buildSchema(readRepository('schema/released/graph.graphql')),
    current: buildSchema(readRepository('schema/graph.graphql')),
    changelog,
    today: new Date(),
  });
  if (changelog.includes('## 0.1.0, unreleased')) {
    await annotate(`${broken.length} changes break documents that are written for schema/released.`);
    expect(broken.length > 0).toBe(/^- \*\*Breaking\*\*/m.test(changelog));
  } else expect(broken).toEqual([]);
});

const RELEASED = `
type Query { event(slug: String!, language: String): Event, events(where: EventWhere): [Event!]! }
type Event { title: String!, place: String, kind: EventKind! }
type Place { name: String }
enum EventKind { SUMMIT, VISIT }
input EventWhere { kind: EventKind, place: String }
`;

/** A changelog whose unreleased section names these under "Breaking". */
const announce = (...items: string[]) => `# Changelog

What changes for users.

## 0.2.0, unreleased

- Something new: \`Event.added\`.

### Breaking

${items.map((item) => `- ${item}\n`).join('')}
### Fixed

- \`Event.fixed\` is right.

## 0.1.0, 2026-11-24

### Breaking

- \`Event.old\` is gone.
`;

interface Change {
  released?: string;
  /** Replacements in the released schema. */
  edits: [from: string, to: string][];
  changelog?: string;
  today?: string;
}

const breakOf = ({ released = RELEASED, edits, changelog = announce(), today = '2026-12-01' }: Change) => {
  const current = edits.reduce((sdl, [from, to]) => {
    expect(sdl).toContain(from);
    return sdl.replace(from, to);
  }, released);
  return findBrokenPromises({
    released: buildSchema(released),
    current: buildSchema(current),
    changelog,
    today: new Date(today),
  });
};

const nameIt = (coordinate: string) =>
  `Name \`${coordinate}\` in CHANGELOG.md, in the list under "### Breaking" of the unreleased section.`;

describe('a breaking change', () => {
  const breaking: [what: string, edits: Change['edits'], coordinate: string, message: string][] = [
    [
      'a type removed',
      [['type Place { name: String }', '']],
      'Place',
      "Type 'Place' was removed, and was never deprecated",
    ],
    [
      'a field removed',
      [['place: String, kind: EventKind!', 'kind: EventKind!']],
      'Event.place',
      "Field 'place' was removed from object type 'Event', and was never deprecated",
    ],
    [
      'an argument removed',
      [[', language: String', '']],
      'Query.event.language',
      "Argument 'language: String' was removed from field 'Query.event', and was never deprecated",
    ],
    [
      'an enum value removed',
      [[', VISIT', '']],
      'EventKind.VISIT',
      "Enum value 'VISIT' was removed from enum 'EventKind', and was never deprecated",
    ],
    [
      'an input field removed',
      [['EventKind, place: String', 'EventKind']],
      'EventWhere.place',
      "Input field 'place' was removed from input object type 'EventWhere', and was never deprecated",
    ],
    [
      'an argument made required',
      [['language: String', 'language: String!']],
      'Query.event.language',
      "Type for argument 'language' on field 'Query.event' changed from 'String' to 'String!'",
    ],
    [
      'a required input field added',
      [['input EventWhere {', 'input EventWhere { brief: String!,']],
      'EventWhere.brief',
      "Input field 'brief' of type 'String!' was added to input object type 'EventWhere'",
    ],
    [
      'a non-null output made nullable',
      [['title: String!', 'title: String']],
      'Event.title',
      "Field 'Event.title' changed type from 'String!' to 'String'",
    ],
  ];

  test.each(breaking)(
    '%s: is reported if the changelog does not name it',
    async (_what, edits, coordinate, message) => {
      expect(await breakOf({ edits })).toEqual([`${coordinate}: ${message}. ${nameIt(coordinate)}`]);
    },
  );

  test.each(breaking)('%s: is allowed if the changelog names it', async (_what, edits, coordinate) => {
    expect(await breakOf({ edits, changelog: announce(`It breaks,\n  with \`${coordinate}\`.`) })).toEqual([]);
  });

  test('of the schema itself is named `schema`', async () => {
    const edits: Change['edits'] = [['type Query', 'schema { query: Root } type Root { event: Event } type Query']];
    expect(await breakOf({ edits })).toEqual([
      `schema: Schema query root type was changed from 'Query' to 'Root'. ${nameIt('schema')}`,
    ]);
    expect(await breakOf({ edits, changelog: announce('The `schema` begins at `Root`.') })).toEqual([]);
  });

  test('all of them are reported, except those that the changelog names', async () => {
    const edits = breaking.slice(0, 3).flatMap(([, edits]) => edits);
    expect(await breakOf({ edits, changelog: announce('`Place` and `Query.event.language` are gone.') })).toEqual([
      `Event.place: Field 'place' was removed from object type 'Event', and was never deprecated. ${nameIt('Event.place')}`,
    ]);
  });

  test.each([
    ['another coordinate', announce('`Event.title` is gone.', '`Event` is other than it was.')],
    ['its name without backticks', announce('Event.place is gone.')],
    ['it outside the list', announce().replace('### Fixed', 'Beside `Event.place`.\n\n### Fixed')],
    ['it under another heading', announce().replaceAll('Event.fixed', 'Event.place')],
    ['it among the additions', announce().replaceAll('Event.added', 'Event.place')],
    ['it in an earlier release', announce().replaceAll('Event.old', 'Event.place')],
    ['it in a released section', announce('`Event.place` is gone.').replace('unreleased', '2026-12-01')],
    ['nothing', ''],
  ])('is reported if the changelog names %s', async (_what, changelog) => {
    expect(await breakOf({ edits: [['place: String, kind: EventKind!', 'kind: EventKind!']], changelog })).toEqual([
      `Event.place: Field 'place' was removed from object type 'Event', and was never deprecated. ${nameIt('Event.place')}`,
    ]);
  });
});

test.each<[string, Change['edits'][number]]>([
  ['nothing', ['title', 'title']],
  ['an enum value added', ['VISIT', 'VISIT, ATTACK']],
  ['a nullable output made non-null', ['place: String, kind', 'place: String!, kind']],
  ['a field added', ['place: String, kind', 'place: String, city: String, kind']],
  ['an optional argument added', ['language: String', 'language: String, era: String']],
  ['a required argument made optional', ['slug: String!', 'slug: String']],
  ['a description', ['type Place', '"""Where."""\ntype Place']],
])('is allowed: %s', async (_what, edit) => {
  expect(await breakOf({ edits: [edit] })).toEqual([]);
});

describe('a new deprecation', () => {
  const deprecate = (reason: string): Change['edits'] => [
    ['place: String, kind: EventKind!', `place: String @deprecated(reason: "${reason}"), kind: EventKind!`],
  ];

  test('is allowed with a date three months ahead', async () => {
    const edits = deprecate('Use `Event.where`. Will be removed after 2027-03-01.');
    expect(await breakOf({ edits, today: '2026-12-01' })).toEqual([]);
  });

  test('is reported with an earlier date', async () => {
    const edits = deprecate('Use `Event.where`. Will be removed after 2027-03-01.');
    expect(await breakOf({ edits, today: '2026-12-02' })).toEqual([
      'Event.place: may be removed after 2027-03-01. Make it 2027-03-02 or later: a new deprecation lasts three months.',
    ]);
  });

  test('lasts at least three months, even if the third month is short', async () => {
    const edits = deprecate('Will be removed after 2027-02-28.');
    expect(await breakOf({ edits, today: '2026-11-30' })).toEqual([
      'Event.place: may be removed after 2027-02-28. Make it 2027-03-02 or later: a new deprecation lasts three months.',
    ]);
  });

  test.each(['Use `Event.where`.', 'Will be removed after 2027-02-30.', 'Will be removed after spring.', ''])(
    'is reported without a date: "%s"',
    async (reason) => {
      expect(await breakOf({ edits: deprecate(reason) })).toEqual([
        'Event.place: is deprecated without a date. End the reason with "Will be removed after YYYY-MM-DD."',
      ]);
    },
  );

  test('is found on fields, arguments, enum values and input fields', async () => {
    const edits: Change['edits'] = [
      ['language: String', 'language: String @deprecated'],
      ['kind: EventKind!', 'kind: EventKind! @deprecated'],
      ['VISIT', 'VISIT @deprecated'],
      ['EventKind, place: String', 'EventKind, place: String @deprecated'],
    ];
    const coordinates = ['Query.event.language', 'Event.kind', 'EventKind.VISIT', 'EventWhere.place'];
    expect((await breakOf({ edits })).sort()).toEqual(
      coordinates
        .map((name) => `${name}: is deprecated without a date. End the reason with "Will be removed after YYYY-MM-DD."`)
        .sort(),
    );
  });
});

describe('a released deprecation', () => {
  const NOTICE = '@deprecated(reason: "Use `x`. Will be removed after 2027-03-01.")';
  const released = `
type Query { event(language: String ${NOTICE}): String, old: Old ${NOTICE} }
type Old { title(short: Boolean): String ${NOTICE} }
enum EventKind { SUMMIT, VISIT ${NOTICE} }
input EventWhere { kind: EventKind, place: String ${NOTICE} }
`;
  const removals: [coordinate: string, edit: Change['edits'][number], message: string][] = [
    [
      'Query.event.language',
      [`(language: String ${NOTICE})`, ''],
      "Argument 'language: String' was removed from field 'Query.event'",
    ],
    ['Query.old', [`, old: Old ${NOTICE}`, ''], "Field 'old' (deprecated) was removed from object type 'Query'"],
    ['EventKind.VISIT', [`, VISIT ${NOTICE}`, ''], "Enum value 'VISIT' (deprecated) was removed from enum 'EventKind'"],
    [
      'EventWhere.place',
      [`, place: String ${NOTICE}`, ''],
      "Input field 'place' (deprecated) was removed from input object type 'EventWhere'",
    ],
  ];

  test.each(['2026-12-01', '2027-02-28', '2030-01-01'])('may stay, on any day: %s', async (today) => {
    expect(await breakOf({ released, edits: [], today })).toEqual([]);
  });

  test.each(removals)(
    '%s: is reported if it is removed before its date, even if the changelog names it',
    async (name, edit) => {
      const messages = [`${name}: was removed, but was promised until 2027-03-01. Keep it until that day is over.`];
      expect(await breakOf({ released, edits: [edit], today: '2027-03-01' })).toEqual(messages);
      expect(
        await breakOf({ released, edits: [edit], today: '2027-03-01', changelog: announce(`\`${name}\``) }),
      ).toEqual(messages);
    },
  );

  test.each(removals)(
    '%s: is reported if it is removed after its date and the changelog does not name it',
    async (name, edit, messages) => {
      expect(await breakOf({ released, edits: [edit], today: '2027-03-02' })).toEqual([
        `${name}: ${messages}. ${nameIt(name)}`,
      ]);
    },
  );

  test.each(removals)('%s: may be removed after its date if the changelog names it', async (name, edit) => {
    expect(await breakOf({ released, edits: [edit], today: '2027-03-02', changelog: announce(`\`${name}\``) })).toEqual(
      [],
    );
  });

  const withoutOld: Change['edits'] = [
    [`, old: Old ${NOTICE}`, ''],
    [`type Old { title(short: Boolean): String ${NOTICE} }`, ''],
  ];

  test('holds for elements that are removed with their type', async () => {
    const changelog = announce('`Query.old` and `Old` are gone.');
    expect(await breakOf({ released, edits: withoutOld, today: '2027-03-01', changelog })).toEqual([
      'Query.old: was removed, but was promised until 2027-03-01. Keep it until that day is over.',
      'Old.title: was removed, but was promised until 2027-03-01. Keep it until that day is over.',
    ]);
    expect(await breakOf({ released, edits: withoutOld, today: '2027-03-02', changelog })).toEqual([]);
  });

  test('of all fields of a type counts for the type', async () => {
    const changelog = announce('`Query.old` is gone.');
    expect(await breakOf({ released, edits: withoutOld, today: '2027-03-02', changelog })).toEqual([
      `Old: Type 'Old' was removed. ${nameIt('Old')}`,
    ]);
  });

  test('keeps its date, or gets a later date', async () => {
    const move = (date: string): Change['edits'] => [[NOTICE, NOTICE.replace('2027-03-01', date)]];
    expect(await breakOf({ released, edits: move('2027-02-28'), today: '2026-01-01' })).toEqual([
      'Query.event.language: may be removed after 2027-02-28. Make it 2027-03-01 or later: that date was released.',
    ]);
    expect(await breakOf({ released, edits: move('2027-03-02'), today: '2027-03-01' })).toEqual([]);
  });

  test('may be withdrawn', async () => {
    expect(await breakOf({ released, edits: [[`, VISIT ${NOTICE}`, ', VISIT']] })).toEqual([]);
  });
});
