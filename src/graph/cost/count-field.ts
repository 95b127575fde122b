import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { isPromise } from '../../store/maybe-promise.ts';
import type { AnswerBudget } from './answer-budget.ts';
import { typenamesOf } from './typenames.ts';

/** Counts each field of an answer, and the items of lists, where it is resolved. */

/** What counts the fields of a request. */
interface CountedContext {
  budget: AnswerBudget;
}

type Resolver<Context> = GraphQLFieldResolver<unknown, Context>;

/** Wraps a resolver so that its field and its value are counted; nothing more is resolved once an answer is too large. */
export const countField =
  <Context extends CountedContext>(
    resolve: Resolver<Context>,
    weight: number | ((info: GraphQLResolveInfo) => number),
  ): Resolver<Context> =>
  (parent, args, context, info) => {
    const { budget } = context;
    budget.proceed();
    const values = (typeof weight === 'number' ? weight : weight(info)) + itemsIn(args);
    budget.spend(values, (info.path.key as string).length);
    let value: unknown;
    try {
      value = resolve(parent, args, context, info);
    } catch (error) {
      budget.fail();
      throw error;
    }
    if (!isPromise(value)) return countItems(budget, value, info);
    return value.then(
      (settled) => countItems(budget, settled, info),
      (error) => {
        budget.fail();
        throw error;
      },
    );
  };

/** The items of all lists in the arguments of a field: each is read each time the field is resolved. */
const itemsIn = (args: object): number => {
  let count = 0;
  for (const name in args) {
    const value = (args as Record<string, unknown>)[name];
    if (typeof value !== 'object' || value === null) continue;
    count += Array.isArray(value) ? value.length : itemsIn(value);
  }
  return count;
};

type FieldInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** Counts a text or an error, the items of a list, and the `__typename`s of objects, which have no resolver. Returns the value. */
const countItems = <T>(budget: AnswerBudget, value: T, { fieldNodes, fragments }: FieldInfo): T => {
  if (typeof value === 'string') budget.spend(0, value.length);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error) budget.fail();
  const items = Array.isArray(value) ? value.length : 1;
  if (Array.isArray(value)) {
    budget.spend(items, 0);
    for (const item of value) {
      if (typeof item === 'string') budget.spend(0, item.length);
      else if (item instanceof Error) budget.fail();
    }
  }
  for (const node of fieldNodes) {
    const { values, units } = typenamesOf(node, (name) => fragments[name]);
    if (values > 0) budget.spend(items * values, items * units);
  }
  return value;
};
