import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  ACTORS_FORMAT,
  BRIEF_FORMAT,
  CATALOG_FORMAT,
  EVENTS_FORMAT,
  type FileFormat,
  OUTCOMES_FORMAT,
} from '../../src/model/file-formats.ts';
import { createPrinter } from '../../src/store/releases/print-record.ts';

const ROOT = join(import.meta.dirname, '../..');

const FORMATS: [RegExp, FileFormat<unknown>][] = [
  [/\/catalog\.json$/, CATALOG_FORMAT],
  [/\/actors\.json$/, ACTORS_FORMAT],
  [/\/events\.json$/, EVENTS_FORMAT],
  [/\/outcomes\.json$/, OUTCOMES_FORMAT],
  [/\/briefs\/[a-z0-9-]+\.json$/, BRIEF_FORMAT],
];

/** All data files that are published or made up for tests. */
const files = ['data', 'tests/fixtures'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .flatMap((path) => {
      const format = FORMATS.find(([pattern]) => pattern.test(path))?.[1];
      return format ? [{ path, format }] : [];
    }),
);

const printAll = ({ format, record }: { format: FileFormat<unknown>; record: unknown }): string =>
  createPrinter(format)(record);

describe('a record that is printed', () => {
  test.each(files)('is the same when it is read again: $path', ({ path, format }) => {
    const record = format.schema.parse(JSON.parse(readFileSync(join(ROOT, path), 'utf8')));
    const text = printAll({ format, record });
    expect(JSON.stringify(format.schema.parse(JSON.parse(text)))).toBe(JSON.stringify(record));
    // What it does not state is not in the file either, except for the layout.
    expect(text.length).toBeLessThan(JSON.stringify(record).length + text.split('\n').length);
  });

  test('has the entries of lists on lines of their own, and nothing that the schema fills in', () => {
    const record = EVENTS_FORMAT.schema.parse({
      events: [
        { slug: 'talks-2024', title: 'The talks', kind: 'SUMMIT', plover: { type: 'CONSULT', mode: null } },
        { slug: 'rounds-2024', title: 'The “rounds”', kind: 'SUMMIT', plover: null, order: 0 },
      ],
      issues: [],
    });
    expect(printAll({ format: EVENTS_FORMAT as FileFormat<unknown>, record })).toBe(
      [
        '{"events":[{"slug":"talks-2024","title":"The talks","kind":"SUMMIT","plover":{"type":"CONSULT"}}',
        '{"slug":"rounds-2024","title":"The “rounds”","kind":"SUMMIT","plover":null,"order":0}]}',
      ].join(',\n'),
    );
    const nothing = EVENTS_FORMAT.schema.parse({ events: [] });
    expect(printAll({ format: EVENTS_FORMAT as FileFormat<unknown>, record: nothing })).toBe('{}');
  });
});
