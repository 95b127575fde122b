import { type ComponentType, type ReactNode, useId, useRef, useState } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import type { FormSchema } from '../../../desk/records.ts';
import { deskTexts } from '../texts/texts.ts';
import { DateField } from './date-field.tsx';
import { EntryField } from './entry-field.tsx';
import { useOpenForm } from './form-context.ts';
import { type FieldProps, Frame, focusControl, labelOf, useField } from './frame.tsx';
import { QuantityWords } from './quantity-field.tsx';
import { arrangeFields, bare, beginPart, findMistake, isObject, kindOf } from './schema.ts';
import { SentencesField } from './sentences-field.tsx';
import { ChoiceField, FlagField, NumberField, WordsField } from './simple-fields.tsx';

/** The fields of a record: those that are asked for, and all others on demand. */
export const RecordFields = ({ schema, path = '' }: { schema: FormSchema; path?: string }) => {
  const record = bare(schema);
  const { essential, others } = arrangeFields(record);
  const { edtf, text } = record.properties ?? {};
  // The words of a date are typed in its field.
  const isDated = edtf !== undefined && text !== undefined && kindOf(edtf) === 'date';
  const isCounted = record.properties?.unitSystem !== undefined;
  const show = (field: string): ReactNode => {
    if (isDated && field === 'text') return null;
    const at = (name: string) => (path === '' ? name : `${path}.${name}`);
    const props = {
      field,
      schema: record.properties?.[field] ?? {},
      path: at(field),
      isRequired: record.required?.includes(field) ?? false,
    };
    if (isDated && field === 'edtf') return <DateField key={field} {...props} textPath={at('text')} />;
    if (isCounted && field === 'text') return <QuantityWords key={field} {...props} />;
    return <FormField key={field} {...props} />;
  };
  const shown = others.map(show).filter((one) => one !== null);
  return (
    <>
      {essential.map(show)}
      {shown.length > 0 && (
        <details className="form-more">
          <summary>{deskTexts.form.more(shown.length)}</summary>
          {shown}
        </details>
      )}
    </>
  );
};

const FormField = (props: FieldProps): ReactNode => {
  const Field = FIELDS[kindOf(props.schema)];
  return <Field {...props} />;
};

/** A record in a record. One that may be left out is asked for by a button. */
const PartField = (props: FieldProps) => {
  const { path, schema, isRequired } = props;
  const { setValue, getValues, unregister } = useFormContext();
  const { schema: root } = useOpenForm();
  const value = useWatch({ name: path });
  const name = labelOf(props).text;
  const isThere = isObject(value) || isRequired;
  return (
    <Frame {...props} isGroup>
      {() =>
        isThere ? (
          <div className="form-part">
            <RecordFields schema={schema} path={path} />
            {!isRequired && (
              <button
                type="button"
                className="link"
                onClick={() => {
                  unregister(path);
                  setValue(path, undefined, { shouldDirty: true });
                }}
              >
                {deskTexts.form.removeOne(name)}
              </button>
            )}
          </div>
        ) : (
          <button
            type="button"
            className="quiet form-add"
            onClick={() => setValue(path, beginPart(schema, root, getValues()) ?? {}, { shouldDirty: true })}
          >
            {deskTexts.form.addOne(name)}
          </button>
        )
      }
    </Frame>
  );
};

