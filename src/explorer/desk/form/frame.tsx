import { type ReactNode, useId } from 'react';
import { type FieldError, get, useController, useFormContext, useFormState } from 'react-hook-form';
import type { FormSchema } from '../../../desk/records.ts';
import { deskTexts } from '../texts/texts.ts';
import { describeField, describeMistake, nameField, type Said, Words } from './names.tsx';
import { findMistake, kindOf } from './schema.ts';

/** A field of a record: its name there, and where it is in the form. */
export interface FieldProps {
  field: string;
  schema: FormSchema;
  path: string;
  isRequired: boolean;
  /** Of an item of a list, which has no name of its own. */
  label?: Said;
  /** Instead of what the field is; null if nothing is to be said. */
  hint?: Said | null | undefined;
}

export const labelOf = ({ label, field, schema }: FieldProps): Said => label ?? nameField(field, schema);

/** The value of a field in the form, with the rules that can be told before it is sent. */
export const useField = ({ path, schema, isRequired }: FieldProps) => {
  const validate = (value: unknown): string | true => {
    const mistake = findMistake(schema, value, isRequired);
    return mistake === null || describeMistake(mistake);
  };
  return useController({ name: path, rules: { validate } }).field;
};

/** What is wrong with a field; an error of several is that of the first part. */
export const useMistake = (paths: readonly string[]): string | null => {
  const { errors } = useFormState({ control: useFormContext().control });
  const found = paths.map((path) => get(errors, path) as (FieldError & { root?: FieldError }) | undefined);
  return found.map((error) => error?.message ?? error?.root?.message).find((message) => message !== undefined) ?? null;
};

/** What ties a control to its label, its description and its error. */
export interface ControlIds {
  id: string;
  labelId: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

/** A control with its name, its description and what is wrong with it. A group has a legend instead of a label. */
export const Frame = ({
  also = [],
  isGroup = false,
  children,
  ...props
}: FieldProps & { also?: readonly string[]; isGroup?: boolean; children(ids: ControlIds): ReactNode }) => {
  const id = useId();
  const { schema, path, isRequired, hint = props.label ? null : describeField(props.field, schema) } = props;
  const mistake = useMistake([path, ...also]);
  const described = [...(mistake === null ? [] : [`${id}-mistake`]), ...(hint ? [`${id}-hint`] : [])].join(' ');
  const ids = {
    id,
    labelId: `${id}-label`,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': mistake !== null,
  };
  const label = (
    <>
      <Words said={labelOf(props)} />
      {!isRequired && <span className="form-optional"> {deskTexts.form.optional}</span>}
    </>
  );
  return (
    <div
      className="form-field"
      data-field={path}
      data-kind={kindOf(schema)}
      {...(isGroup && { role: 'group', 'aria-labelledby': ids.labelId, 'aria-describedby': ids['aria-describedby'] })}
    >
      {isGroup ? (
        <span className="form-label" id={ids.labelId}>
          {label}
        </span>
      ) : (
        <label className="form-label" id={ids.labelId} htmlFor={id}>
          {label}
        </label>
      )}
      {children(ids)}
      {hint && (
        <small id={`${id}-hint`}>
          <Words said={hint} />
        </small>
      )}
      {mistake !== null && (
        <p className="form-mistake" id={`${id}-mistake`}>
          {mistake}
        </p>
      )}
    </div>
  );
};

/** In milliseconds after the last letter. */
const PAUSE = 250;

/** Does something when nothing more is typed: an effect, whose end makes what is still asked for late. */
export const afterPause = (task: (isLate: () => boolean) => unknown): (() => void) => {
  let isLate = false;
  const timer = setTimeout(() => task(() => isLate), PAUSE);
  return () => {
    isLate = true;
    clearTimeout(timer);
  };
};

/** Puts the focus into the first control of a part of a form, and opens what is folded around it. */
export const focusControl = (part: Element | null | undefined): void => {
  for (let fold = part?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  const control = part?.querySelector<HTMLElement>('input, textarea, button');
  control?.focus();
  if (control instanceof HTMLTextAreaElement) control.setSelectionRange(control.value.length, control.value.length);
};
