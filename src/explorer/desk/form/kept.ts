/** What was typed and not saved yet, in this tab: a page that is loaded again has it. */

const KEY = 'briefgraph-desk-typed';

export const readTyped = (key: string): Record<string, unknown> | null => {
  try {
    const kept = sessionStorage.getItem(`${KEY}/${key}`);
    return kept === null ? null : JSON.parse(kept);
  } catch {
    return null;
  }
};

/** Keeps what is typed; null forgets it. */
export const keepTyped = (key: string, typed: unknown): void => {
  try {
    if (typed === null) sessionStorage.removeItem(`${KEY}/${key}`);
    else sessionStorage.setItem(`${KEY}/${key}`, JSON.stringify(typed));
  } catch {
    // The storage may be full or switched off; the form has it still.
  }
};
