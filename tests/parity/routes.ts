import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isAbstractType, isObjectType } from 'graphql';
import type { Field } from './choices.ts';
import type { Draw } from './draw.ts';

/** A field on the way from the root to another; where it gives several types, the next step says which is meant. */
export interface Step {
  parent: string;
  field: string;
}

/** Draws a way from the root to the field that was selected least often so far, of all fields or of such. */
export type DrawRoute = (draw: Draw, isMeant?: (field: Field) => boolean) => Step[];

export const createRoutes = (schema: GraphQLSchema): DrawRoute => {
  const root = schema.getQueryType()?.name as string;
  const steps = Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => ({ parent: type.name, field })));
  const names = new Map(steps.map((step) => [step, `${step.parent}.${step.field}`]));

  const fieldOf = ({ parent, field }: Step): Field =>
    (schema.getType(parent) as GraphQLObjectType).getFields()[field] as Field;

  const typesGivenBy = (step: Step): readonly string[] => {
    const type = getNamedType(fieldOf(step).type);
    if (isAbstractType(type)) return schema.getPossibleTypes(type).map(({ name }) => name);
    return isObjectType(type) ? [type.name] : [];
  };

  // For each type the last steps of the shortest ways to it.
  const stepsTo = new Map<string, Step[]>();
  for (let level = [root]; level.length > 0; ) {
    const found = new Map<string, Step[]>();
    for (const step of steps.filter(({ parent }) => level.includes(parent)))
      for (const type of typesGivenBy(step))
        if (!stepsTo.has(type)) found.set(type, [...(found.get(type) ?? []), step]);
    for (const [type, before] of found) stepsTo.set(type, before);
    level = [...found.keys()];
  }

  return (draw, isMeant = () => true) => {
    const meant = steps.filter((step) => isMeant(fieldOf(step)));
    const route = [draw.rarest(meant, (step) => names.get(step) as string)];
    for (let [first] = route; first && first.parent !== root; [first] = route)
      route.unshift(draw.pick(stepsTo.get(first.parent) ?? []));
    return route;
  };
};
