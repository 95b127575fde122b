import { Link } from 'wouter';
import { type BriefFacets, briefList, FACET_PARAMETERS } from '../../views/briefs.ts';
import { useActorNames } from '../parts/actor-names.ts';
import { texts } from '../texts/texts.ts';

/** How many values of each are on the first page. */
const SHOWN = 6;

/** Where a reader can begin: institutes, years, subjects and actors, with the number of briefs of each. */
export const Facets = ({ facets, count }: { facets: BriefFacets; count: number }) => {
  const actorName = useActorNames();
  return (
    <section className="find-brief">
      <h2>{texts.overview.find}</h2>
      <div className="columns">
        {facets.map(({ name, values }) => {
          const parameter = FACET_PARAMETERS[name];
          return values.length === 0 ? null : (
            <section key={name}>
              <h3>{texts.briefList.facets[parameter]}</h3>
              <ul>
                {values.slice(0, SHOWN).map(({ value, label, count: briefs }) => (
                  <li key={value}>
                    <Link href={`${briefList.path}?${parameter}=${value}`}>
                      {(parameter !== 'issue' && actorName(value)) || label}
                    </Link>{' '}
                    <small>{texts.count(briefs, texts.nouns.briefs)}</small>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <p className="more">
        <Link href={briefList.path}>{texts.overview.all(count)}</Link>
      </p>
    </section>
  );
};
