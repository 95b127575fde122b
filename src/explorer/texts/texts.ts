import { en } from './en.ts';

/** The texts of the explorer in one language. `const de: Texts = …` does not compile until it is complete. */
export type Texts = typeof en;

/** The texts in the language of the page: the only place that chooses it. */
export const texts: Texts = en;

/** The label of an enum value; a value that this version does not know is made readable. */
export const labelOf = (labels: Readonly<Record<string, string>>, value: string): string =>
  labels[value] ?? texts.unknownValue(value);

export const modalityLabel = (modality: string | null): string =>
  modality === null ? texts.noModality : (termOf(texts.modality, modality)?.label ?? texts.unknownValue(modality));

/** The sentence that explains a modality or a basis; undefined for an unknown value. */
export const descriptionOf = (terms: Texts['modality'] | Texts['basis'], value: string | null): string | undefined =>
  value === null ? undefined : termOf(terms, value)?.description;

export const basisLabel = (basis: string): string => termOf(texts.basis, basis)?.label ?? texts.unknownValue(basis);

const termOf = (terms: Readonly<Record<string, { label: string; description: string }>>, value: string) => terms[value];
