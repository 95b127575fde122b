import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { ReadDate } from '../../../desk/read-date-words.ts';
import { api } from '../api.ts';
import { deskTexts } from '../texts/texts.ts';
import { useOpenForm } from './form-context.ts';
import { afterPause, type FieldProps, Frame, useField } from './frame.tsx';

/**
 * A date: words as the text has them, and beside them how they are read, which can be corrected. Where the record keeps the words of
 * the text, they are those.
 */
export const DateField = ({ textPath, ...props }: FieldProps & { textPath?: string }) => {
  const { value, ref, onBlur, onChange } = useField(props);
  const { getValues, setValue } = useFormContext();
  const { brief } = useOpenForm();
  const edtf = (value as string | undefined) ?? '';
  const [words, setWords] = useState<string>(() => (textPath && getValues(textPath)) || edtf);
  const [read, setRead] = useState<ReadDate | null>(null);
  const [asked, setAsked] = useState<{ text: string; isWords: boolean }>({ text: edtf, isWords: false });
  useEffect(() => {
    if (asked.text.trim() === '') return setRead(null);
    return afterPause(async (isLate) => {
      const { value: answer } = await api.date(asked.text, brief.language, brief.published);
      if (isLate() || !answer) return;
      setRead(answer);
      if (asked.isWords && 'edtf' in answer) onChange(answer.edtf);
      // What was typed as a date is not what the text says.
      if (asked.isWords && textPath && 'edtf' in answer && answer.edtf === asked.text.trim())
        setValue(textPath, undefined);
    });
  }, [asked, brief, onChange, setValue, textPath]);
  const type = (text: string) => {
    setWords(text);
    if (textPath) setValue(textPath, text, { shouldDirty: true });
    setAsked({ text, isWords: true });
  };
  const correct = (text: string) => {
    onChange(text);
    setAsked({ text, isWords: false });
  };
  return (
    <Frame {...props} also={textPath ? [textPath] : []} isGroup>
      {({ id, 'aria-describedby': described, 'aria-invalid': isInvalid }) => (
        <>
          <div className="form-date">
            <label htmlFor={`${id}-words`}>
              {deskTexts.form.dateWords}
              <input id={`${id}-words`} type="text" value={words} onChange={({ target }) => type(target.value)} />
            </label>
            <label htmlFor={id}>
              {deskTexts.form.dateRead}
              <input
                id={id}
                ref={ref}
                type="text"
                spellCheck={false}
                value={edtf}
                aria-describedby={described}
                aria-invalid={isInvalid}
                onBlur={onBlur}
                onChange={({ target }) => correct(target.value)}
              />
            </label>
          </div>
          <p className="form-read" aria-live="polite">
            {read && 'edtf' in read && deskTexts.form.dateRange(read.earliest, read.latest)}
            {read && 'problem' in read && <span lang="en">{read.problem}</span>}
          </p>
        </>
      )}
    </Frame>
  );
};
