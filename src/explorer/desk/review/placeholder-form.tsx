import { useState } from 'react';
import type { FormSchema } from '../../../desk/records.ts';
import type { Problem } from '../api.ts';
import { deskTexts } from '../texts/texts.ts';

/** Until the form of `form/` is there. */
export const RecordForm = ({
  value,
  onSubmit,
  onCancel,
}: {
  brief: unknown;
  list: string;
  schema: FormSchema;
  value: Record<string, unknown>;
  onSubmit(fields: Record<string, unknown>): Promise<Problem | null>;
  onCancel(): void;
}) => {
  const [text, setText] = useState(JSON.stringify(value, null, 2));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit(JSON.parse(text));
      }}
    >
      <textarea
        aria-label={deskTexts.review.editors.edit}
        rows={20}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit">{deskTexts.yes}</button>
      <button type="button" onClick={onCancel}>
        {deskTexts.review.cancel}
      </button>
    </form>
  );
};
