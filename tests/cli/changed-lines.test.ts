import { expect, test } from 'vitest';
import { changedLines } from '../../src/cli/changed-lines.ts';

test('the lines that differ are shown with a line around them', () => {
  expect(changedLines('a\nb\nc\nd\n', 'a\nb\nx\ny\nd\n')).toEqual(['  b', '- c', '+ x', '+ y', '  d']);
  expect(changedLines('', 'a\n')).toEqual(['+ a', '  ']);
});

test('of a file of one line, only what differs is shown, with what is around it', () => {
  const items = Array.from({ length: 1000 }, (_, index) => `"item-${index}"`);
  const before = `[${items}]`;
  const after = before.replace('"item-500"', '"item-500","new"');
  const [removed, added, ...rest] = changedLines(before, after);
  expect(rest).toEqual([]);
  expect(removed).toMatch(/^- ….*"item-500".*…$/);
  expect(added).toMatch(/^\+ ….*"item-500","new".*…$/);
  expect(Math.max(removed?.length ?? 0, added?.length ?? 0)).toBeLessThan(250);
});

test('of other long lines, the start is shown', () => {
  const long = (letter: string) => letter.repeat(1000);
  expect(changedLines(long('a'), `${long('b')}\n${long('c')}`)).toEqual([
    `- ${'a'.repeat(200)}…`,
    `+ ${'b'.repeat(200)}…`,
    `+ ${'c'.repeat(200)}…`,
  ]);
});
