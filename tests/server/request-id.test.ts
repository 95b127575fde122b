import { expect, test } from 'vitest';
import { readRequestId } from '../../src/server/observe/request-id.ts';

test('each request without an id gets another one', () => {
  const ids = Array.from({ length: 1000 }, () => readRequestId(null, undefined));
  expect(ids.filter((id) => !/^[\da-f]{32}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(1000);
});
