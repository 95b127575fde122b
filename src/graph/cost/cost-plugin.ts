import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import { countField } from './count-field.ts';

/**
 * A plugin of Pothos that counts the values of answers. Fields declare their cost with the options `cost` and `listSize`
 * of the federation plugin.
 */
class CostPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const directives = field.extensions?.directives as { name: string }[] | undefined;
    const isOnInterface = this.builder.configStore.getTypeConfig(field.parentType).kind === 'Interface';
    if (!isOnInterface || !directives) return field;
    // Composers refuse @cost on a field of an interface; the fields of the types that implement it have it.
    const allowed = directives.filter(({ name }) => name !== 'cost');
    return { ...field, extensions: { ...field.extensions, directives: allowed } };
  }

  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { pothosOptions }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { cost = 1 } = pothosOptions as { cost?: number };
    return countField(resolve as never, cost) as never;
  }
}

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      cost: CostPlugin<Types>;
    }
  }
}

/** The name under which it is registered. */
export const costPlugin = 'cost';

SchemaBuilder.registerPlugin(costPlugin, CostPlugin);
