import { expect, test } from 'vitest';
import { index } from '../../src/views/index-list.ts';
import { INDEX_TYPES, PASSAGES, readIndexType } from '../../src/views/index-types.ts';

const at = (search: string) => new URLSearchParams(search);

test('a type of the index may be written in any case, as in the addresses of entries', () => {
  for (const type of [...INDEX_TYPES.map(([name]) => name), PASSAGES])
    for (const written of [type, type.toLowerCase(), type[0] + type.slice(1).toLowerCase()])
      expect(index.variables(at(`type=${written}&brief=b`))).toEqual(index.variables(at(`type=${type}&brief=b`)));
  expect(index.variables(at('type=Event'))).toMatchObject({ hasEvents: true });
});

test('one that the index does not have stays as it is written, so that a page can name it', () => {
  expect(readIndexType(at('type=Coffee'))).toBe('Coffee');
  expect(readIndexType(at(''))).toBeUndefined();
});
