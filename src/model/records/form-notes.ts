import { z } from 'zod';

/** What forms need to know of a field, besides what its JSON Schema says. It is not printed into the schemas of files. */
export interface FormNote {
  /** What each value of an enum means. */
  definitions?: Readonly<Record<string, string>>;
  /** How a string is written that people may write otherwise. */
  format?: 'edtf';
  /** A description for those who write files, which forms leave out. */
  ofFiles?: string;
  /** Is asked for although it may be left out. */
  isEssential?: boolean;
  /** May be left out although the record must have it: the desk makes it of other fields. */
  isMinted?: boolean;
}

export const formNotes = z.registry<FormNote>();

/** What the values of a vocabulary mean. */
export const definitionsOf = (vocabulary: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(vocabulary).map(([value, meaning]) => [
      value,
      typeof meaning === 'string' ? meaning : (meaning as { description: string }).description,
    ]),
  );
