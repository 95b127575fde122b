/** A request that posts the same as others, except for its variables. */
export interface KnownBody {
  /** What all of them have, without the variables. */
  parameters: Readonly<Record<string, unknown>>;
  /** The text of the variables of this one. */
  variables: string;
  /** A number for what all of them have. */
  id: number;
}

/** Remembers what requests have in common, so that of the next one only the variables have to be parsed. */
export interface KnownBodies {
  /** Recognizes a body; undefined if it is not like any of those that were learnt last. Its variables may turn out not to be JSON. */
  find(body: Buffer): KnownBody | undefined;
  /** Is to be called if they are not, and the body is: it is of a kind that is not known. */
  forget(known: KnownBody): void;
  /** Is to be called for a body that was answered and not recognized; learns from some of them. */
  learn(body: Buffer): void;
}

/** How many kinds of bodies are compared with one, and the longest that is learnt. */
const MAX_SHAPES = 8;
const MAX_LENGTH = 8192;
/** It learns from one of so many bodies: to learn takes longer than to parse. */
const ONE_OF = 16;

interface Shape {
  /** The bytes before and after the variables. To compare them takes less than to make a string of them. */
  before: Buffer;
  after: Buffer;
  parameters: Readonly<Record<string, unknown>>;
  id: number;
}

/** The name of the variables, as clients print it. */
const NAME = '"variables":';

export function createKnownBodies(): KnownBodies {
  /** The ones that were found last come first. */
  const shapes: Shape[] = [];
  let count = 0;
  const remove = (id: number): void => {
    const at = shapes.findIndex((shape) => shape.id === id);
    if (at >= 0) shapes.splice(at, 1);
  };
  return {
    find(body) {
      let shape: Shape | undefined;
      for (const other of shapes) if (lengthOf(other) > lengthOf(shape) && isLike(body, other)) shape = other;
      if (!shape) return undefined;
      if (shape !== shapes[0]) {
        remove(shape.id);
        shapes.unshift(shape);
      }
      const { before, after, parameters, id } = shape;
      return { parameters, variables: body.toString('utf8', before.length, body.length - after.length), id };
    },
    forget: ({ id }) => remove(id),
    learn(body) {
      if (body.length > MAX_LENGTH || count++ % ONE_OF > 0) return;
      const shape = shapeOf(String(body));
      if (!shape) return;
      shapes.unshift({ ...shape, id: count });
      shapes.length = Math.min(shapes.length, MAX_SHAPES);
    },
  };
}

/** Longer ones say more: `}` alone is the end of many bodies. */
const lengthOf = (shape: Shape | undefined): number => (shape ? shape.before.length + shape.after.length : 0);

const isLike = (body: Buffer, { before, after }: Shape): boolean =>
  body.length > before.length + after.length &&
  body.compare(before, 0, before.length, 0, before.length) === 0 &&
  body.compare(after, 0, after.length, body.length - after.length) === 0;

/** What comes before and after the variables; undefined if it is not certain where they are. */
function shapeOf(body: string): Omit<Shape, 'id'> | undefined {
  const { variables, ...parameters } = JSON.parse(body) as Record<string, unknown>;
  if (variables === undefined) return undefined;
  const written = JSON.stringify(variables);
  const start = body.indexOf(NAME + written) + NAME.length;
  if (start < NAME.length) return undefined;
  const before = body.slice(0, start);
  const after = body.slice(start + written.length);
  // The same text may be in another place too. If not, only the variables differ with another value here.
  const { variables: other, ...rest } = JSON.parse(`${before}0${after}`) as Record<string, unknown>;
  const isCertain = other === 0 && JSON.stringify(rest) === JSON.stringify(parameters);
  return isCertain ? { before: Buffer.from(before), after: Buffer.from(after), parameters } : undefined;
}
