/** A cost that may depend on the variables of a request. Formulas are made once for an operation. */
export type Formula = number | ((values: Values) => number);

/** What a formula is evaluated with: the variables, and what is already known of them. */
export interface Values {
  variables: Readonly<Record<string, unknown>>;
  /** The results of formulas that are used more than once, and the number of values in a variable, by its name. */
  known: Map<Formula | string, number>;
}

/** The value of a formula for these variables. */
export const evaluate = (formula: Formula, variables: Values['variables']): number =>
  typeof formula === 'number' ? formula : formula(valuesFor(variables));

/** What formulas are evaluated with for these variables. */
export const valuesFor = (variables: Values['variables']): Values => ({ variables, known: new Map() });

/** The value of a formula that is one of several. */
export const valueIn = (formula: Formula, values: Values): number =>
  typeof formula === 'number' ? formula : formula(values);

/** Combines formulas: a number if all of them are numbers. */
const combine = (formulas: readonly Formula[], operator: (a: number, b: number) => number, start: number): Formula => {
  let constant = start;
  let rest: Formula[] | undefined;
  for (const part of formulas)
    if (typeof part === 'number') constant = operator(constant, part);
    else if (rest) rest.push(part);
    else rest = [part];
  if (!rest) return constant;
  const parts = rest;
  return (values) => {
    let result = constant;
    for (const part of parts) result = operator(result, valueIn(part, values));
    return result;
  };
};

const add = (a: number, b: number) => a + b;
const multiply = (a: number, b: number) => a * b;
const greater = (a: number, b: number) => Math.max(a, b);

export const sum = (...formulas: readonly Formula[]): Formula => combine(formulas, add, 0);
export const product = (...formulas: readonly Formula[]): Formula => combine(formulas, multiply, 1);
export const greatest = (...formulas: readonly Formula[]): Formula => combine(formulas, greater, 0);

/** A formula that is evaluated once for a request, however often it is used. */
export const once = (formula: Formula): Formula => {
  if (typeof formula === 'number') return formula;
  const remembered: Formula = (values) => {
    const value = values.known.get(remembered) ?? formula(values);
    values.known.set(remembered, value);
    return value;
  };
  return remembered;
};
