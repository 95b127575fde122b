import { useId, useState } from 'react';
import type { Problem } from '../api.ts';

/** A labelled field with its hint, and what the desk says is wrong with it. */
export const Field = ({
  label,
  hint,
  value,
  onChange,
  mistake,
  lines = 1,
}: {
  label: string;
  hint?: string | undefined;
  value: string;
  onChange(value: string): void;
  mistake?: string | undefined;
  lines?: number;
}) => {
  const id = useId();
  const common = {
    id,
    value,
    'aria-invalid': mistake !== undefined,
    'aria-describedby': `${id}-hint ${id}-mistake`,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <div className="begin-field">
      <label htmlFor={id}>{label}</label>
      {lines > 1 ? <textarea rows={lines} {...common} /> : <input type="text" {...common} />}
      {hint && (
        <p className="begin-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {mistake && (
        <p className="form-mistake" id={`${id}-mistake`} lang="en">
          {mistake}
        </p>
      )}
    </div>
  );
};

/** Fields that a person fills: what is typed stays, whatever the desk says. */
export const useFields = <Name extends string>(initial: Readonly<Record<Name, string>>) => {
  const [values, setValues] = useState(initial);
  const [problem, setProblem] = useState<Problem | null>(null);
  const mistakeAt = (name: string) =>
    problem?.errors?.find(({ pointer }) => pointer === `/${name}` || pointer.startsWith(`/${name}/`))?.detail;
  const propsOf = (name: Name) => ({
    value: values[name],
    mistake: mistakeAt(name),
    onChange: (value: string) => setValues((held) => ({ ...held, [name]: value })),
  });
  /** What is wrong beside the fields. */
  const rest = problem && !Object.keys(values).some((name) => mistakeAt(name) !== undefined) ? problem : null;
  return { values, propsOf, rest, setProblem };
};
