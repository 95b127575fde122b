import type { QuantityFieldsFragment } from '../../views/generated/views.ts';
import { namesOf } from '../../views/statement.ts';
import { labelOf, texts } from '../texts/texts.ts';

/** The accounts of an event have only the first three. */
type Quantity = Pick<QuantityFieldsFragment, 'text' | 'measure' | 'role'> & Partial<QuantityFieldsFragment>;

/** The numbers of a statement: each as the text writes it, what it measures, of whom, where and when. */
export const QuantityList = ({ quantities }: { quantities: readonly Quantity[] }) => (
  <ul className="quantities">
    {quantities.map(({ text, measure, role, actors = [], of, answer, place, date, comparedWith }) => (
      <li key={`${text} ${measure} ${answer} ${date?.label}`}>
        <strong>{text}</strong>: {measure}{' '}
        <span className="aside">
          {[
            role !== 'OTHER' && labelOf(texts.quantityRole, role),
            ...namesOf(actors),
            of,
            answer && texts.entry.answer(answer),
            place?.name,
            date?.label,
            comparedWith && texts.entry.comparedWith(comparedWith),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </li>
    ))}
  </ul>
);
