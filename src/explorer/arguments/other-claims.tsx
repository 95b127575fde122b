import type { ReactNode } from 'react';
import type { ExplorerArgumentsQuery } from '../../views/generated/views.ts';
import { namesOf } from '../../views/statement.ts';
import { EntityRows } from '../entry/entry-parts.tsx';
import { useIsNarrow } from '../parts/use-size.ts';
import { texts } from '../texts/texts.ts';
import { EvidenceList } from './argument-tree.tsx';
import { AnsweredCard } from './cards.tsx';

/** The argument of a brief without recommendations: its motives with their evidence, and its other claims. */
export const OtherClaims = ({ data: { motives, stances, forecasts, relations } }: { data: ExplorerArgumentsQuery }) => {
  const isNarrow = useIsNarrow();
  return (
    <>
      <p className="aside">{texts.arguments.noRecommendations}</p>
      <Claims title={texts.entry.motives} list={motives}>
        <ol className="tree motives">
          {motives?.nodes.map((motive) => (
            <li key={motive.id}>
              <div className="card" data-type="Motive">
                <AnsweredCard node={motive} />
              </div>
              <EvidenceList motive={motive} isOpen={!isNarrow} />
            </li>
          ))}
        </ol>
      </Claims>
      <Claims title={texts.entry.stances} list={stances}>
        <EntityRows
          rows={(stances?.nodes ?? []).map((node) => ({
            node,
            role: texts.comparison.stance(namesOf(node.holders), texts.polarity[node.polarity]),
          }))}
        />
      </Claims>
      <Claims title={texts.entry.forecasts} list={forecasts}>
        <EntityRows rows={(forecasts?.nodes ?? []).map((node) => ({ node, role: texts.forecastType[node.type] }))} />
      </Claims>
      <Claims title={texts.entry.relations} list={relations}>
        <EntityRows rows={(relations?.nodes ?? []).map((node) => ({ node, role: texts.trend[node.trend] }))} />
      </Claims>
    </>
  );
};

const Claims = ({
  title,
  list,
  children,
}: {
  title: string;
  list: { totalCount: number } | null | undefined;
  children: ReactNode;
}) =>
  !list || list.totalCount === 0 ? null : (
    <section className="block">
      <h2>
        {title} <span className="count">{texts.number(list.totalCount)}</span>
      </h2>
      {children}
    </section>
  );
