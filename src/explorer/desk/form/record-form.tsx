import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';
import { FormProvider, useForm } from 'react-hook-form';
import type { FormSchema } from '../../../desk/records.ts';
import { api, type Problem } from '../api.ts';
import { ProblemNote } from '../problem-note.tsx';
import { deskTexts } from '../texts/texts.ts';
import { type AskedEntry, type FormBrief, FormContext } from './form-context.ts';
import { RecordFields } from './form-field.tsx';
import { focusControl } from './frame.tsx';
import { keepTyped, readTyped } from './kept.ts';
import { nameType } from './names.tsx';
import { findPath, fromForm, REGISTER_LISTS, toForm } from './schema.ts';
import './form.css';

type Fields = Record<string, unknown>;

export interface RecordFormProps {
  brief: FormBrief;
  /** The record, of `GET /records`: the form is made of it. */
  schema: FormSchema;
  value: Readonly<Fields>;
  /** By which what is typed is kept in this tab until it is saved or dismissed: one for each statement or proposal. */
  keep: string;
  /** What the button says that saves. */
  save?: string;
  /** Sends what was given, in the shape of the record. Returns why it could not be saved: what was typed stays. */
  onSubmit(fields: Fields): Promise<Problem | null>;
  onCancel(): void;
  /** Called with what is given so far. */
  onChange?(fields: Fields): void;
  /** Shown above the buttons. */
  children?: ReactNode;
}

/** A form for a record: its fields are made of the JSON Schema, so that a new field or a new record needs none of its own. */
export const RecordForm = (props: RecordFormProps) => {
  const [begun, setBegun] = useState(0);
  return <BegunForm key={begun} {...props} beginAgain={() => setBegun(begun + 1)} />;
};

