import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { hasOnlyOtherClaims, otherMotives } from '../../views/arguments.ts';
import type { ClaimTypeName } from '../../views/claim-list.ts';
import type { ExplorerArgumentsQuery } from '../../views/generated/views.ts';
import { EntityRows } from '../entry/entry-parts.tsx';
import { useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';
import { AnsweredCard } from './cards.tsx';
import { EvidenceList } from './evidence-list.tsx';

/** How many claims of a type are shown of all briefs; of one type at a time, all that are loaded. Of one brief, all are shown. */
const HANDFUL = 6;

/** Claims outside of the argument above: motives that no recommendation responds to, with their evidence, and other claims. */
export const OtherClaims = ({ data }: { data: ExplorerArgumentsQuery }) => {
  const { motives: allMotives, stances, forecasts, relations, findings } = data;
  const motives = otherMotives(data);
  const isWhole = hasOnlyOtherClaims(data);
  useScrollToAnchor();
  return (
    <>
      {isWhole && <p className="aside">{texts.arguments.noRecommendations}</p>}
      <Claims
        id="motives"
        type="MOTIVE"
        title={isWhole ? texts.entry.motives : texts.arguments.otherMotives}
        list={{ nodes: motives, totalCount: motives.length }}
        hasMore={(allMotives?.nodes.length ?? 0) < (allMotives?.totalCount ?? 0)}
      >
        {(shown) => (
          <ol className="tree motives">
            {shown.map((motive, index) => (
              <li key={motive.id}>
                <div className="card" data-type="Motive">
                  <AnsweredCard node={motive} />
                </div>
                <EvidenceList motive={motive} isOpen={isWhole && index === 0} />
              </li>
            ))}
          </ol>
        )}
      </Claims>
      <Claims id="stances" type="STANCE" title={texts.entry.stances} list={stances}>
        {(shown) => <EntityRows rows={shown.map((node) => ({ node, role: texts.polarity[node.polarity] }))} />}
      </Claims>
      <Claims id="forecasts" type="FORECAST" title={texts.entry.forecasts} list={forecasts}>
        {(shown) => <EntityRows rows={shown.map((node) => ({ node, role: texts.forecastType[node.type] }))} />}
      </Claims>
      <Claims id="findings" type="FINDING" title={texts.entry.findings} list={findings}>
        {(shown) => (
          <EntityRows
            rows={shown.map((node) => ({
              node,
              ...(node.support !== 'NONE_GIVEN' && { role: texts.support[node.support] }),
            }))}
          />
        )}
      </Claims>
      <Claims id="relations" type="RELATION" title={texts.entry.relations} list={relations}>
        {(shown) => <EntityRows rows={shown.map((node) => ({ node, role: texts.trend[node.trend] }))} />}
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

interface ClaimsProps<Claim> {
  /** The anchor of the section, and its name in `show`. */
  id: string;
  type: ClaimTypeName;
  title: string;
  list: { nodes: readonly Claim[]; totalCount: number } | null | undefined;
  /** Whether there are claims of this type that are not in the list. */
  hasMore?: boolean;
  children(shown: readonly Claim[]): ReactNode;
}

/** The claims of a type: of all briefs the first few, and links to the rest. */
const Claims = <Claim,>({ id, type, title, list, hasMore, children }: ClaimsProps<Claim>) => {
  const { params, href } = useAddress();
  const { nodes, totalCount } = list ?? { nodes: [], totalCount: 0 };
  if (totalCount === 0) return null;
  const isWhole = params.has('brief') || params.get('show') === id || nodes.length <= HANDFUL + 1;
  const isCut = hasMore ?? nodes.length < totalCount;
  return (
    <section className="block" id={id}>
      <h2>
        {title} <span className="count">{texts.number(totalCount)}</span>
      </h2>
      {children(isWhole ? nodes : nodes.slice(0, HANDFUL))}
      {!isWhole && (
        <p className="more">
          <Link href={href({ show: id })}>{texts.arguments.showMore(nodes.length - HANDFUL)}</Link>
        </p>
      )}
      {isWhole && isCut && !params.has('brief') && (
        <p className="more">
          <Link href={`/claims?type=${type}`}>{texts.arguments.list}</Link>
        </p>
      )}
    </section>
  );
};
