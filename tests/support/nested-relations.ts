/** A query whose planning takes 16 times as long with each further level: seconds with 4 levels, minutes with 5. */
export const nestedRelations = (levels: number, first = 1): string => {
  const nested = (left: number): string =>
    left === 0 ? 'slug' : `relations(first: 1) { nodes { between { ${nested(left - 1)} } } }`;
  return `{ relations(first: ${first}) { nodes { between { ${nested(levels)} } } } }`;
};
