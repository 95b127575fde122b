/**
 * The lines in which two texts differ, the old ones after "-" and the new ones after "+", with a line around them. Of long lines,
 * only the part that differs is shown.
 */
export const changedLines = (before: string, after: string): string[] => {
  const [old, now] = [splitLines(before), splitLines(after)];
  const { start, end } = findDifference(old, now);
  const [removed, added] = shorten(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return [
    ...old.slice(Math.max(0, start - 1), start).map((line) => `  ${cut(line)}`),
    ...removed.map((line) => `- ${line}`),
    ...added.map((line) => `+ ${line}`),
    ...old
      .slice(old.length - end)
      .slice(0, 1)
      .map((line) => `  ${cut(line)}`),
  ];
};

const splitLines = (text: string): string[] => text.split(/\r\n|\r|\n/);

/** How many items two lists share at their start, and after that at their end. */
const findDifference = <T>(old: ArrayLike<T>, now: ArrayLike<T>): { start: number; end: number } => {
  const least = Math.min(old.length, now.length);
  let start = 0;
  while (start < least && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < least - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return { start, end };
};

const LONG = 200;
const AROUND = 40;

/** A file of one line is shown where it differs. */
const shorten = (removed: readonly string[], added: readonly string[]): [string[], string[]] => {
  const [old, now] = [removed[0] ?? '', added[0] ?? ''];
  if (removed.length !== 1 || added.length !== 1)
    return [removed, added].map((lines) => lines.map((line) => cut(line))) as [string[], string[]];
  const { start, end } = findDifference(old, now);
  return [[cut(old, start, old.length - end)], [cut(now, start, now.length - end)]];
};

/** The part of a long line from one place to another, with what is around it. */
const cut = (line: string, from = 0, to = line.length): string => {
  if (line.length <= LONG) return line;
  const [start, end] = [
    Math.max(0, from - AROUND),
    Math.min(line.length, to + AROUND, Math.max(0, from - AROUND) + LONG),
  ];
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
};