/** A list of anything: each item is a field of its own. */
const ListField = (props: FieldProps) => {
  const { path, schema, isRequired } = props;
  const { schema: root } = useOpenForm();
  const { control, getValues } = useFormContext();
  const { items = {}, maxItems = Infinity } = bare(schema);
  const validate = (rows: unknown) => {
    const mistake = findMistake(schema, rows, isRequired);
    return mistake === null || deskTexts.form.mistakes.needed;
  };
  const { fields, append, remove } = useFieldArray({ control, name: path, rules: { validate } });
  const list = useRef<HTMLDivElement>(null);
  const name = labelOf(props).text;
  const nameRow = (index: number) => deskTexts.form.nth(name, index + 1);
  return (
    <Frame {...props} isGroup>
      {() => (
        <div className="form-list" ref={list}>
          {fields.map(({ id }, index) => (
            <div className="form-item" role="group" aria-label={nameRow(index)} key={id}>
              {kindOf(items) === 'record' ? (
                <RecordFields schema={items} path={`${path}.${index}.item`} />
              ) : (
                <FormField
                  field={props.field}
                  label={{ text: nameRow(index) }}
                  schema={items}
                  path={`${path}.${index}.item`}
                  isRequired
                />
              )}
              <button
                type="button"
                className="link"
                onClick={() => {
                  remove(index);
                  setTimeout(() => list.current?.querySelector<HTMLElement>(':scope > .form-add')?.focus());
                }}
              >
                {deskTexts.form.removeOne(nameRow(index))}
              </button>
            </div>
          ))}
          {fields.length < maxItems && (
            <button
              type="button"
              className="quiet form-add"
              onClick={() => {
                append({ item: beginPart(items, root, getValues()) }, { shouldFocus: false });
                setTimeout(() => focusControl(list.current?.querySelector(':scope > .form-item:nth-last-child(2)')));
              }}
            >
              {deskTexts.form.addTo(name)}
            </button>
          )}
        </div>
      )}
    </Frame>
  );
};

/** Texts by keys, such as names by languages. */
const NamesField = (props: FieldProps) => {
  const { value, ref, onBlur, onChange } = useField(props);
  const id = useId();
  const [rows, setRows] = useState(() => {
    const given = Object.entries((value ?? {}) as Record<string, string>);
    return given.length > 0 ? given : ([['en', '']] as [string, string][]);
  });
  const change = (next: [string, string][]) => {
    setRows(next);
    onChange(Object.fromEntries(next.filter(([key]) => key !== '')));
  };
  const replace = (index: number, row: [string, string]) => change(rows.with(index, row));
  return (
    <Frame {...props} isGroup>
      {({ 'aria-describedby': described, 'aria-invalid': isInvalid }) => (
        <>
          {rows.map(([key, text], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places
            <div className="form-name" key={index}>
              <input
                aria-label={deskTexts.form.key(index + 1)}
                value={key}
                size={5}
                spellCheck={false}
                onChange={({ target }) => replace(index, [target.value, text])}
              />
              <input
                id={`${id}-${index}`}
                ref={index === 0 ? ref : null}
                aria-label={deskTexts.form.nameIn(key)}
                aria-describedby={described}
                aria-invalid={isInvalid}
                value={text}
                lang={key || undefined}
                onBlur={onBlur}
                onChange={({ target }) => replace(index, [key, target.value])}
              />
              {rows.length > 1 && (
                <button
                  type="button"
                  className="link"
                  aria-label={deskTexts.form.removeOne(deskTexts.form.nameIn(key))}
                  onClick={() => change(rows.toSpliced(index, 1))}
                >
                  ✕
                </button>
              )}
            </div>
          ))}
          <button type="button" className="quiet form-add" onClick={() => setRows([...rows, ['', '']])}>
            {deskTexts.form.addTo(labelOf(props).text)}
          </button>
        </>
      )}
    </Frame>
  );
};

/** What no form can change is shown, and stays as it is. */
const UnknownField = (props: FieldProps) => {
  const value = useWatch({ name: props.path });
  return (
    <Frame {...props} isGroup>
      {() => <code>{value === undefined ? '—' : JSON.stringify(value)}</code>}
    </Frame>
  );
};

/** The field for a value, by the kind of value. */
const FIELDS: Readonly<Record<ReturnType<typeof kindOf>, ComponentType<FieldProps>>> = {
  words: WordsField,
  choice: ChoiceField,
  number: NumberField,
  flag: FlagField,
  date: DateField,
  entry: EntryField,
  entries: EntryField,
  sentences: SentencesField,
  names: NamesField,
  record: PartField,
  list: ListField,
  unknown: UnknownField,
};
