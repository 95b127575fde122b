import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { CompileOptions, Write } from './compile-options.ts';
import type { Run } from './run.ts';
import { keyOfSelection, type SelectionKey } from './selection-key.ts';

/**
 * Keeps the texts that are written of entities. A row is frozen, and another object after each change, so the text is the
 * same as long as what else was read for it is. A field with `extensions.perRequest` depends on more than the data; what it
 * is in is never kept.
 */
export const keepTexts = (
  write: Write,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  options: CompileOptions,
): Write => {
  if (!type.getInterfaces().some(({ name }) => name === 'Node')) return write;
  const key = keyOfSelection(type.name, sets, options);
  if (!key) return write;
  const readKey = compileKey(key);
  return (row, run) => {
    const { context, kept } = run;
    if (kept.isOff) return write(row, run);
    const selection = readKey(run);
    const known = kept.get(selection, row as object);
    if (known && context.holds(known)) {
      context.budget.spend(known.values, known.units);
      return known.text;
    }
    if (!Object.isFrozen(row)) return write(row, run);
    const { text, traced } = context.trace(() => write(row, run));
    if (traced) kept.set(selection, row as object, traced);
    return text;
  };
};

/** The text of a key in a run: with the values of the variables that the selection uses. */
const compileKey = (key: SelectionKey): ((run: Run) => string) => {
  const { text, variables } = key;
  const [only, ...others] = variables;
  if (only === undefined) return () => text;
  if (others.length > 0 || text.length > MAX_SHORT) return (run) => wholeOf(key, run);
  const wholes = new Map<string, string>();
  return (run) => {
    const value = run.variables[only];
    if (typeof value !== 'string' || value.length > MAX_SHORT) return wholeOf(key, run);
    const known = wholes.get(value);
    if (known !== undefined) return known;
    const whole = wholeOf(key, run);
    if (wholes.size < MAX_WHOLES) wholes.set(value, whole);
    return whole;
  };
};

/**
 * The texts of a short selection with one variable, such as a language, are remembered by the value of the variable: V8 remembers
 * the hash of a string. That saves two thirds of the time to look up a kept text.
 */
const MAX_WHOLES = 50;
const MAX_SHORT = 200;

const wholeOf = (key: SelectionKey, run: Run): string => {
  let whole = run.keys.get(key);
  if (whole === undefined) {
    // A variable without a value is not the same as one that is null.
    const values = key.variables.map((name) => (Object.hasOwn(run.variables, name) ? [run.variables[name]] : []));
    whole = key.text + JSON.stringify(values);
    run.keys.set(key, whole);
  }
  return whole;
};
