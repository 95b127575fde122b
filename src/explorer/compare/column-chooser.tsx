import { type CSSProperties, type ReactNode, useId } from 'react';
import { Link } from 'wouter';
import { isByBriefs, MOST_COLUMNS } from '../../views/comparison.ts';
import { Select } from '../parts/select.tsx';
import { useAddress } from '../shell/address.ts';
import { compareTexts } from '../texts/compare-page.ts';
import type { Column } from './columns.ts';

interface ColumnChooserProps {
  shown: readonly Column[];
  /** All that speak of it, with how many claims they make. */
  all: readonly Pick<Column, 'slug' | 'name' | 'count'>[];
  /** Another link beside them. */
  more: ReactNode;
}

/** The columns: each can be removed, and another added. The names stay above the rows. */
export const ColumnChooser = ({ shown, all, more }: ColumnChooserProps) => {
  const { params, href, go } = useAddress();
  const id = useId();
  const isByBrief = isByBriefs(params);
  const name = isByBrief ? 'brief' : 'publisher';
  const slugs = shown.map(({ slug }) => slug);
  const others = all.filter(({ slug }) => !slugs.includes(slug));
  return (
    <div className="compare-head">
      <div className="compare-tools">
        {others.length > 0 && (
          <div className="field">
            <label htmlFor={id}>{shown.length < MOST_COLUMNS ? compareTexts.add : compareTexts.replace}</label>
            <Select
              id={id}
              value=""
              onSelect={(slug) => go(href({ [name]: [...slugs.slice(0, MOST_COLUMNS - 1), slug] }))}
            >
              <option value="">{compareTexts.others(others.length, isByBrief)}</option>
              {others.map((other) => (
                <option key={other.slug} value={other.slug}>
                  {compareTexts.allOf(other.name, other.count)}
                </option>
              ))}
            </Select>
          </div>
        )}
        {more}
        <Link href={href({ publisher: null, brief: null, by: isByBrief ? null : 'briefs' })}>
          {isByBrief ? compareTexts.byInstitutes : compareTexts.byBriefs}
        </Link>
      </div>
      <ul className="compare-columns" style={{ '--columns': shown.length } as CSSProperties}>
        {shown.map((column) => (
          <li key={column.slug}>
            <strong>{column.name}</strong>
            {shown.length > 1 && (
              <Link
                href={href({ [name]: slugs.filter((slug) => slug !== column.slug) })}
                aria-label={compareTexts.removeColumn(column.name)}
              >
                ×
              </Link>
            )}
            <small>{compareTexts.statements(column.count)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
};
