/** The lines in which two texts differ, the old ones after "-" and the new ones after "+", with a line around them. */
export const changedLines = (before: string, after: string): string[] => {
  const [old, now] = [splitLines(before), splitLines(after)];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return [
    ...old.slice(Math.max(0, start - 1), start).map((line) => `  ${line}`),
    ...old.slice(start, old.length - end).map((line) => `- ${line}`),
    ...now.slice(start, now.length - end).map((line) => `+ ${line}`),
    ...old
      .slice(old.length - end)
      .slice(0, 1)
      .map((line) => `  ${line}`),
  ];
};

const splitLines = (text: string): string[] => text.split(/\r\n|\r|\n/);
