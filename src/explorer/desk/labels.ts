import { enumLabel } from '../texts/en/enum-labels.ts';
import { deskTexts } from './texts/texts.ts';

type Labels = Readonly<Record<string, string>>;

/** `attributedTo` becomes `Attributed to`; translations have words of their own for most. */
export const fieldLabel = (field: string): string =>
  (deskTexts.fields as Labels)[field] ?? enumLabel(field.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase());
