import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package, from both src/app and dist/app. */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folders that the package ships. */
export const packageFolders = {
  root: join(root),
  data: join(root, 'data'),
  operations: join(root, 'src', 'operations'),
  /** The build of the explorer. */
  explorer: join(root, 'dist', 'explorer'),
  /** The build of the desk's page. */
  deskPage: join(root, 'dist', 'desk-page'),
  /** The fonts of pictures. */
  fonts: join(root, 'dist', 'fonts'),
  /** The build of what renders its pages. */
  pages: join(root, 'dist', 'pages'),
  /** The styles of references. */
  citationStyles: join(root, 'templates', 'citations'),
  partnerTemplate: join(root, 'templates', 'partner'),
} as const;

/** What other servers see as who asks them. */
export const userAgent = (): string => `briefgraph/${readPackage().version}`;

/** The package's own package.json. */
export const readPackage = (): { name: string; version: string; description: string; bugs?: { url: string } } =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
