import { useState } from 'react';
import { api } from '../api.ts';
import { ProblemNote } from '../problem-note.tsx';
import { deskTexts } from '../texts/texts.ts';
import { Field, useFields } from './field.tsx';

/** A catalog for a folder that has none. */
export const CatalogForm = ({ onMade }: { onMade(): Promise<void> }) => {
  const texts = deskTexts.begin.catalog;
  const { values, propsOf, rest, setProblem } = useFields({
    title: '',
    namespace: '',
    publisher: '',
    license: 'CC-BY-4.0',
  });
  const [isBusy, setBusy] = useState(false);
  const make = async () => {
    if (isBusy) return;
    setBusy(true);
    const { problem } = await api.makeCatalog({ ...values, license: values.license.trim() || null });
    setBusy(false);
    setProblem(problem ?? null);
    if (!problem) await onMade();
  };
  return (
    <form
      className="begin-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <h2>{texts.heading}</h2>
      <p>{texts.intro}</p>
      <Field label={texts.title} {...propsOf('title')} />
      <Field label={texts.publisher} hint={texts.publisherHint} {...propsOf('publisher')} />
      <Field label={texts.namespace} hint={texts.namespaceHint} {...propsOf('namespace')} />
      <Field label={texts.license} hint={texts.licenseHint} {...propsOf('license')} />
      {rest && <ProblemNote problem={rest} />}
      <button type="submit" aria-disabled={isBusy}>
        {texts.make}
      </button>
    </form>
  );
};
