/** A change to one entry of a list of a data file, or to one field of the file itself. */
export interface Edit {
  /** The file in its data folder: `actors.json`, `events.json`, `outcomes.json`, `catalog.json` or `briefs/NAME.json`. */
  file: string;
  /** The name of the list; null for a field of the file. */
  list: string | null;
  /** Of a field, its name. The key of an entry is in the entry itself. */
  field?: string;
  /** The entry as it is in the file (an empty list may be left out), or the value of the field; undefined if there is none. */
  before: unknown;
  /** What it becomes; undefined to remove it. */
  after: unknown;
  /** Where a new entry is inserted; if omitted, by its `order`, by its key in a sorted list, or else at the end. */
  at?: number | undefined;
}

/** Inserts an entry into a list. */
export const insertEntry = (file: string, list: string, entry: object, at?: number): Edit => ({
  file,
  list,
  before: undefined,
  after: entry,
  at,
});

/** Changes an entry of a list: only what differs between the two is written. */
export const changeEntry = (file: string, list: string, before: object, after: object): Edit => ({
  file,
  list,
  before,
  after,
});

export const removeEntry = (file: string, list: string, entry: object): Edit => ({
  file,
  list,
  before: entry,
  after: undefined,
});

/** Sets a field of the file, such as the title of a brief; removes it if `after` is undefined. */
export const setField = (file: string, field: string, before: unknown, after: unknown): Edit => ({
  file,
  list: null,
  field,
  before,
  after,
});

/** Adds items to a list of an entry, such as `sameAs` or `aliases`, without those that it has. */
export const appendTo = (file: string, list: string, entry: object, field: string, items: readonly string[]): Edit => {
  const held = ((entry as Record<string, unknown>)[field] ?? []) as readonly string[];
  return changeEntry(file, list, entry, { ...entry, [field]: [...new Set([...held, ...items])] });
};

/** The opposite of an edit. Where an entry that was removed had its place, `at` says. */
export const undoEdit = ({ before, after, at, ...edit }: Edit): Edit => ({
  ...edit,
  before: after,
  after: before,
  ...(after === undefined && { at }),
});

/** An edit that cannot be made: the file is not as it expects. Nothing was written. */
export class EditError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EditError';
  }
}

/** A file has been changed between reading and writing it. Nothing was written. */
export class FileChangedError extends EditError {
  constructor(file: string) {
    super(`${file} has been changed since it was read; nothing was written. Read it again, then repeat`);
    this.name = 'FileChangedError';
  }
}
