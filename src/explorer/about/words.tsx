import type { ReactNode } from 'react';
import { aboutTexts } from '../texts/about-page.ts';
import { explanations } from '../texts/explanations.ts';
import { labelOf, texts } from '../texts/texts.ts';

/** What the words of all pages mean and, folded, the marks on statements. */
export const Words = () => (
  <>
    <Definitions of={Object.values(aboutTexts.glossary).map(([word = '', meaning = '']) => [word, meaning])} />
    <details>
      <summary>{aboutTexts.modality}</summary>
      <Marks of="modality" />
    </details>
    <details>
      <summary>{aboutTexts.outcomes}</summary>
      <Marks of="outcomeStatus" />
    </details>
  </>
);

/** The marks of one kind, each with what it says when somebody asks. */
export const Marks = ({ of }: { of: 'basis' | 'modality' | 'outcomeStatus' }) => (
  <Definitions
    of={Object.entries(explanations[of] ?? {}).map(([value, meaning]) => [labelOf(texts[of], value), meaning])}
  />
);

/** Words with what each means. */
export const Definitions = ({ of }: { of: readonly (readonly [ReactNode, string])[] }) => (
  <dl className="facts">
    {of.map(([word, meaning]) => (
      <div key={meaning}>
        <dt>{word}</dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
);
