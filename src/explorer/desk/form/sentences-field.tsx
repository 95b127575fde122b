import { useEffect } from 'react';
import { fullCitationLabel, shortCitationLabel } from '../../parts/citation-labels.ts';
import { deskTexts } from '../texts/texts.ts';
import { useOpenForm } from './form-context.ts';
import { type FieldProps, Frame, useField } from './frame.tsx';
import { bare } from './schema.ts';

/** Sentences of the text, or one: each is added or removed by clicking it there while the field is chosen. */
export const SentencesField = (props: FieldProps) => {
  const { value, ref, onChange } = useField(props);
  const { brief, picking, pick } = useOpenForm();
  const { sentences } = brief;
  const isList = bare(props.schema).items !== undefined;
  const isPicking = picking === props.path;
  const refs: readonly string[] = Array.isArray(value) ? value : typeof value === 'string' && value ? [value] : [];
  const toggle = (one: string) => {
    if (!isList) return onChange(refs.includes(one) ? undefined : one);
    onChange(refs.includes(one) ? refs.filter((other) => other !== one) : [...refs, one]);
  };
  const { onPick } = sentences;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `toggle` is made of what is listed.
  useEffect(() => {
    if (isPicking) onPick?.({ refs, toggle });
  }, [isPicking, onPick, value]);
  return (
    <Frame {...props} isGroup>
      {({ 'aria-describedby': described }) => (
        <>
          {refs.length > 0 && (
            <ul className="form-quotes">
              {refs.map((one) => (
                <li key={one}>
                  <span className="form-ref">{shortCitationLabel(one)}</span> <q>{sentences.textOf(one) ?? '…'}</q>
                  <button
                    type="button"
                    className="link"
                    aria-label={deskTexts.form.removeOne(fullCitationLabel(one))}
                    onClick={() => toggle(one)}
                  >
                    ✕
                  </button>
                </li>
              ))}
            </ul>
          )}
          {onPick && (
            <button
              type="button"
              ref={ref}
              className="quiet form-pick"
              aria-pressed={isPicking}
              aria-describedby={described}
              onClick={() => pick(isPicking ? '' : props.path)}
            >
              {isPicking ? deskTexts.form.picking : deskTexts.form.pick}
            </button>
          )}
        </>
      )}
    </Frame>
  );
};
