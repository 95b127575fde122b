import { CommandError } from '../failure.ts';

/** Fields given as `name=value`. A value that is JSON is read as such: a list, an object, a number, true, false or null. */
export const parseFields = (given: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    given.map((text) => {
      const [field, value] = [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)];
      if (!text.includes('=') || field === '')
        throw new CommandError(`option '--set <field=value>' is '${text}'. Write it as field=value.`);
      return [field, parseValue(value)];
    }),
  );

const parseValue = (text: string): unknown => {
  if (!/^(?:[[{"]|-?\d|true$|false$|null$)/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
