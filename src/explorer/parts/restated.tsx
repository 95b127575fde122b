import { texts } from '../texts/texts.ts';
import { ReportError, type ReportedPage } from './report-error.tsx';

/** Says that claims are not in the words of their briefs, once on a page that shows claims, and leads on: to how they are made, and to where errors in `page` are reported. */
export const Restated = ({ page }: { page?: ReportedPage }) => (
  <>
    <p className="aside restated">{texts.restated}</p>
    <p className="actions aside">
      {/* Not by a script, so that the browser scrolls. */}
      <a href="/about#made">{texts.howMade}</a>
      {page && <ReportError {...page} />}
    </p>
  </>
);
