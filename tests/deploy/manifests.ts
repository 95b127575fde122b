import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployment, StatefulSet } from 'kubernetes-types/apps/v1.js';
import type { CronJob, Job } from 'kubernetes-types/batch/v1.js';
import type { ConfigMap, Container, PodTemplateSpec, Service } from 'kubernetes-types/core/v1.js';
import { parse, parseAllDocuments } from 'yaml';

/** The files of deploy/, as their readers get them. */

export const ROOT = join(import.meta.dirname, '../..');
export const DEPLOY = join(ROOT, 'deploy');

export type Manifest = { apiVersion: string; kind: string; metadata: { name: string } };

/** All documents of deploy/kubernetes, with the file that each is in. */
export const manifests: readonly { file: string; document: Manifest }[] = readdirSync(join(DEPLOY, 'kubernetes'))
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((file) =>
    parseAllDocuments(readFileSync(join(DEPLOY, 'kubernetes', file), 'utf8')).map((document) => {
      if (document.errors.length > 0) throw document.errors[0];
      return { file, document: document.toJS() };
    }),
  );

const ofKind = <Kind>(...kinds: string[]): Kind[] =>
  manifests.filter(({ document }) => kinds.includes(document.kind)).map(({ document }) => document as Kind);

export const services = ofKind<Service>('Service');
export const configMaps = ofKind<ConfigMap>('ConfigMap');

/** The pods that are started, by the name of what starts them. */
export const pods = new Map<string, PodTemplateSpec>([
  ...ofKind<Deployment | StatefulSet>('Deployment', 'StatefulSet').map(
    ({ metadata, spec }) => [metadata?.name ?? '', spec?.template ?? {}] as const,
  ),
  ...ofKind<Job>('Job').map(({ metadata, spec }) => [metadata?.name ?? '', spec?.template ?? {}] as const),
  ...ofKind<CronJob>('CronJob').map(
    ({ metadata, spec }) => [metadata?.name ?? '', spec?.jobTemplate.spec?.template ?? {}] as const,
  ),
]);

/** The only container of a pod. */
export const containerOf = (pod: PodTemplateSpec): Container => {
  const [container, ...others] = pod.spec?.containers ?? [];
  if (!container || others.length > 0) throw new Error('A pod has one container.');
  return container;
};

export interface ComposeService {
  command?: string[];
  environment?: Record<string, string>;
  profiles?: string[];
}

/** The services of deploy/compose.yaml. */
export const composeServices: Record<string, ComposeService> = parse(
  readFileSync(join(DEPLOY, 'compose.yaml'), 'utf8'),
  { merge: true },
).services;
