import { en } from './en/en.ts';

/** The texts of the explorer in one language. `const de: Texts = …` does not compile until it is complete. */
export type Texts = typeof en;

/** The texts in the language of the page: this file and `explanations.ts` are the only places that choose it. */
export const texts: Texts = en;

/** The label of an enum value; a value that this version does not know is made readable. */
export const labelOf = (labels: Readonly<Record<string, string>>, value: string): string =>
  labels[value] ?? texts.unknownValue(value);

export const modalityLabel = (modality: string | null): string =>
  modality === null ? texts.noModality : labelOf(texts.modality, modality);

export const basisLabel = (basis: string): string => labelOf(texts.basis, basis);
