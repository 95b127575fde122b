import { type RefObject, useEffect, useRef, useState } from 'react';
import type { DeskBrief, DeskParagraph } from '../../../desk/describe-brief.ts';
import type { GivenParagraph } from '../../../desk/paragraphs.ts';
import { fullCitationLabel, shortCitationLabel } from '../../parts/citation-labels.ts';
import { api, type Problem } from '../api.ts';
import { ProblemNote } from '../problem-note.tsx';
import { deskTexts } from '../texts/texts.ts';
import type { UsedBrief } from '../use-brief.ts';
import { useFocusIfLost } from '../use-focus.ts';

/** The paragraphs of a text: divided, joined, named and left out. */
export const Paragraphs = ({ brief, run }: { brief: DeskBrief; run: UsedBrief['run'] }) => {
  const texts = deskTexts.begin.paragraphs;
  const [problem, setProblem] = useState<Problem | null>(null);
  const version = useRef('');
  version.current = brief.textVersion ?? '';
  const last = useRef<Promise<boolean>>(Promise.resolve(true));
  const [lastAt, setLastAt] = useState(0);
  const next = useFocusIfLost<HTMLSelectElement>(brief);
  /** Does one after the other: each is of the text that the one before has left. Returns whether it was done. */
  const inTurn = (ask: () => ReturnType<UsedBrief['run']>): Promise<boolean> => {
    last.current = last.current.then(async () => {
      const { value, problem: found } = await run(ask());
      version.current = value?.brief.textVersion ?? version.current;
      setProblem(found ?? null);
      return value !== undefined;
    });
    return last.current;
  };
  const correct = (at: number, given: GivenParagraph) => {
    setLastAt(at);
    return inTurn(() => api.paragraphs(brief.name, version.current, given));
  };
  return (
    <section className="begin-paragraphs" aria-labelledby="paragraphs-heading">
      <h2 id="paragraphs-heading">{texts.heading}</h2>
      <p>{brief.hasText ? texts.intro : texts.noText}</p>
      {brief.lastAction && (
        <button type="button" className="quiet" onClick={() => void inTurn(() => api.undo(brief.name))}>
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
              kindRef={at === Math.min(lastAt, brief.paragraphs.length - 1) ? next : null}
              correct={(given) => correct(at, given)}
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
  kindRef,
  correct,
}: {
  paragraph: DeskParagraph;
  isLast: boolean;
  kindRef: RefObject<HTMLSelectElement | null> | null;
  correct(given: GivenParagraph): Promise<boolean>;
}) => {
  const texts = deskTexts.begin.paragraphs;
  const [chosen, choose] = useState(kind);
  useEffect(() => choose(kind), [kind]);
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
                aria-label={texts.split(fullCitationLabel(ref))}
                title={texts.split(fullCitationLabel(ref))}
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
          aria-label={texts.kind(fullCitationLabel(id))}
          ref={kindRef}
          value={chosen}
          onChange={async ({ target }) => {
            const value = target.value as keyof typeof texts.kinds;
            choose(value);
            if (!(await correct({ action: 'KIND', paragraph: id, kind: value }))) choose(kind);
          }}
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
            aria-label={`${texts.join}: ${fullCitationLabel(id)}`}
            onClick={() => void correct({ action: 'JOIN', paragraph: id })}
          >
            {texts.join}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          aria-label={`${texts.skip}: ${fullCitationLabel(id)}`}
          onClick={() => void correct({ action: 'SKIP', paragraph: id })}
        >
          {texts.skip}
        </button>
      </div>
    </li>
  );
};
