import { en } from './en/en.ts';

/** The texts of the explorer in one language. `const de: Texts = …` does not compile until it is complete. */
export type Texts = typeof en;

/** The texts in the language of the page: the only place that chooses it. */
export const texts: Texts = en;

/** The label of an enum value; a value that this version does not know is made readable. */
export const labelOf = (labels: Readonly<Record<string, string>>, value: string): string =>
  labels[value] ?? texts.unknownValue(value);

export const modalityLabel = (modality: string | null): string =>
  modality === null ? texts.noModality : (termOf(texts.modality, modality)?.label ?? texts.unknownValue(modality));

type Terms = Readonly<Record<string, { label: string; description: string }>>;

/** The sentence that explains a value of a vocabulary; undefined for an unknown value. */
export const descriptionOf = (terms: Terms, value: string | null): string | undefined =>
  value === null ? undefined : termOf(terms, value)?.description;

/** The labels of values that also have descriptions. */
export const labelsOf = (terms: Terms): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(terms).map(([value, { label }]) => [value, label]));

/** The label of a value that also has a description. */
export const termLabel = (terms: Terms, value: string): string =>
  termOf(terms, value)?.label ?? texts.unknownValue(value);

export const basisLabel = (basis: string): string => termOf(texts.basis, basis)?.label ?? texts.unknownValue(basis);

const termOf = (terms: Terms, value: string) => terms[value];
