/** What is used of Citation.js, which has no types. */

declare module '@citation-js/core' {
  export const plugins: {
    config: {
      get(name: '@csl'): { styles: { add(name: string, style: string): void } };
      get(name: '@bibtex'): { format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } };
    };
    output: { format(name: string, items: readonly object[], options: object): unknown };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
