import { expect, test } from 'vitest';
import { CATALOG_FORMAT } from '../../src/model/file-formats.ts';
import { checkShape } from '../../src/store/json/shape.ts';

/** What a catalog.json is read as, or what is wrong with it. */
const read = (value: object) => {
  const { record, issues } = checkShape(CATALOG_FORMAT, value);
  return record ?? issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

const needed = { title: 'Fact sheets of the White House', publisher: 'The White House' };

test('a catalog has a namespace, a title and a publisher, and may have a licence, a homepage and catalogs it extends', () => {
  const whole = {
    $schema: '../../../schema/data/catalog.schema.json',
    namespace: 'white-house',
    ...needed,
    license: 'CC0-1.0',
    homepage: 'https://example.org/',
    extends: ['commons', 'skarvoya'],
  };
  expect(read(whole)).toEqual(whole);
  expect(read(needed)).toEqual({ ...needed, extends: [] });
});

test('says what is wrong with a catalog', () => {
  const longNamespace = 'n'.repeat(61);
  expect(read({ ...needed, namespace: 'commons' })).toEqual([
    'namespace: "commons" is reserved: it stands for the catalog without a namespace',
  ]);
  expect(read({ ...needed, namespace: 'White House' })).toEqual([
    'namespace: "White House" is not valid: a namespace has lower-case letters, digits and single hyphens, such as "white-house"',
  ]);
  expect(read({ ...needed, namespace: 'w' })).toEqual(['namespace: "w" is too short; the minimum is 2 characters']);
  expect(read({ ...needed, namespace: longNamespace })).toEqual([
    `namespace: "${longNamespace.slice(0, 59)}…" is too long; the maximum is 60 characters`,
  ]);
  expect(read({ namespace: 'white-house', homepage: 'example.org', extend: [] })).toEqual([
    'title: required, but missing',
    'publisher: required, but missing',
    'homepage: "example.org" is not a web address (https://…)',
    'extend: unknown key; did you mean "extends"?',
  ]);
});
