import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { countOtherMotives, hasOnlyOtherClaims, leftIn, type OtherList, otherMotives } from '../../views/arguments.ts';
import type { ClaimTypeName } from '../../views/claim-list.ts';
import type { ExplorerArgumentsQuery } from '../../views/generated/views.ts';
import { EntityRows } from '../entry/entry-parts.tsx';
import { useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';
import { AnsweredCard } from './cards.tsx';
import { EvidenceList } from './evidence-list.tsx';

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
        count={countOtherMotives(data)}
        list={motives.length > 0 ? allMotives : null}
      >
        {() => (
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
  id: OtherList;
  type: ClaimTypeName;
  title: string;
  /** The number in the heading, if it is not that of the list. */
  count?: number;
  list: { nodes: readonly Claim[]; totalCount: number } | null | undefined;
  children(shown: readonly Claim[]): ReactNode;
}

/** The claims of a type: of all briefs the first few, and links to the rest. */
const Claims = <Claim,>({ id, type, title, list, count, children }: ClaimsProps<Claim>) => {
  const { params, href } = useAddress();
  if (!list || list.totalCount === 0) return null;
  const left = leftIn(id, list);
  const isCut = list.nodes.length < list.totalCount;
  return (
    <section className="block" id={id}>
      <h2>
        {title} <span className="count">{texts.number(count ?? list.totalCount)}</span>
      </h2>
      {children(list.nodes)}
      {!params.has('brief') && isCut && (
        <p className="more">
          {left > 0 ? (
            <Link href={href({ show: id })}>{texts.arguments.showMore(left, list.totalCount - list.nodes.length)}</Link>
          ) : (
            <Link href={`/claims?type=${type}`}>{texts.arguments.list}</Link>
          )}
        </p>
      )}
    </section>
  );
};
