import { type ReactNode, useEffect } from 'react';
import { hasOnlyOtherClaims, otherMotives } from '../../views/arguments.ts';
import type { ExplorerArgumentsQuery } from '../../views/generated/views.ts';
import { EntityRows } from '../entry/entry-parts.tsx';
import { texts } from '../texts/texts.ts';
import { AnsweredCard } from './cards.tsx';
import { EvidenceList } from './evidence-list.tsx';

/** Claims outside of the argument above: motives that no recommendation responds to, with their evidence, and other claims. */
export const OtherClaims = ({ data }: { data: ExplorerArgumentsQuery }) => {
  const { stances, forecasts, relations, findings } = data;
  const motives = otherMotives(data);
  const isWhole = hasOnlyOtherClaims(data);
  useScrollToAnchor();
  return (
    <>
      {isWhole && <p className="aside">{texts.arguments.noRecommendations}</p>}
      <Claims id="motives" title={isWhole ? texts.entry.motives : texts.arguments.otherMotives} count={motives.length}>
        <ol className="tree motives">
          {motives.map((motive, index) => (
            <li key={motive.id}>
              <div className="card" data-type="Motive">
                <AnsweredCard node={motive} />
              </div>
              <EvidenceList motive={motive} isOpen={isWhole && index === 0} />
            </li>
          ))}
        </ol>
      </Claims>
      <Claims id="stances" title={texts.entry.stances} count={stances?.totalCount}>
        <EntityRows rows={(stances?.nodes ?? []).map((node) => ({ node, role: texts.polarity[node.polarity] }))} />
      </Claims>
      <Claims id="forecasts" title={texts.entry.forecasts} count={forecasts?.totalCount}>
        <EntityRows rows={(forecasts?.nodes ?? []).map((node) => ({ node, role: texts.forecastType[node.type] }))} />
      </Claims>
      <Claims id="findings" title={texts.entry.findings} count={findings?.totalCount}>
        <EntityRows
          rows={(findings?.nodes ?? []).map((node) => ({
            node,
            ...(node.support !== 'NONE_GIVEN' && { role: texts.support[node.support] }),
          }))}
        />
      </Claims>
      <Claims id="relations" title={texts.entry.relations} count={relations?.totalCount}>
        <EntityRows rows={(relations?.nodes ?? []).map((node) => ({ node, role: texts.trend[node.trend] }))} />
      </Claims>
    </>
  );
};

/** Scrolls to the section that the address names: links to a kind of claims end with `#stances`. */
const useScrollToAnchor = () =>
  useEffect(() => {
    const { hash } = window.location;
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'start' });
  }, []);

const Claims = ({
  id,
  title,
  count = 0,
  children,
}: {
  id: string;
  title: string;
  count: number | undefined;
  children: ReactNode;
}) =>
  count === 0 ? null : (
    <section className="block" id={id}>
      <h2>
        {title} <span className="count">{texts.number(count)}</span>
      </h2>
      {children}
    </section>
  );
