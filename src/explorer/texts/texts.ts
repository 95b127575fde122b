import { en } from './en/en.ts';
import { onTranslation, type Texts } from './translation.ts';

/**
 * The texts in the language of the page, which is chosen before anything is rendered. While modules load it is still English:
 * read it in functions and components, not in constants of a module.
 */
export let texts: Texts = en;
onTranslation((translation) => {
  texts = translation.texts;
});

/** The label of an enum value; a value that this version does not know is made readable. */
export const labelOf = (labels: Readonly<Record<string, string>>, value: string): string =>
  labels[value] ?? texts.unknownValue(value);

export const modalityLabel = (modality: string | null): string =>
  modality === null ? texts.noModality : labelOf(texts.modality, modality);

export const basisLabel = (basis: string): string => labelOf(texts.basis, basis);
