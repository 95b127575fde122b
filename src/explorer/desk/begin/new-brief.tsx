import { useState } from 'react';
import type { FoundDocument } from '../../../desk/imports.ts';
import { api } from '../api.ts';
import { ProblemNote } from '../problem-note.tsx';
import { hrefOf } from '../route.ts';
import { deskTexts } from '../texts/texts.ts';
import { useFocusIfLost } from '../use-focus.ts';
import { Field, useFields } from './field.tsx';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What a document says of itself, to be corrected beside its text. */
export const NewBrief = ({ found, dismiss }: { found: FoundDocument; dismiss(): void }) => {
  const texts = deskTexts.begin.found;
  const { values, propsOf, rest, setProblem } = useFields({
    title: found.title,
    date: found.date,
    publisher: found.publisher,
    authors: found.authors.join('\n'),
    institutions: found.institutions.join('\n'),
    language: found.language,
    license: found.license ?? '',
  });
  const [written, setWritten] = useState<{ name: string; notes: readonly string[] } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const write = async () => {
    if (isBusy) return;
    setBusy(true);
    const { value, problem } = await api.makeBrief({
      ...values,
      import: found.id,
      authors: linesOf(values.authors),
      institutions: linesOf(values.institutions),
      license: values.license.trim() || null,
    });
    setBusy(false);
    setProblem(problem ?? null);
    if (!value) return;
    if (value.notes.length > 0) setWritten(value);
    else location.hash = hrefOf({ page: 'document', name: value.name });
  };
  const goOn = useFocusIfLost<HTMLAnchorElement>(written);
  const namesHint = (text: string) =>
    linesOf(text)
      .map((name) => (found.entries[name] === undefined ? '' : (found.entries[name] ? texts.known : texts.isNew)(name)))
      .filter(Boolean)
      .join(' ');
  if (written)
    return (
      <div role="status">
        <p>{texts.notes}</p>
        <ul lang="en">
          {written.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <a ref={goOn} href={hrefOf({ page: 'document', name: written.name })}>
          {texts.goOn}
        </a>
      </div>
    );
  return (
    <div className="begin-found">
      <form
        className="begin-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <h2>{texts.heading}</h2>
        <p>{texts.intro}</p>
        {found.warnings.length > 0 && (
          <div className="begin-warnings">
            <h3>{texts.warnings}</h3>
            <ul lang="en">
              {found.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </div>
        )}
        <Field label={texts.title} lines={2} {...propsOf('title')} />
        <Field label={texts.date} hint={texts.dateHint} {...propsOf('date')} />
        <Field label={texts.publisher} hint={namesHint(values.publisher)} {...propsOf('publisher')} />
        <Field
          label={texts.authors}
          hint={`${texts.namesHint} ${namesHint(values.authors)}`}
          lines={3}
          {...propsOf('authors')}
        />
        <Field
          label={texts.institutions}
          hint={`${texts.namesHint} ${namesHint(values.institutions)}`}
          lines={2}
          {...propsOf('institutions')}
        />
        <Field label={texts.language} hint={texts.languageHint} {...propsOf('language')} />
        <Field label={texts.license} hint={texts.licenseHint} {...propsOf('license')} />
        {rest && <ProblemNote problem={rest} />}
        <div className="form-buttons">
          <button type="submit" aria-disabled={isBusy}>
            {texts.write}
          </button>
          <button type="button" className="quiet" onClick={dismiss}>
            {texts.other}
          </button>
        </div>
      </form>
      <section
        className="begin-text"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard.
        tabIndex={0}
        aria-label={texts.source(found.source, found.paragraphs.length)}
        lang={found.language || undefined}
      >
        {found.paragraphs.map(({ kind, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they do not change.
          <p key={at} data-kind={kind}>
            {text}
          </p>
        ))}
      </section>
    </div>
  );
};
