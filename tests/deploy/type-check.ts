import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Manifest, ROOT } from './manifests.ts';

/** The module of kubernetes-types for an `apiVersion`: core/v1 for v1. */
const moduleOf = (apiVersion: string): string =>
  `kubernetes-types/${apiVersion.includes('/') ? apiVersion.replace('.k8s.io', '') : `core/${apiVersion}`}`;

/**
 * Checks manifests against the types of the API of Kubernetes: unknown and missing fields, and values of another type. Returns
 * what TypeScript says of them; nothing if they are right.
 */
export const typeCheck = (documents: readonly Manifest[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'briefgraph-manifests-'));
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const lines = documents.map((document) => {
      const type = `import('${moduleOf(document.apiVersion)}').${document.kind}`;
      const name = `${document.kind}_${document.metadata.name}`.replaceAll('-', '_');
      return `export const ${name}: ${type} = ${JSON.stringify(document, null, 2)};`;
    });
    writeFileSync(join(folder, 'manifests.ts'), lines.join('\n'));
    const argv = ['--noEmit', '--strict', '--module', 'nodenext', '--types', '', 'manifests.ts'];
    const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), argv, { cwd: folder, encoding: 'utf8' });
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
