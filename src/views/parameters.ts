import type { EventWhere } from './generated/views.ts';

/** The parameters of a view's URL, and the inputs that they stand for. Values are checked by the graph, which says what is allowed. */

/** A parameter that is given and not empty. */
export const readOne = (params: URLSearchParams, name: string): string | undefined => params.get(name) || undefined;

/** A parameter that may be given several times. */
export const readAll = (params: URLSearchParams, name: string): string[] | undefined => {
  const values = params.getAll(name).filter((value) => value !== '');
  return values.length > 0 ? values : undefined;
};

/** The page: the one after a cursor, the one before a cursor, or the first. */
export const readPage = (params: URLSearchParams, size: number) => {
  const [after, before] = [readOne(params, 'after'), readOne(params, 'before')];
  return before ? { last: size, before } : { first: size, ...(after && { after }) };
};

/** Which events: `brief`, `issue`, `actor`, `kind`, `modality`, `from` and `to`. */
export const readEvents = (params: URLSearchParams): EventWhere | null => {
  const [actors, from, to] = [readAll(params, 'actor'), readOne(params, 'from'), readOne(params, 'to')];
  return orNull({
    brief: readOne(params, 'brief'),
    issue: readOne(params, 'issue'),
    kind: readAll(params, 'kind') as EventWhere['kind'],
    modality: readAll(params, 'modality') as EventWhere['modality'],
    participants: actors && { all: actors },
    date: from || to ? { overlaps: { ...(from && { from }), ...(to && { to }) } } : undefined,
  });
};

/** An input without what is not given; null where nothing is. */
export const orNull = <Input extends object>(input: Input): Input | null => {
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  return given.length > 0 ? (Object.fromEntries(given) as Input) : null;
};
