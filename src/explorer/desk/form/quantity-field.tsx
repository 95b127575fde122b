import { useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { api } from '../api.ts';
import { useOpenForm } from './form-context.ts';
import { afterPause, type FieldProps } from './frame.tsx';
import { WordsField } from './simple-fields.tsx';

type Read = Readonly<Partial<Record<string, string | number>>>;

/** The words of a number. How they are read is below, and fills the other fields of the number where nobody has filled them. */
export const QuantityWords = (props: FieldProps) => {
  const { getValues, setValue } = useFormContext();
  const { language } = useOpenForm().brief;
  const words = String(useWatch({ name: props.path }) ?? '').trim();
  const part = props.path.replace(/text$/, '');
  const [read, setRead] = useState<Read>({});
  const filled = useRef<Read>({});
  useEffect(
    () =>
      afterPause(async (isLate) => {
        const { value } = words === '' ? {} : await api.quantity(words, language);
        if (isLate()) return;
        setRead(value ?? {});
        for (const field of ['value', 'min', 'max', 'unit', 'unitSystem']) {
          const held = getValues(part + field) || undefined;
          if (held === filled.current[field]) setValue(part + field, value?.[field], { shouldDirty: true });
        }
        filled.current = value ?? {};
      }),
    [words, language, part, getValues, setValue],
  );
  const { value, min, max, unit } = read;
  const range = min === undefined && max === undefined ? undefined : `${min ?? '…'}–${max ?? '…'}`;
  return (
    <>
      <WordsField {...props} />
      <p className="form-read" aria-live="polite">
        {[value ?? range, unit].filter((said) => said !== undefined).join(' ')}
      </p>
    </>
  );
};
