import { createContext, useContext } from 'react';
import type { FormSchema, RecordSchemas } from '../../../desk/records.ts';
import type { ActionAnswer, Result } from '../api.ts';

/** Sentences are chosen in the text, which a form does not have; without `onPick`, no text is beside it. */
export interface SentencePicker {
  /** The words of a sentence; null without a text. */
  textOf(ref: string): string | null;
  /** Says which sentences are chosen now, and takes those that are clicked; null when nothing is being chosen. */
  onPick?(picking: { refs: readonly string[]; toggle(ref: string): void } | null): void;
}

/** What the fields of a form need to know of the brief. */
export interface FormBrief {
  name: string;
  /** The language of the text, and when it was published, in which dates are read. */
  language: string;
  published: string | null;
  schemas: RecordSchemas;
  sentences: SentencePicker;
  /** Shows the brief as it is after an action: a new entry of a register is one. */
  run(action: Promise<Result<ActionAnswer>>): Promise<Result<ActionAnswer>>;
}

/** A new entry that a field asks for. */
export interface AskedEntry {
  type: string;
  words: string;
  onMade(ref: string): void;
}

interface OpenForm {
  brief: FormBrief;
  /** The schema of the whole record. */
  schema: FormSchema;
  /** The field for which sentences are being chosen. */
  picking: string | null;
  pick(path: string): void;
  askForEntry(asked: AskedEntry): void;
}

export const FormContext = createContext<OpenForm | null>(null);

export const useOpenForm = (): OpenForm => {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field of a form is used outside of it.');
  return form;
};
