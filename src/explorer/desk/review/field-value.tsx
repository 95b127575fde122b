import type { FormSchema } from '../../../desk/records.ts';
import { shortCitationLabel } from '../../parts/citation-labels.ts';
import { choicesOf, Words } from '../form/names.tsx';
import { fieldLabel } from '../labels.ts';
import { deskTexts } from '../texts/texts.ts';

type NameOf = (ref: string) => string;

interface FieldsProps {
  fields: Readonly<Record<string, unknown>>;
  schema: FormSchema | undefined;
  nameOf: NameOf;
  /** Fields that are shown elsewhere. */
  without?: readonly string[];
}

/** Fields with their values, and what each value of a vocabulary means. */
export const Fields = ({ fields, schema, nameOf, without = [] }: FieldsProps) => (
  <dl className="desk-fields">
    {Object.entries(fields)
      .filter(([field, value]) => !without.includes(field) && isFilled(value))
      .map(([field, value]) => (
        <div key={field}>
          <dt title={schema?.properties?.[field]?.description}>{fieldLabel(field)}</dt>
          <dd>
            <Value value={value} schema={schema?.properties?.[field]} nameOf={nameOf} />
          </dd>
        </div>
      ))}
  </dl>
);

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

interface ValueProps {
  value: unknown;
  schema: FormSchema | undefined;
  nameOf: NameOf;
}

const Value = ({ value, schema, nameOf }: ValueProps) => {
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one === 'string'))
      return <>{value.map((one) => toWords(one, schema?.items, nameOf)).join(' · ')}</>;
    return value.map((one) => <Value key={JSON.stringify(one)} value={one} schema={schema?.items} nameOf={nameOf} />);
  }
  if (typeof value === 'object' && value !== null) {
    const { edtf, text } = value as { edtf?: string; text?: string };
    if (edtf !== undefined) return <>{dateWords(edtf, text)}</>;
    return <Fields fields={value as Record<string, unknown>} schema={schema} nameOf={nameOf} />;
  }
  if (typeof value === 'boolean') return <>{value ? deskTexts.yes : deskTexts.no}</>;
  const choice = schema?.enum && choicesOf(schema).find((one) => one.value === value);
  if (!choice) return <>{toWords(String(value), schema, nameOf)}</>;
  return (
    <>
      <Words said={choice.name} />{' '}
      {choice.definition && (
        <small>
          <Words said={choice.definition} />
        </small>
      )}
    </>
  );
};

export const dateWords = (edtf: string, text: string | undefined): string =>
  text === undefined || text === edtf ? edtf : `${text} (${edtf})`;

const toWords = (value: string, schema: FormSchema | undefined, nameOf: NameOf): string => {
  const { references } = (schema ?? {}) as { references?: unknown };
  if (references === 'citation') return shortCitationLabel(value);
  if (references !== undefined) return nameOf(value);
  return value;
};
