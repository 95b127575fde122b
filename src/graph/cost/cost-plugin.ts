import SchemaBuilder, {
  BasePlugin,
  type FieldNullability,
  type InputFieldMap,
  type PothosOutputFieldConfig,
  type SchemaTypes,
  type TypeParam,
} from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import { costExtensions, type DeclaredCost } from './complexity.ts';
import { countField } from './count-field.ts';

/**
 * A plugin of Pothos that counts the cost of operations and the values of answers. Fields declare their cost with the options
 * `cost` and `listSize` of the federation plugin, and those that are added here.
 */
class CostPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const extensions = { ...field.extensions, ...costExtensions(field.pothosOptions as DeclaredCost) };
    const directives = field.extensions?.directives as { name: string }[] | undefined;
    const isOnInterface = this.builder.configStore.getTypeConfig(field.parentType).kind === 'Interface';
    if (!isOnInterface || !directives) return { ...field, extensions };
    // Composers refuse @cost on a field of an interface; the fields of the types that implement it have it.
    const allowed = directives.filter(({ name }) => name !== 'cost');
    return { ...field, extensions: { ...extensions, directives: allowed } };
  }

  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { pothosOptions }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { cost = 1 } = pothosOptions as DeclaredCost;
    return countField(resolve as never, cost) as never;
  }
}

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      cost: CostPlugin<Types>;
    }

    export interface FieldOptions<
      Types extends SchemaTypes = SchemaTypes,
      ParentShape = unknown,
      Type extends TypeParam<Types> = TypeParam<Types>,
      Nullable extends FieldNullability<Type> = FieldNullability<Type>,
      Args extends InputFieldMap = InputFieldMap,
      ResolveShape = unknown,
      ResolveReturnShape = unknown,
    > extends Pick<DeclaredCost, 'itemsArgument' | 'mostItems'> {}
  }
}

/** The name under which it is registered. */
export const costPlugin = 'cost';

SchemaBuilder.registerPlugin(costPlugin, CostPlugin);
