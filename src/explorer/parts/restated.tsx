import { texts } from '../texts/texts.ts';

/** Says that claims are not in the words of their briefs; once on a page that shows claims. */
export const Restated = () => <p className="aside restated">{texts.restated}</p>;
