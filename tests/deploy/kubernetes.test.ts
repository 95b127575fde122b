import type { Deployment } from 'kubernetes-types/apps/v1.js';
import type { EnvVar } from 'kubernetes-types/core/v1.js';
import { expect, test } from 'vitest';
import { configMaps, containerOf, manifests, pods, services } from './manifests.ts';
import { typeCheck } from './type-check.ts';

/** The manifests for Kubernetes: valid by the types of its API, and consistent with each other. */

const documents = manifests.map(({ document }) => document);
const ours = [...pods].filter(([, pod]) => containerOf(pod).image?.includes('/briefgraph:'));

test('every document is valid, and no two have one name', () => {
  expect(documents.length).toBeGreaterThan(8);
  expect(typeCheck(documents)).toBe('');
  const names = documents.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each([
  [
    'a field that does not exist',
    (deployment: Deployment) => Object.assign(deployment.spec ?? {}, { replica: 2 }),
    '"replica"',
  ],
  [
    'a field that is missing',
    (deployment: Deployment) => delete (deployment.spec as { selector?: object }).selector,
    "'selector'",
  ],
  [
    'a value of another type',
    (deployment: Deployment) => Object.assign(deployment.spec ?? {}, { replicas: '2' }),
    "Type 'string' is not assignable to type 'number'",
  ],
])('%s is found', (_what, spoil, message) => {
  const deployment = structuredClone(documents.find(({ kind }) => kind === 'Deployment')) as never;
  spoil(deployment);
  expect(typeCheck([deployment])).toContain(message);
});

test('what selects pods finds one, and ports are found by their names', () => {
  const portsOf = (app?: string) =>
    [...pods.values()]
      .filter(({ metadata }) => metadata?.labels?.app === app)
      .flatMap((pod) => containerOf(pod).ports ?? [])
      .map(({ name }) => name);
  for (const { spec } of services)
    for (const { targetPort } of spec?.ports ?? []) expect(portsOf(spec?.selector?.app)).toContain(targetPort);
  for (const { kind, spec } of documents as Deployment[]) {
    if (kind !== 'Deployment' && kind !== 'StatefulSet' && kind !== 'PodDisruptionBudget') continue;
    expect(portsOf(spec?.selector.matchLabels?.app)).not.toEqual([]);
    if (spec?.template) expect(spec.template.metadata?.labels).toEqual(spec.selector.matchLabels);
  }
});

test.each([...pods])('%s may do no more than it must', (_name, { spec }) => {
  const container = containerOf({ spec });
  expect(spec).toMatchObject({
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
  });
  expect(container.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  });
  expect(container.resources).toMatchObject({
    requests: { cpu: expect.any(String) },
    limits: { memory: expect.any(String) },
  });
  expect(container.image).toMatch(/:[\d.]+$/);
  const volumes = spec?.volumes?.map(({ name }) => name) ?? [];
  for (const { name } of container.volumeMounts ?? []) expect([...volumes, 'data']).toContain(name);
});

test.each(ours)('%s connects by the secret, which no manifest has', (_name, pod) => {
  const env = containerOf(pod).env ?? [];
  const password = env.findIndex(({ name }) => name === 'DATABASE_PASSWORD');
  const url = env.findIndex(({ name }) => name === 'DATABASE_URL');
  expect(env[password]?.valueFrom?.secretKeyRef).toEqual({ name: 'briefgraph-database', key: 'password' });
  expect(env[url]?.value).toContain('$(DATABASE_PASSWORD)');
  // A value may only use variables before it.
  expect(password).toBeLessThan(url);
  expect(env.filter(({ name, value }: EnvVar) => value && /password|secret/i.test(name))).toEqual([]);
  expect(documents.map(({ kind }) => kind)).not.toContain('Secret');
  for (const { configMapRef } of containerOf(pod).envFrom ?? [])
    expect(configMaps.map(({ metadata }) => metadata?.name)).toContain(configMapRef?.name);
});

test.each(ours.filter(([, pod]) => containerOf(pod).ports))('%s has time to end', (_name, { spec }) => {
  const [container] = spec?.containers ?? [];
  const drain = Number(container?.args?.[container.args.indexOf('--drain') + 1]);
  expect(spec?.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(drain + 15);
});
