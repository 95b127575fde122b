import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ShownBrief } from '../../views/overview.ts';
import { texts } from '../texts/texts.ts';

/** The number of statements of each type, with links to the views that show them. */
export const Counts = ({ brief }: { brief: ShownBrief }) => {
  const search = `?brief=${brief.slug}`;
  const counts = [
    [`/timeline${search}`, brief.mentions.totalCount, texts.nouns.eventAccounts],
    [`/arguments${search}`, brief.recommendations.totalCount, texts.nouns.recommendations],
    [`/arguments${search}`, brief.allMotives.totalCount, texts.nouns.motives],
    [`/arguments${search}#stances`, brief.stances.totalCount, texts.nouns.stances],
    [`/arguments${search}#relations`, brief.relations.totalCount, texts.nouns.relations],
    [`/map${search}`, brief.countries.totalCount, texts.nouns.countries],
    ['#forecasts', brief.forecasts.totalCount, texts.nouns.forecasts],
    ['#findings', brief.findings.totalCount, texts.nouns.findings],
    ['#terms', brief.terms.length, texts.nouns.terms],
  ] as const;
  return (
    <ul className="counts" aria-label={texts.overview.contents}>
      {counts
        .filter(([, count]) => count > 0)
        .map(([href, count, noun]) => (
          <li key={noun(1)}>
            <CountLink href={href}>
              <Emphasized text={texts.count(count, noun)} part={texts.number(count)} />
            </CountLink>
          </li>
        ))}
    </ul>
  );
};

/** A text with a part of it in bold, wherever its language has that. */
const Emphasized = ({ text, part }: { text: string; part: string }) => {
  const [before, ...after] = text.split(part);
  return (
    <>
      {before}
      <strong>{part}</strong>
      {after.join(part)}
    </>
  );
};

/** A link to a view, or to a place on this page. */
const CountLink = ({ href, children }: { href: string; children: ReactNode }) =>
  href.startsWith('#') ? <a href={href}>{children}</a> : <Link href={href}>{children}</Link>;
