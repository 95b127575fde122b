import { Button, Select, SelectValue } from 'react-aria-components';
import { useWatch } from 'react-hook-form';
import { findCopied } from '../copied-words.ts';
import { deskTexts } from '../texts/texts.ts';
import { Choices } from './choices.tsx';
import { useOpenForm } from './form-context.ts';
import { type FieldProps, Frame, useField } from './frame.tsx';
import { choicesOf, Words } from './names.tsx';
import { bare } from './schema.ts';

/** Longer texts get several lines. */
const LONGEST_LINE = 500;

export const WordsField = (props: FieldProps) => {
  const { value, ref, ...field } = useField(props);
  const { maxLength = 0, wording } = bare(props.schema);
  return (
    <Frame {...props}>
      {({ labelId: _, ...ids }) => (
        <>
          {maxLength > LONGEST_LINE ? (
            <textarea {...ids} {...field} ref={ref} rows={3} value={(value as string) ?? ''} />
          ) : (
            <input {...ids} {...field} ref={ref} type="text" value={(value as string) ?? ''} />
          )}
          {wording === 'RESTATED' && <Copied words={(value as string) ?? ''} />}
        </>
      )}
    </Frame>
  );
};

/** Marks words that were copied from the sentences that the statement cites. */
const Copied = ({ words }: { words: string }) => {
  const { textOf } = useOpenForm().brief.sentences;
  const refs = useWatch({ name: 'citations' });
  const cited = (Array.isArray(refs) ? refs : []).flatMap((ref) => textOf(ref) ?? []);
  const parts = findCopied(words, cited);
  return (
    <p className="form-copied" aria-live="polite">
      {parts.length > 0 && `${deskTexts.form.copied} `}
      {parts.map(({ start, end }) => (
        <mark key={start}>{words.slice(start, end)}</mark>
      ))}
    </p>
  );
};

export const NumberField = (props: FieldProps) => {
  const { value, ref, ...field } = useField(props);
  return (
    <Frame {...props}>
      {({ labelId: _, ...ids }) => (
        <input {...ids} {...field} ref={ref} type="number" step="any" value={(value as string | number) ?? ''} />
      )}
    </Frame>
  );
};

/** Yes or no; that neither was said is a value of its own. */
export const FlagField = (props: FieldProps) => {
  const { value, ref, name, onBlur, onChange } = useField(props);
  const { yes, no, unsaid } = deskTexts.form;
  const answers = [
    { label: yes, answer: true },
    { label: no, answer: false },
    ...(props.isRequired ? [] : [{ label: unsaid, answer: undefined }]),
  ];
  return (
    <Frame {...props} isGroup>
      {({ id }) => (
        <div className="form-answers">
          {answers.map(({ label, answer }, index) => (
            <label key={label}>
              <input
                type="radio"
                name={`${id}-${name}`}
                ref={index === 0 ? ref : null}
                checked={value === answer}
                onBlur={onBlur}
                onChange={() => onChange(answer)}
              />{' '}
              {label}
            </label>
          ))}
        </div>
      )}
    </Frame>
  );
};

/** One of the values of an enum, each with what it means. */
export const ChoiceField = (props: FieldProps) => {
  const { value, ref, onBlur, onChange } = useField(props);
  const choices = choicesOf(props.schema);
  const chosen = choices.find((choice) => choice.value === value);
  // In parts it would be said again for each of them.
  const isOfPart = /\.\d+\./.test(props.path);
  return (
    <Frame {...props} hint={chosen && (isOfPart ? null : chosen.definition)}>
      {({ id, labelId, 'aria-describedby': described, 'aria-invalid': isInvalid }) => (
        <Select
          className="form-choice"
          aria-labelledby={labelId}
          aria-describedby={described}
          isInvalid={isInvalid}
          selectedKey={(value as string | undefined) ?? null}
          onSelectionChange={(key) => onChange(key ?? undefined)}
          onBlur={onBlur}
        >
          <div className="form-row">
            <Button id={id} ref={ref}>
              <SelectValue>{chosen ? <Words said={chosen.name} /> : deskTexts.form.choose}</SelectValue>
              <span aria-hidden="true">▾</span>
            </Button>
            {chosen && !props.isRequired && (
              <button type="button" className="link" onClick={() => onChange(undefined)}>
                {deskTexts.form.clear}
              </button>
            )}
          </div>
          <Choices schema={props.schema} />
        </Select>
      )}
    </Frame>
  );
};
