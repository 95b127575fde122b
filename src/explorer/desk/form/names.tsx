import type { FormSchema } from '../../../desk/records.ts';
import { explanations } from '../../texts/explanations.ts';
import { texts } from '../../texts/texts.ts';
import { fieldLabel } from '../labels.ts';
import { deskTexts } from '../texts/texts.ts';
import { bare, type Mistake } from './schema.ts';

/** A text, and its language if it is not that of the page. */
export interface Said {
  text: string;
  lang?: 'en' | undefined;
}

/** What has no translation. */
const inEnglish = (text: string): Said => ({
  text,
  lang: document.documentElement.lang === 'en' ? undefined : 'en',
});

export const Words = ({ said: { text, lang } }: { said: Said }) => <span lang={lang}>{text}</span>;

/** The name of a field; what nobody has named in the language of the page has that of the schema, or its own. */
export const nameField = (field: string, schema: FormSchema): Said =>
  field in deskTexts.fields ? { text: fieldLabel(field) } : inEnglish(schema.title ?? fieldLabel(field));

export const describeField = (field: string, schema: FormSchema): Said | null => {
  const own = (deskTexts.form.hints as Readonly<Record<string, string>>)[field];
  if (own !== undefined) return { text: own };
  const { description } = schema;
  return description === undefined ? null : inEnglish(description);
};

/** What the explorer calls the values of enums, by the names of the enums. */
const vocabularies = (): Record<string, Readonly<Record<string, string>>> => ({
  modality: texts.modality,
  basis: texts.basis,
  evidenceRole: texts.evidenceRole,
  eventKind: texts.eventKind,
  organizationKind: texts.organizationKind,
  groupingKind: texts.groupingKind,
  participantRole: texts.participantRole,
  instrumentKind: texts.instrumentKind,
  instrumentRole: texts.instrumentRole,
  forecastType: texts.forecastType,
  strength: texts.strength,
  polarity: texts.polarity,
  trend: texts.trend,
  outcomeStatus: texts.outcomeStatus,
  confidence: texts.confidence,
  support: texts.support,
  extent: texts.extent,
  quantityRole: texts.quantityRole,
  termKind: texts.termKind,
  linkKind: texts.link.FROM,
  ...deskTexts.form.values,
});

export interface Choice {
  value: string;
  name: Said;
  definition: Said | null;
}

/** The values of an enum with their names and what they mean, in the language of the page where it says so. */
export const choicesOf = (schema: FormSchema): Choice[] => {
  const { enum: values = [], definitions = {} } = bare(schema);
  const fits = Object.entries(vocabularies()).filter(([, names]) => values.every((value) => value in names));
  const [vocabulary, names] = fits.sort(([, a], [, b]) => Object.keys(a).length - Object.keys(b).length)[0] ?? [];
  const translated = document.documentElement.lang === 'en' ? undefined : explanations[vocabulary ?? ''];
  return values.map((value) => {
    const definition = translated?.[value];
    return {
      value,
      name: names?.[value] === undefined ? inEnglish(texts.unknownValue(value)) : { text: names[value] },
      definition:
        definition !== undefined ? { text: definition } : definitions[value] ? inEnglish(definitions[value]) : null,
    };
  });
};

/** The name of a type of entries. */
export const nameType = (type: string): string => (texts.entityType as Readonly<Record<string, string>>)[type] ?? type;

/** The name of a kind of entry of any type. */
export const nameKind = (kind: string): string => {
  const { organizationKind, groupingKind, eventKind, instrumentKind } = texts;
  const names: Record<string, string> = { ...instrumentKind, ...eventKind, ...groupingKind, ...organizationKind };
  return names[kind] ?? texts.unknownValue(kind);
};

export const describeMistake = (mistake: Mistake): string => {
  const { mistakes } = deskTexts.form;
  return 'limit' in mistake ? mistakes[mistake.rule](mistake.limit) : mistakes[mistake.rule];
};
