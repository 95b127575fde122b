import { enumLabel } from '../texts/en/enum-labels.ts';
import { texts } from '../texts/texts.ts';
import { deskTexts } from './texts/texts.ts';

/** Words for the fields and the values of records, which forms and cards share. */

type Labels = Readonly<Record<string, string>>;

/** `attributedTo` becomes `Attributed to`; translations have words of their own for most. */
export const fieldLabel = (field: string): string =>
  (deskTexts.fields as Labels)[field] ?? enumLabel(field.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase());

/** Vocabularies in which a field's values are looked for, if the vocabulary is not named as the field. */
const VOCABULARIES = [
  'modality',
  'basis',
  'forecastType',
  'strength',
  'polarity',
  'trend',
  'support',
  'extent',
  'participantRole',
  'evidenceRole',
  'instrumentRole',
  'quantityRole',
  'termKind',
  'eventKind',
  'organizationKind',
  'groupingKind',
  'instrumentKind',
  'link',
] as const;

/** The label of a value of a vocabulary, such as `AUTHOR_INFERRED`. */
export const valueLabel = (field: string, value: string): string => {
  for (const name of [field, ...VOCABULARIES]) {
    const labels = (texts as unknown as Readonly<Record<string, Labels | undefined>>)[name];
    if (typeof labels === 'object' && typeof labels[value] === 'string') return labels[value];
  }
  return /^[A-Z][A-Z_]+$/.test(value) ? texts.unknownValue(value) : value;
};
