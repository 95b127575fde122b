import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEPLOY, ROOT } from './manifests.ts';

/**
 * The files for containers. compose.yaml is read by Docker Compose itself, which needs no Docker for that; skipped where there is none, unless
 * COMPOSE_REQUIRED is set, as the gate does.
 */

const compose = (env: Record<string, string>) =>
  spawnSync('docker-compose', ['--file', 'compose.yaml', '--profile', '*', 'config', '--format', 'json'], {
    cwd: DEPLOY,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
  });

describe.skipIf(compose({}).error && !process.env.COMPOSE_REQUIRED)('with Docker Compose', () => {
  test('compose.yaml is valid, and what it starts comes after what it depends on', () => {
    const { stdout, stderr, status } = compose({ DATABASE_PASSWORD: 'geheim' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const { services } = JSON.parse(stdout);
    expect(Object.keys(services).sort()).toEqual([
      'database',
      'gateway',
      'harvest',
      'load',
      'proxy',
      'server-a',
      'server-b',
    ]);
    const afterLoad = { load: { condition: 'service_completed_successfully', required: true } };
    for (const name of ['gateway', 'harvest', 'server-a', 'server-b'])
      expect(services[name].depends_on).toEqual(afterLoad);
    expect(services.load.environment.DATABASE_URL).toBe('postgres://briefgraph:geheim@database/briefgraph');
    // Only the proxy and the gateway are reached from outside.
    const published = Object.keys(services).filter((name) => services[name].ports);
    expect(published.sort()).toEqual(['gateway', 'proxy']);
  });

  test('without a password, nothing is started', () => {
    const { stderr, status } = compose({});
    expect(stderr).toContain('DATABASE_PASSWORD is missing a value: set it to letters and digits');
    expect(status).not.toBe(0);
  });
});

test('the image has the optional package in the version that Briefgraph works with', () => {
  const { peerDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const dockerfile = readFileSync(join(DEPLOY, 'Dockerfile'), 'utf8');
  for (const name of ['pg']) expect(dockerfile).toContain(`'${name}@${peerDependencies[name]}'`);
});
