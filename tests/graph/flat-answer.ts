import { type Asker, serveData } from '../support/serve.ts';

/** A graph that is asked for the values in its answers. */
export interface FlatGraph extends Asker {
  /** The data of an answer without errors, flattened. */
  read<Values = unknown>(query: string, variables?: object): Promise<Values>;
  /** The code and the message of each error in an answer. */
  problems(query: string, variables?: object): Promise<(readonly [code?: string, message?: string])[] | undefined>;
}

/** A graph over data folders: what the project publishes, unless others are named. */
export const serveFlat = async (folders?: readonly string[]): Promise<FlatGraph> => askFlat(await serveData(folders));

export const askFlat = (graph: Asker): FlatGraph => ({
  ...graph,
  read: async (query, variables) => flatten(await graph.get<object, object>(query, variables)) as never,
  async problems(query, variables) {
    const { errors } = await graph.ask<object, object>(query, variables);
    return errors?.map(({ message, extensions }) => [extensions?.code, message] as const);
  },
});

/** An answer in which an object of one field is what that field has, unless this is null: a list of slugs for `nodes { slug }`. */
export const flatten = (answer: unknown): unknown => {
  if (Array.isArray(answer)) return answer.map(flatten);
  if (typeof answer !== 'object' || answer === null) return answer;
  const fields = Object.entries(answer).map(([name, value]): [string, unknown] => [name, flatten(value)]);
  const [[, only] = []] = fields;
  return fields.length === 1 && only !== null ? only : Object.fromEntries(fields);
};
