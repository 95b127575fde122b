/** What differs between the pages of the explorer's build, and which files they load. */

/** Vite's manifest of a build: which files a module of the explorer needs. */
export type Manifest = Readonly<Record<string, { file: string; css?: readonly string[]; imports?: readonly string[] }>>;

/** What fills the page of the build. */
export interface PageContents {
  language: string;
  /** HTML for the head. */
  head: string;
  /** HTML of the explorer. */
  body: string;
  /** HTML that comes after it. */
  explanations: string;
  /** JSON for a script element. */
  data: string;
}

/** The places in the page of the build that differ by page. */
export const toTemplate = (html: string): ((contents: PageContents) => string) => {
  const parts = html
    .split(/(<html lang="\w+")|(<!--head-->)|(<div id="explorer"><\/div>)|(<!--data-->)/)
    .filter(Boolean);
  return ({ language, head, body, explanations, data }) => {
    const filled: Readonly<Record<string, string>> = {
      '<html lang="en"': `<html lang="${language}"`,
      '<!--head-->': head,
      '<div id="explorer"></div>': `<div id="explorer">${body}</div>${explanations}`,
      '<!--data-->': `<script type="application/json" id="page-data">${data}</script>`,
    };
    return parts.map((part) => filled[part] ?? part).join('');
  };
};

/** The elements by which a page loads these modules, with all that they import, as soon as it is read. */
export const linksTo = (modules: readonly string[], manifest: Manifest): string => {
  const scripts = new Set<string>();
  const sheets = new Set<string>();
  const add = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk || scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    for (const sheet of chunk.css ?? []) sheets.add(sheet);
    for (const other of chunk.imports ?? []) if (!manifest[other]?.file.startsWith('assets/index-')) add(other);
  };
  for (const module of modules) add(module.split('#')[0] as string);
  return [
    ...[...sheets].map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
    ...[...scripts].map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
  ].join('\n');
};
