import type { ConstDirectiveNode } from 'graphql';

/** The arguments of each use of a directive, as far as they are names, strings or booleans. */
export const argumentsOf = (
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): Record<string, string | boolean | undefined>[] =>
  (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map(
      (directive) =>
        Object.fromEntries(
          (directive.arguments ?? []).map(({ name, value }) => [
            name.value,
            'value' in value ? value.value : undefined,
          ]),
        ) as Record<string, string | boolean | undefined>,
    );
