/** A PLOVER 2.0 coding. `mode` is null if the manual has none that fits. Codes only; the manual's text is not used. */
export interface Plover {
  type: string;
  mode: string | null;
  contexts: readonly string[];
}

export interface EventKindDefinition {
  description: string;
  example: string;
  plover: Plover | null;
}

export const plover = (type: string, mode: string | null, ...contexts: string[]): Plover => ({ type, mode, contexts });

export const kind = (description: string, example: string, plover: Plover | null = null): EventKindDefinition => ({
  description,
  example,
  plover,
});
