import { type ReactNode, useContext, useId } from 'react';
import { type Axis, axesIn } from '../../views/matrix.ts';
import { publishersOf } from '../parts/filter-groups.ts';
import { GetForm } from '../parts/get-form.tsx';
import { PageNames } from '../parts/page-names.ts';
import { Select } from '../parts/select.tsx';
import { useAddress } from '../shell/address.ts';
import { compareTexts } from '../texts/compare-page.ts';
import { texts } from '../texts/texts.ts';
import { countedIn } from './matrix-words.ts';

/** Chooses what is counted, and what the rows and the columns are. */
export const MatrixControls = () => {
  const { params, href, go } = useAddress();
  const axes = axesIn(params);
  const choose = (changes: Record<string, string | null>) => go(href({ skip: null, skipColumns: null, ...changes }));
  // What was on the other side takes the place of what is chosen.
  const chooseAxis = (side: 'rows' | 'columns', axis: string) => {
    const other = side === 'rows' ? 'columns' : 'rows';
    const others = { [side]: axis, [other]: axes[other] === axis ? axes[side] : axes[other] };
    choose({ ...others, ...(Object.values(others).includes('institutes') && { publisher: null }) });
  };
  return (
    <GetForm
      className="filters-controls matrix-controls"
      names={['type', 'rows', 'columns', 'publisher', 'skip', 'skipColumns']}
    >
      <Choice
        label={compareTexts.counted}
        name="type"
        value={countedIn(params)}
        options={Object.fromEntries(Object.entries(compareTexts.claims).map(([type, { name }]) => [type, name]))}
        onSelect={(type) => choose({ type: type === 'ALL' ? null : type })}
      />
      {(['rows', 'columns'] as const).map((side) => (
        <Choice
          key={side}
          label={compareTexts[side]}
          name={side}
          value={axes[side]}
          options={compareTexts.axes satisfies Record<Axis, string>}
          onSelect={(axis) => chooseAxis(side, axis)}
        />
      ))}
      {axes.rows !== 'institutes' && axes.columns !== 'institutes' && <SaidBy onSelect={choose} />}
    </GetForm>
  );
};

/** Counts only what one institute says. */
const SaidBy = ({ onSelect }: { onSelect(changes: Record<string, string | null>): void }) => {
  const { params } = useAddress();
  const publishers = publishersOf(useContext(PageNames)).map(([slug, name]) => [slug, texts.shortPublisher(name)]);
  if (publishers.length < 2 && !params.has('publisher')) return null;
  return (
    <Choice
      label={compareTexts.saidBy}
      name="publisher"
      value={params.get('publisher') ?? ''}
      options={{ '': compareTexts.anyone, ...Object.fromEntries(publishers) }}
      onSelect={(publisher) => onSelect({ publisher: publisher || null })}
    />
  );
};

interface ChoiceProps {
  label: string;
  /** Its parameter. */
  name: string;
  value: string;
  options: Readonly<Record<string, ReactNode>>;
  onSelect(value: string): void;
}

const Choice = ({ label, name, value, options, onSelect }: ChoiceProps) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Select id={id} name={name} value={value} onSelect={onSelect}>
        {Object.entries(options).map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  );
};
