import { Link } from 'wouter';
import type { Disagreement, Said } from '../../views/disagreements.ts';
import { pathOfEntry, toEntryKey } from '../../views/entry-address.ts';
import { refsOf } from '../../views/statement.ts';
import { otherLanguage } from '../parts/language.ts';
import { OutcomeMark } from '../parts/outcome-mark.tsx';
import { nameHolders } from '../parts/owners.tsx';
import { BasisBadge, Citations } from '../parts/provenance.tsx';
import { texts } from '../texts/texts.ts';

/** Matters on which views contradict each other: both sides, whose view each is, who reports it, and who says that they do. */
export const Disagreements = ({ disagreements }: { disagreements: readonly Disagreement[] }) => (
  <section className="disagreements">
    <h2>{texts.overview.disagreements}</h2>
    <ul className="rows">
      {disagreements.map(({ topic, sides, bases, isOfOnePublisher }) => (
        <li
          key={sides
            .flat()
            .map(({ claim }) => claim.id)
            .join()}
        >
          {topic && (
            <h3>
              <Link href={pathOfEntry(toEntryKey(topic.id))}>{topic.title}</Link>{' '}
              <small>
                <Link
                  href={`/compare?of=${toEntryKey(topic.id)}${isOfOnePublisher ? '&by=briefs' : ''}`}
                  aria-label={texts.overview.sideBySideOf(topic.title)}
                >
                  {texts.overview.sideBySide}
                </Link>
              </small>
            </h3>
          )}
          <div className="sides">
            <Side said={sides[0]} />
            <p className="against">{texts.overview.against}</p>
            <Side said={sides[1]} />
          </div>
          <div className="provenance">
            <span>{texts.overview.contradiction}</span>
            {bases.map(({ basis, refs }) => (
              <span key={basis} className="provenance">
                <BasisBadge basis={basis} />
                <Citations refs={refs} isUnnamed />
              </span>
            ))}
          </div>
        </li>
      ))}
    </ul>
  </section>
);

/** The first view of a side; others are folded, so that each side is seen beside the other. */
const Side = ({ said: [first, ...others] }: { said: readonly Said[] }) => (
  <div className="side">
    {first && <SideView said={first} />}
    {others.length > 0 && (
      <details>
        <summary>{texts.arguments.andMore(others.length)}</summary>
        {others.map((said) => (
          <SideView key={said.claim.id} said={said} />
        ))}
      </details>
    )}
  </div>
);

const SideView = ({ said: { claim, text } }: { said: Said }) => (
  <div>
    <p className="card-top">
      <span>{nameHolders(claim)}</span> · {claim.brief.published.label}
    </p>
    <Link href={pathOfEntry(toEntryKey(claim.id))} lang={otherLanguage(claim.brief.statementLanguage)}>
      {text}
    </Link>{' '}
    {claim.basis !== 'STATED' && <BasisBadge basis={claim.basis} />}
    <Citations refs={refsOf(claim)} isUnnamed />
    <OutcomeMark of={claim} />
  </div>
);