const BegunForm = (props: RecordFormProps & { beginAgain(): void }) => {
  const { brief, schema, value, keep, onChange } = props;
  const storage = `${brief.name}/${keep}`;
  const [kept] = useState(() => readTyped(storage));
  const form = useForm<Fields>({ defaultValues: kept ?? (toForm(schema, structuredClone(value)) as Fields) });
  const { getValues, setError, formState, watch } = form;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [picking, pick] = useState(() => (schema.properties?.citations ? 'citations' : ''));
  const [asked, setAsked] = useState<AskedEntry | null>(null);
  const element = useRef<HTMLFormElement>(null);
  const isSending = useRef(false);
  const given = (held: unknown): Fields => {
    const fields = (fromForm(schema, held) ?? {}) as Fields;
    // The file shows what was changed: fields keep their order, and new ones have that of the record.
    const order = new Set([...Object.keys(value), ...Object.keys(schema.properties ?? {})]);
    return Object.fromEntries([...order].flatMap((field) => (field in fields ? [[field, fields[field]]] : [])));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is called is the last, and the form is one.
  useEffect(() => {
    const { unsubscribe } = watch((held) => {
      keepTyped(storage, held);
      onChange?.(given(held));
    });
    return unsubscribe;
  }, [watch, storage]);
  const { onPick } = brief.sentences;
  useEffect(() => {
    if (picking === '') onPick?.(null);
  }, [picking, onPick]);
  useEffect(() => () => onPick?.(null), [onPick]);

  const focusMistake = () =>
    // It is shown first.
    setTimeout(() => {
      focusControl(element.current?.querySelector('.form-mistake')?.closest('.form-field'));
    }, 50);
  const showProblem = (found: Problem) => {
    setProblem(found);
    for (const { pointer, detail } of found.errors ?? []) {
      const path = findPath(schema, getValues(), pointer);
      if (path !== null) setError(path, { type: 'desk', message: detail.replace(/^[\w.]+: /, '') });
    }
    focusMistake();
  };
  const submit = form.handleSubmit(async (held) => {
    setProblem(null);
    const found = await props.onSubmit(given(held));
    if (found) showProblem(found);
    else keepTyped(storage, null);
  }, focusMistake);
  const dismiss = () => {
    keepTyped(storage, null);
    props.onCancel();
  };
  const beginAgain = () => {
    keepTyped(storage, null);
    props.beginAgain();
  };
  const wrong = Object.keys(formState.errors).length;
  return (
    <I18nProvider locale={document.documentElement.lang}>
      <FormContext value={{ brief, schema, picking, pick, askForEntry: setAsked }}>
        <FormProvider {...form}>
          <form
            className="record-form"
            ref={element}
            noValidate
            aria-busy={formState.isSubmitting}
            onKeyDownCapture={(event) => {
              const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
              // What is typed while it is sent would be lost, and a button would take the key.
              if (isSave || (isSending.current && event.key !== 'Tab')) {
                event.preventDefault();
                event.stopPropagation();
              }
              if (isSave) event.currentTarget.requestSubmit();
            }}
            onSubmit={(event) => {
              // A dialog in a form is not a part of it.
              event.stopPropagation();
              if (isSending.current) return event.preventDefault();
              isSending.current = true;
              // What the server said is asked again.
              form.clearErrors();
              void submit(event).finally(() => {
                isSending.current = false;
              });
            }}
          >
            {kept !== null && (
              <p className="form-restored" role="status">
                {deskTexts.form.restored}{' '}
                <button type="button" className="link" onClick={beginAgain}>
                  {deskTexts.form.beginAgain}
                </button>
              </p>
            )}
            <RecordFields schema={schema} />
            {props.children}
            {problem && <ProblemNote problem={problem} />}
            {wrong > 0 && !problem && (
              <p className="form-mistake" role="alert">
                {deskTexts.form.wrong(wrong)}
              </p>
            )}
            <div className="form-buttons">
              <button type="submit" disabled={formState.isSubmitting} aria-keyshortcuts="Control+Enter">
                {props.save ?? deskTexts.form.save} <kbd aria-hidden="true">{deskTexts.form.saveKey}</kbd>
              </button>
              <button type="button" className="quiet" onClick={dismiss}>
                {deskTexts.form.cancel}
              </button>
            </div>
          </form>
        </FormProvider>
      </FormContext>
      {asked && (
        <NewEntry
          brief={brief}
          asked={asked}
          citations={(getValues('citations') ?? []) as readonly string[]}
          close={() => setAsked(null)}
        />
      )}
    </I18nProvider>
  );
};

type Likely = NonNullable<Awaited<ReturnType<typeof api.likely>>['value']>[number];

/** In milliseconds after the last letter. */
const PAUSE = 400;

/** Asks for what a new entry of a register needs, and shows what it may be the same as. */
const NewEntry = ({
  brief,
  asked,
  citations,
  close,
}: {
  brief: FormBrief;
  asked: AskedEntry;
  /** Those of the statement that needs it. */
  citations: readonly string[];
  close(): void;
}) => {
  const { type, words, onMade } = asked;
  const schema = schemaOfType(brief, type);
  const value = schema?.properties?.names ? { names: { en: words } } : { title: words };
  const [entry, setEntry] = useState<Fields>(value);
  const [likely, setLikely] = useState<readonly Likely[]>([]);
  useEffect(() => {
    const timer = setTimeout(async () => setLikely((await api.likely(type, entry)).value ?? []), PAUSE);
    return () => clearTimeout(timer);
  }, [type, entry]);
  const take = (ref: string) => {
    onMade(ref);
    close();
  };
  if (!schema) return null;
  return (
    <ModalOverlay className="form-overlay" isOpen onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal>
        <Dialog>
          <Heading slot="title">{deskTexts.form.newType(nameType(type))}</Heading>
          <RecordForm
            brief={{ ...brief, sentences: { textOf: () => null } }}
            schema={schema}
            value={value}
            keep={`new ${type} ${words}`}
            save={likely.length > 0 ? deskTexts.form.addAnyway : deskTexts.form.add}
            onChange={setEntry}
            onCancel={close}
            onSubmit={async (fields) => {
              const force = likely.length > 0;
              const result = await brief.run(api.addEntry(brief.name, { type, entry: fields, force }));
              const { value: answer, problem } = result;
              if (answer) {
                const made = answer.changed.find(({ isNew, key }) => isNew && key !== null)?.key ?? '';
                await nameInBrief(brief, type, made, [words, (fields.names as Fields | undefined)?.en], citations);
                take(made);
              } else if (Array.isArray(problem.current)) setLikely(problem.current as Likely[]);
              return problem ?? null;
            }}
          >
            <div aria-live="polite">
              {likely.length > 0 && (
                <div className="form-likely">
                  <p>{deskTexts.form.sameAs}</p>
                  <ul>
                    {likely.map(({ ref, title, reasons }) => (
                      <li key={ref}>
                        <button type="button" className="quiet" onClick={() => take(ref)}>
                          {deskTexts.form.takeOne(title)}
                        </button>
                        <small lang="en">
                          {ref}: {reasons.join('; ')}
                        </small>
                      </li>
                    ))}
                  </ul>
                </div>
              )}
            </div>
          </RecordForm>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

/** The brief names a new actor where the statement says so: that is a card of its own, which can be corrected. */
const nameInBrief = async (
  { name, schemas, sentences, run }: FormBrief,
  type: string,
  actor: string,
  names: readonly unknown[],
  citations: readonly string[],
): Promise<void> => {
  const list = REGISTER_LISTS[type] ?? '';
  if (!schemas.brief[list]?.properties?.actor || citations.length === 0) return;
  const isIn = (words: unknown) => citations.filter((ref) => sentences.textOf(ref)?.includes(String(words)));
  const words = names.find((one) => isIn(one).length > 0) ?? names[0];
  const found = isIn(words);
  await run(
    api.add(name, list, {
      actor,
      names: [words],
      basis: 'STATED',
      citations: found.length > 0 ? found : citations,
    }),
  );
};

/** The record of a type in its register, by the list that is named like it. */
const schemaOfType = ({ schemas }: FormBrief, type: string): FormSchema | undefined => {
  const list = REGISTER_LISTS[type] ?? '';
  return schemas.actors[list] ?? schemas.events[list];
};
