import { useState } from 'react';
import type { DeskBrief, DeskParagraph } from '../../../desk/describe-brief.ts';
import type { GivenParagraph } from '../../../desk/paragraphs.ts';
import { shortCitationLabel } from '../../parts/citation-labels.ts';
import { api, type Problem } from '../api.ts';
import { ProblemNote } from '../problem-note.tsx';
import { deskTexts } from '../texts/texts.ts';
import type { UsedBrief } from '../use-brief.ts';

/** The paragraphs of a text: divided, joined, named and left out. */
export const Paragraphs = ({ brief, run }: { brief: DeskBrief; run: UsedBrief['run'] }) => {
  const texts = deskTexts.begin.paragraphs;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const does = async (action: Parameters<UsedBrief['run']>[0]) => {
    setBusy(true);
    const result = await run(action);
    setBusy(false);
    setProblem(result.problem ?? null);
  };
  const correct = (given: GivenParagraph) => does(api.paragraphs(brief.name, brief.textVersion ?? '', given));
  return (
    <section className="begin-paragraphs" aria-labelledby="paragraphs-heading">
      <h2 id="paragraphs-heading">{texts.heading}</h2>
      <p>{brief.hasText ? texts.intro : texts.noText}</p>
      {brief.lastAction && (
        <button type="button" className="quiet" disabled={isBusy} onClick={() => void does(api.undo(brief.name))}>
          {texts.undo}
        </button>
      )}
      {problem && <ProblemNote problem={problem} />}
      {brief.hasText && (
        <ol lang={String(brief.metadata.language ?? '') || undefined}>
          {brief.paragraphs.map((paragraph, at) => (
            <Paragraph
              key={paragraph.id}
              paragraph={paragraph}
              isLast={at === brief.paragraphs.length - 1}
              isBusy={isBusy}
              correct={correct}
            />
          ))}
        </ol>
      )}
    </section>
  );
};

const Paragraph = ({
  paragraph: { id, kind, sentences },
  isLast,
  isBusy,
  correct,
}: {
  paragraph: DeskParagraph;
  isLast: boolean;
  isBusy: boolean;
  correct(given: GivenParagraph): Promise<void>;
}) => {
  const texts = deskTexts.begin.paragraphs;
  return (
    <li data-kind={kind}>
      <p>
        <small>{shortCitationLabel(id)}</small>{' '}
        {sentences.map(({ ref, text }, at) => (
          <span key={ref}>
            {at > 0 && (
              <button
                type="button"
                className="begin-split"
                aria-label={texts.split(ref)}
                title={texts.split(ref)}
                disabled={isBusy}
                onClick={() => void correct({ action: 'SPLIT', before: ref })}
              >
                ¶
              </button>
            )}
            {text}{' '}
          </span>
        ))}
      </p>
      <div className="begin-tools" lang={document.documentElement.lang}>
        <select
          aria-label={texts.kind(id)}
          value={kind}
          disabled={isBusy}
          onChange={({ target }) =>
            void correct({
              action: 'KIND',
              paragraph: id,
              kind: target.value as keyof typeof texts.kinds,
            })
          }
        >
          {Object.entries(texts.kinds).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        {!isLast && (
          <button
            type="button"
            className="quiet"
            aria-label={`${texts.join}: ${id}`}
            disabled={isBusy}
            onClick={() => void correct({ action: 'JOIN', paragraph: id })}
          >
            {texts.join}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          aria-label={`${texts.skip}: ${id}`}
          disabled={isBusy}
          onClick={() => void correct({ action: 'SKIP', paragraph: id })}
        >
          {texts.skip}
        </button>
      </div>
    </li>
  );
};
