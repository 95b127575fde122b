import type { FoundQuantity } from '../found.ts';

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Units that are UCUM codes and not words. */
const UCUM: ReadonlySet<string> = new Set(
  '% t kg g km m cm mm ha L W kW MW GW TW kWh MWh GWh TWh Cel a mo wk d h min s'.split(' '),
);

/** What the record of a quantity can be given; what it measures, a model may have said. */
export const toQuantityRecord = ({
  text,
  value,
  min,
  max,
  unit,
  role,
  measure,
}: FoundQuantity): Record<string, unknown> => ({
  text,
  ...(value !== null && { value }),
  ...(min !== null && { min }),
  ...(max !== null && { max }),
  ...(unit !== null && { unit, unitSystem: CURRENCIES.has(unit) ? 'CURRENCY' : UCUM.has(unit) ? 'UCUM' : 'WORD' }),
  ...(role && { role }),
  ...(measure && { measure }),
});
