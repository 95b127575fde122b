import { Link } from 'wouter';
import { type Gist, gistOf } from '../../views/briefs.ts';
import type { BriefGistFragment } from '../../views/generated/views.ts';
import { otherLanguage } from '../parts/language.ts';
import { texts } from '../texts/texts.ts';

/** Briefs in a list: whose, when, and what each says in short. */
export const BriefRows = ({ briefs }: { briefs: readonly BriefGistFragment[] }) => (
  <ul className="rows brief-rows">
    {briefs.map((brief) => {
      const gist = gistOf(brief);
      return (
        <li key={brief.id}>
          <p className="card-top">
            <span>{brief.publisher.name}</span> · {brief.published.label}
          </p>
          <Link href={`/overview?brief=${brief.slug}`} lang={otherLanguage(brief.language)}>
            {brief.title}
          </Link>
          {gist && (
            <p className="gist" lang={brief.statementLanguage}>
              {textOf(gist)}
            </p>
          )}
        </li>
      );
    })}
  </ul>
);

const textOf = (gist: Gist): string =>
  gist.of === 'AIM' || gist.of === 'ADVICE'
    ? texts.briefList.gist[gist.of](gist.text, gist.actors)
    : texts.briefList.gist[gist.of](gist.text);
