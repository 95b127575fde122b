import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Recommendation } from '../../operations/views/arguments.ts';
import { toEntryKey, toGlobalId } from '../../operations/views/entry-key.ts';
import { wordsOf } from '../../operations/views/statement.ts';
import { useAddress } from '../shell/address.ts';
import { texts } from '../texts.ts';
import { followLines, type Line, toArgument } from './argument.ts';
import { AnsweredCard, EvidenceCard, RecommendationCard } from './cards.tsx';

/** Three columns, and lines between the cards of each and the next. One argument can be followed through all. */
export const ArgumentColumns = ({ recommendations }: { recommendations: readonly Recommendation[] }) => {
  const { params, href } = useAddress();
  const { answered, evidence, lines } = useMemo(() => toArgument(recommendations), [recommendations]);
  const focus = params.get('focus');
  const followed = useMemo(() => (focus ? followLines(lines, toGlobalId(focus)) : null), [focus, lines]);
  const map = useRef<HTMLDivElement>(null);
  const paths = usePaths(map, lines);
  const card = (id: string, type: string, children: ReactNode) => (
    <li key={id} data-id={id} data-type={type} className="card" data-followed={followed ? followed.has(id) : undefined}>
      {children}
    </li>
  );
  return (
    <div className="argument-map" ref={map} data-following={followed ? '' : undefined}>
      <svg className="argument-lines" aria-hidden="true">
        {paths.map(({ from, to, d }) => (
          <path
            key={`${from} ${to}`}
            d={d}
            data-followed={followed ? followed.has(from) && followed.has(to) : undefined}
          />
        ))}
      </svg>
      <section>
        <h2>{texts.arguments.columns[0]}</h2>
        <ol>
          {recommendations.map((recommendation) => {
            const key = toEntryKey(recommendation.id);
            const isFollowed = focus === key;
            return card(
              recommendation.id,
              'Recommendation',
              <>
                <RecommendationCard recommendation={recommendation} />
                <p className="card-foot">
                  <Link href={href({ focus: isFollowed ? null : key })} aria-current={isFollowed ? 'true' : undefined}>
                    {isFollowed ? texts.arguments.unfocus : texts.arguments.focus}
                  </Link>
                </p>
                <Tied lines={lines} from={recommendation.id} nodes={answered} says={texts.arguments.answers} />
              </>,
            );
          })}
        </ol>
      </section>
      <section>
        <h2>{texts.arguments.columns[1]}</h2>
        <ol>
          {answered.map((node) =>
            card(
              node.id,
              node.__typename,
              <>
                <AnsweredCard node={node} />
                <Tied
                  lines={lines}
                  from={node.id}
                  nodes={evidence.map((piece) => piece.node)}
                  says={texts.arguments.rests}
                />
              </>,
            ),
          )}
        </ol>
      </section>
      <section>
        <h2>{texts.arguments.columns[2]}</h2>
        <ol>{evidence.map((piece) => card(piece.node.id, piece.node.__typename, <EvidenceCard {...piece} />))}</ol>
      </section>
    </div>
  );
};

/** What the lines from a card lead to, for those who do not see them. */
const Tied = ({
  lines,
  from,
  nodes,
  says,
}: {
  lines: readonly Line[];
  from: string;
  nodes: readonly Parameters<typeof wordsOf>[0][];
  says(count: number): string;
}) => {
  const ids = new Set(lines.filter((line) => line.from === from).map(({ to }) => to));
  const tied = nodes.filter(({ id }) => ids.has(id));
  if (tied.length === 0) return null;
  return (
    <p className="visually-hidden">
      {says(tied.length)}: {tied.map(wordsOf).join('; ')}
    </p>
  );
};

/** The paths of lines, measured from where the cards are, and again whenever that changes. */
const usePaths = (map: React.RefObject<HTMLDivElement | null>, lines: readonly Line[]): (Line & { d: string })[] => {
  const [paths, setPaths] = useState<(Line & { d: string })[]>([]);
  const measure = useCallback(() => {
    const root = map.current;
    if (!root) return;
    const origin = root.getBoundingClientRect();
    const boxes = new Map(
      [...root.querySelectorAll<HTMLElement>('[data-id]')].map((card) => [
        card.dataset.id,
        card.getBoundingClientRect(),
      ]),
    );
    setPaths(
      lines.flatMap(({ from, to }) => {
        const [start, end] = [boxes.get(from), boxes.get(to)];
        if (!start || !end) return [];
        const [x1, y1] = [start.right - origin.left, start.top + start.height / 2 - origin.top];
        const [x2, y2] = [end.left - origin.left, end.top + end.height / 2 - origin.top];
        const bend = (x2 - x1) / 2;
        return [{ from, to, d: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}` }];
      }),
    );
  }, [map, lines]);
  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    if (map.current) observer.observe(map.current);
    return () => observer.disconnect();
  }, [measure, map]);
  return paths;
};
