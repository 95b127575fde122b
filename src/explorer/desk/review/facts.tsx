import { Button, Select, SelectValue } from 'react-aria-components';
import type { FormSchema } from '../../../desk/records.ts';
import { shortCitationLabel } from '../../parts/citation-labels.ts';
import { Choices } from '../form/choices.tsx';
import { choicesOf, Words } from '../form/names.tsx';
import { bare, isObject, kindOf } from '../form/schema.ts';
import { fieldLabel } from '../labels.ts';
import { deskTexts } from '../texts/texts.ts';

type NameOf = (ref: string) => string;
type Values = Readonly<Record<string, unknown>>;

export interface FactsProps {
  fields: Values;
  schema: FormSchema | undefined;
  nameOf: NameOf;
  /** Says what each value means. */
  isOpen?: boolean;
  /** Fields that are shown elsewhere. */
  without?: readonly string[];
  /** Fields that are shown although they are empty. */
  asked?: readonly string[];
  /** Changes a value of a vocabulary; without it, nothing can be changed. */
  onChoose?(path: string, value: unknown): void;
  /** Opens the form at a field. */
  onField?(path: string): void;
}

/** What a statement says besides its wording. */
export const Facts = ({ fields, schema, isOpen = false, without = [], asked = [], ...props }: FactsProps) => (
  <dl className="desk-facts" data-open={isOpen ? '' : undefined}>
    {listFacts(fields, schema, without, asked).map((fact) => (
      <div key={fact.path}>
        <dt title={fact.schema.description}>{fieldLabel(fact.field)}</dt>
        <dd>
          <FactValue {...fact} {...props} isOpen={isOpen} own={fields} />
        </dd>
      </div>
    ))}
  </dl>
);

interface Fact {
  field: string;
  path: string;
  schema: FormSchema;
  value: unknown;
}

/** What decides how a statement is read comes first. */
const FIRST = ['attributedTo', 'basis', 'modality', 'date'];

const listFacts = (
  fields: Values,
  schema: FormSchema | undefined,
  without: readonly string[],
  asked: readonly string[],
): Fact[] =>
  [...new Set([...FIRST, ...Object.keys(schema?.properties ?? {}), ...Object.keys(fields)])].flatMap((field) => {
    const part = schema?.properties?.[field] ?? {};
    const value = fields[field];
    if (without.includes(field)) return [];
    // A new entry of a register is shown like the rest of the statement.
    if (field === 'entry' && isObject(value))
      return listFacts(value, part, without, []).map((fact) => ({ ...fact, path: `entry.${fact.path}` }));
    const isShown = isFilled(value) || (asked.includes(field) && field in (schema?.properties ?? {}));
    return isShown ? [{ field, path: field, schema: part, value }] : [];
  });

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

type FactValueProps = Fact & Omit<FactsProps, 'fields' | 'asked'> & { own: Values };

const FactValue = ({ field, path, schema, value, own, nameOf, isOpen, onChoose, onField }: FactValueProps) => {
  const kind = kindOf(schema);
  const choice = kind === 'choice' ? choicesOf(schema).find((one) => one.value === value) : undefined;
  const definition = choice?.definition;
  const words = isFilled(value) ? wordsOf(value, schema, nameOf) : emptyWords(field, own);
  const said = choice ? choice.name : { text: words };
  const name = `${fieldLabel(field)}: ${said.text}`;
  return (
    <span title={definition?.text}>
      {kind === 'choice' && onChoose ? (
        <Select
          aria-label={fieldLabel(field)}
          selectedKey={(value as string | undefined) ?? null}
          onSelectionChange={(key) => onChoose(path, key)}
        >
          <Button className="link">
            <SelectValue>
              <Words said={said} />
            </SelectValue>{' '}
            <span aria-hidden="true">▾</span>
          </Button>
          <Choices schema={schema} />
        </Select>
      ) : onField ? (
        <button
          type="button"
          className="link"
          aria-label={name}
          onClick={() => (kind === 'flag' && onChoose ? onChoose(path, !value) : onField(path))}
        >
          {said.text}
        </button>
      ) : (
        <Words said={said} />
      )}
      {isOpen && definition && (
        <>
          {' '}
          <small>
            <Words said={definition} />
          </small>
        </>
      )}
    </span>
  );
};

/** Without anybody else's name it is the word of the brief, unless the text does not state it. */
const emptyWords = (field: string, { basis }: Values): string =>
  field === 'attributedTo' && basis !== 'CURATOR_INFERRED' ? deskTexts.review.authors : '—';

/** These parts of a part say no more than the others. */
const REPEATED = ['citations', 'unitSystem', 'basis'];

/** Any value in short. */
const wordsOf = (value: unknown, schema: FormSchema | undefined, nameOf: NameOf): string => {
  const { references, items, properties } = bare(schema ?? {}) as FormSchema & { references?: unknown };
  if (Array.isArray(value))
    return value.map((one) => wordsOf(one, items, nameOf)).join(items?.properties ? '; ' : ', ');
  if (isObject(value)) {
    const { edtf, text, ...others } = value as { edtf?: string; text?: string };
    const parts = Object.entries(others).flatMap(([field, part]) =>
      isFilled(part) && !REPEATED.includes(field) ? wordsOf(part, properties?.[field], nameOf) : [],
    );
    const said = edtf === undefined ? text : dateWords(edtf, text);
    return [said, ...parts].filter((part) => part !== undefined).join(' · ');
  }
  if (typeof value === 'boolean') return value ? deskTexts.yes : deskTexts.no;
  if (references === 'citation') return shortCitationLabel(String(value));
  if (references !== undefined) return nameOf(String(value));
  return (schema && choicesOf(schema).find((one) => one.value === value)?.name.text) ?? String(value);
};

const dateWords = (edtf: string, text: string | undefined): string =>
  text === undefined || text === edtf ? edtf : `${text} (${edtf})`;
