import { type ReactNode, useId } from 'react';
import type { Axis } from '../../views/matrix.ts';
import { axesIn } from '../../views/matrix.ts';
import { Select } from '../parts/select.tsx';
import { useAddress } from '../shell/address.ts';
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
    choose({ [side]: axis, [other]: axes[other] === axis ? axes[side] : axes[other] });
  };
  return (
    <div className="filters-controls matrix-controls">
      <Choice
        label={texts.compare.counted}
        value={countedIn(params)}
        options={texts.compare.types}
        onSelect={(type) => choose({ type: type === 'ALL' ? null : type })}
      />
      {(['rows', 'columns'] as const).map((side) => (
        <Choice
          key={side}
          label={texts.compare[side]}
          value={axes[side]}
          options={texts.compare.axes satisfies Record<Axis, string>}
          onSelect={(axis) => chooseAxis(side, axis)}
        />
      ))}
    </div>
  );
};

interface ChoiceProps {
  label: string;
  value: string;
  options: Readonly<Record<string, ReactNode>>;
  onSelect(value: string): void;
}

const Choice = ({ label, value, options, onSelect }: ChoiceProps) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Select id={id} value={value} onSelect={onSelect}>
        {Object.entries(options).map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
};
