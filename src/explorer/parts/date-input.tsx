import { useState } from 'react';
import { firstPage, useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';
import { Field } from './field.tsx';

/** An input for a year, a month or a day; other text has no effect. */
export const DateInput = ({ name }: { name: 'from' | 'to' }) => {
  const { params, href, go } = useAddress();
  const current = params.get(name) ?? '';
  const [typed, setTyped] = useState<string>();
  const value = typed ?? current;
  const isDate = /^(\d{4}(-\d{2}){0,2})?$/.test(value.trim());
  const commit = () => {
    if (isDate && value.trim() !== current) go(href({ ...firstPage, [name]: value.trim() || null }));
    if (isDate) setTyped(undefined);
  };
  return (
    <Field label={texts.filters[name]}>
      {(id) => (
        <>
          <input
            id={id}
            name={name}
            type="text"
            inputMode="numeric"
            size={10}
            value={value}
            placeholder={texts.filters.dateExample}
            aria-invalid={!isDate}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={commit}
            onKeyDown={({ key }) => key === 'Enter' && commit()}
          />
          <small id={`${id}-hint`} className={isDate ? 'visually-hidden' : 'field-problem'}>
            {texts.filters.dateHint}
          </small>
        </>
      )}
    </Field>
  );
};
