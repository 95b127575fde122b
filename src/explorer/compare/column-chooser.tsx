import { type ReactNode, useContext, useId } from 'react';
import { Link } from 'wouter';
import { isByBriefs, MOST_COLUMNS } from '../../views/comparison.ts';
import { BriefSources } from '../parts/brief-names.tsx';
import { GetForm } from '../parts/get-form.tsx';
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

/** The columns: two can be chosen, each removed, and another added. The names stay above the rows. */
export const ColumnChooser = ({ shown, all, more }: ColumnChooserProps) => {
  const { params, href, go } = useAddress();
  const id = useId();
  const hasSeveral = useContext(BriefSources) !== null;
  const isByBrief = isByBriefs(params);
  const name = isByBrief ? 'brief' : 'publisher';
  const slugs = shown.map(({ slug }) => slug);
  const others = all.filter(({ slug }) => !slugs.includes(slug));
  /** Those that stay where another is added. */
  const kept = slugs.slice(0, MOST_COLUMNS - 1);
  return (
    <div className="compare-head">
      <div className="compare-tools">
        {all.length > 2 && (
          <GetForm className="actions" names={[name]}>
            <OnlyTwo name={name} shown={slugs} all={all} onSelect={(two) => go(href({ [name]: two }))} />
          </GetForm>
        )}
        {others.length > 0 && (
          <GetForm className="actions" names={[name]}>
            {kept.map((slug) => (
              <input key={slug} type="hidden" name={name} value={slug} />
            ))}
            <div className="field">
              <label htmlFor={id}>{shown.length < MOST_COLUMNS ? compareTexts.add : compareTexts.replace}</label>
              <Select id={id} name={name} value="" onSelect={(slug) => go(href({ [name]: [...kept, slug] }))}>
                <option value="">{compareTexts.others(others.length, isByBrief)}</option>
                <Options of={others} />
              </Select>
            </div>
          </GetForm>
        )}
        {more}
        {hasSeveral && (
          <Link href={href({ publisher: null, brief: null, by: isByBrief ? null : 'briefs' })}>
            {isByBrief ? compareTexts.byInstitutes : compareTexts.byBriefs}
          </Link>
        )}
      </div>
      <ul className="compare-columns" data-columns={shown.length}>
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

interface OnlyTwoProps {
  /** The parameter of the columns. */
  name: string;
  shown: readonly string[];
  all: ColumnChooserProps['all'];
  onSelect(two: readonly string[]): void;
}

/** Chooses two of all. Until both are chosen, the other is the first of those that are shown. */
const OnlyTwo = ({ name, shown, all, onSelect }: OnlyTwoProps) => {
  const id = useId();
  const chosen = shown.length === 2 ? shown : [];
  const choose = (side: number, slug: string) => {
    const beside = [chosen[1 - side], chosen[side], ...shown, ...all.map((one) => one.slug)];
    const other = beside.find((one) => one && one !== slug) ?? slug;
    onSelect(side === 0 ? [slug, other] : [other, slug]);
  };
  return compareTexts.onlyTwo.map((label, side) => (
    <div key={label} className="field">
      <label htmlFor={`${id}${side}`}>{label}</label>
      <Select
        id={`${id}${side}`}
        name={name}
        value={chosen[side] ?? ''}
        onSelect={(slug) => slug && choose(side, slug)}
      >
        <option value="">{compareTexts.choose}</option>
        <Options of={all} />
      </Select>
    </div>
  ));
};

const Options = ({ of }: { of: ColumnChooserProps['all'] }) =>
  of.map(({ slug, name, count }) => (
    <option key={slug} value={slug}>
      {compareTexts.allOf(name, count)}
    </option>
  ));
