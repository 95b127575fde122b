import { folderOf, type Import } from './imports.ts';

/** Each rule returns the violations, one line each, with what to do where that is not plain. */

/** By folder or library: the names of folders, or of files in a folder. */
export type Table = Readonly<Record<string, readonly string[]>>;

/** Imports of files in the same `src`. */
const localImports = (imports: readonly Import[]) =>
  imports.flatMap(({ file, target }) => (target === null ? [] : [{ file, target }]));

/** Imports that cross from one folder to another. */
const crossings = (imports: readonly Import[]) =>
  localImports(imports)
    .map((found) => ({ ...found, from: folderOf(found.file), to: folderOf(found.target) }))
    .filter(({ from, to }) => from !== to);

/** Imports from one folder to another that the table does not list. */
export const findForbiddenImports = (imports: readonly Import[], arrows: Table): string[] =>
  crossings(imports)
    .filter(({ from, to }) => !arrows[from]?.includes(to))
    .map(({ file, target, from, to }) => `${file} imports ${target}, but ${from} may not import ${to}`);

/** Arrows of the table that no import uses. */
export const findUnusedArrows = (imports: readonly Import[], arrows: Table): string[] => {
  const used = new Set(crossings(imports).map(({ from, to }) => `${from} → ${to}`));
  return pairsOf(arrows).filter((arrow) => !used.has(arrow));
};

/** Imports of a file inside another folder, past the files that the folder has for others. */
export const findImportsPastDoors = (imports: readonly Import[], doors: Table): string[] =>
  crossings(imports)
    .filter(({ target, to }) => doors[to] && !doors[to].includes(withoutFolder(target)))
    .map(({ file, target, to }) => {
      const files = doors[to]?.map((door) => `${to}/${door}`).join(', ');
      return `${file} imports ${target}; ${files ? `import one of: ${files}` : `${to} is not for other folders`}`;
    });

/** Front doors that no other folder uses. */
export const findUnusedDoors = (imports: readonly Import[], doors: Table): string[] => {
  const used = new Set(crossings(imports).map(({ to, target }) => `${to} → ${withoutFolder(target)}`));
  return pairsOf(doors).filter((door) => !used.has(door));
};

/** Cycles of files that import each other, each once, such as `a → b → a`. */
export const findCycles = (imports: readonly Import[]): string[] => {
  const targets = new Map<string, string[]>();
  for (const { file, target } of localImports(imports)) targets.set(file, [...(targets.get(file) ?? []), target]);
  return [...targets.keys()].flatMap((file) => {
    const cycle = shortestCycle(file, targets);
    // Each file of a cycle finds it; the first by name reports it.
    return cycle?.every((other) => file <= other) ? [cycle.join(' → ')] : [];
  });
};

const shortestCycle = (start: string, targets: ReadonlyMap<string, string[]>): string[] | null => {
  const seen = new Set<string>();
  for (let paths = [[start]]; paths.length > 0; ) {
    const longer: string[][] = [];
    for (const path of paths)
      for (const target of targets.get(path.at(-1) as string) ?? []) {
        if (target === start) return [...path, start];
        if (!seen.has(target)) longer.push([...path, target]);
        seen.add(target);
      }
    paths = longer;
  }
  return null;
};

/** Imports between groups of a folder that may not know each other. */
export const findImportsBetween = (imports: readonly Import[], groups: readonly string[]): string[] => {
  const groupOf = (path: string) => groups.find((group) => path.startsWith(`${group}/`));
  return localImports(imports)
    .filter(({ file, target }) => groupOf(file) && groupOf(target) && groupOf(file) !== groupOf(target))
    .map(({ file, target }) => `${file} imports ${target}`);
};

const isOf = (specifier: string, library: string) => specifier === library || specifier.startsWith(`${library}/`);

/** Imports of a library in a folder that the table does not list. */
export const findForbiddenLibraries = (imports: readonly Import[], libraries: Table): string[] =>
  Object.entries(libraries).flatMap(([library, folders]) =>
    imports
      .filter(({ file, specifier }) => isOf(specifier, library) && !folders.includes(folderOf(file)))
      .map(({ file, specifier }) => `${file} imports ${specifier}, which belongs to ${folders.join(' and ')}`),
  );

/** Folders in the table that do not import the library. */
export const findUnusedLibraries = (imports: readonly Import[], libraries: Table): string[] =>
  Object.entries(libraries).flatMap(([library, folders]) =>
    folders
      .filter((folder) => !imports.some(({ file, specifier }) => folderOf(file) === folder && isOf(specifier, library)))
      .map((folder) => `${library} → ${folder}`),
  );

const pairsOf = (table: Table): string[] =>
  Object.entries(table).flatMap(([key, names]) => names.map((name) => `${key} → ${name}`));
const withoutFolder = (path: string): string => path.slice(path.indexOf('/') + 1);
