import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse, parseAllDocuments } from 'yaml';
import { readConfig } from '../../packages/server/src/config.ts';
import { root } from '../runner/command.ts';

const folder = join(root, 'packages/server/docs/operate/containers');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

const dockerfile = read('Dockerfile');
const USER = 1567;

/** What the image tells each container, as `ENV` has it. */
const imageSettings = Object.fromEntries(
  [...dockerfile.matchAll(/^(?:ENV| ) (\w+)=(\S+)/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);

/** The settings of a container without what only the container has: secrets and its folders. */
function readSettings(given: Readonly<Record<string, string>>) {
  const { DATABASE_URL_FILE: secret = '', ...settings } = { ...imageSettings, ...given };
  assert.match(secret, /^\/run\/secrets\//, 'where secrets may be read by all of the container');
  return readConfig({ ...settings, DATABASE_URL: 'postgres://damrong@database/damrong' });
}

describe('the Dockerfile', () => {
  it('runs the centre as a user of its own, where it may write into its files alone', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
    assert.match(last, new RegExp(`^USER ${USER}:${USER}$`, 'm'));
    assert.match(last, new RegExp(`install --directory --owner=${USER} .* /files`));
    assert.match(last, /^VOLUME \/files$/m);
    assert.equal(imageSettings['DAMRONG_FILES_DIR'], '/files');
    assert.doesNotMatch(last, /chmod|sudo|--privileged/);
  });

  it('starts from images whose release is said, with a Node that the centre runs on', () => {
    const { engines } = JSON.parse(
      readFileSync(join(root, 'packages/server/package.json'), 'utf8'),
    ) as { engines: { node: string } };
    const least = Number(/\d+/.exec(engines.node)?.[0]);
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image = '']) => image);
    assert.equal(images.length, 2);
    for (const image of images) {
      const major = Number(/^node:(\d+)-bookworm-slim$/.exec(image)?.[1]);
      assert.ok(major >= least, image);
    }
  });
});

interface Service {
  readonly image: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly volumes: readonly string[];
  readonly networks: readonly string[] | Readonly<Record<string, { ipv4_address?: string }>>;
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<'database' | 'center' | 'proxy', Service>>;
  readonly networks: Readonly<Record<string, { internal?: boolean } | null>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, { file: string }>>;
}

describe('compose.yaml', () => {
  const compose = parse(read('compose.yaml')) as Compose;
  const { database, center, proxy } = compose.services;

  it('names what it has: volumes, networks, secrets and files', () => {
    for (const service of [database, center, proxy]) {
      for (const secret of service.secrets ?? []) assert.ok(secret in compose.secrets, secret);
      const { networks } = service;
      const names = Array.isArray(networks) ? (networks as string[]) : Object.keys(networks);
      for (const name of names) assert.ok(name in compose.networks, name);
      for (const volume of service.volumes) {
        const [source = ''] = volume.split(':');
        if (source.startsWith('./')) read(source);
        else assert.ok(source in compose.volumes, source);
      }
    }
  });

  it('gives the centre settings that it takes, behind a proxy that it trusts', () => {
    const config = readSettings(center.environment ?? {});
    const inside = proxy.networks as Readonly<Record<string, { ipv4_address?: string }>>;
    assert.deepEqual(config.trustedProxies, [inside['proxied']?.ipv4_address]);
    assert.deepEqual([config.host, config.filesDirectory], ['0.0.0.0', '/files']);
    const caddy = read('Caddyfile');
    for (const [url, port] of [
      [config.publicUrl, config.port],
      [config.deskUrl, config.deskPort],
    ] as const) {
      const block = `${new URL(url ?? '').host} {\n\treverse_proxy center:${port}\n}`;
      assert.ok(caddy.includes(block), block);
    }
    assert.doesNotMatch(caddy.replace(/#.*/g, ''), /\blog\b/);
  });

  it('lets nobody but the centre reach the database, and the centre do little', () => {
    assert.equal(database.ports, undefined);
    assert.equal(center.ports, undefined);
    assert.equal(compose.networks['inside']?.internal, true);
    assert.deepEqual(database.networks, ['inside']);
    assert.ok(!Object.keys(proxy.networks).includes('inside'));
    assert.equal(center.read_only, true);
    assert.deepEqual(center.cap_drop, ['ALL']);
    assert.deepEqual(center.security_opt, ['no-new-privileges:true']);
  });

  it('has no password in it', () => {
    const words = `${read('compose.yaml')}${read('create-database.sh')}`;
    assert.doesNotMatch(words, /PASSWORD: |postgres:\/\/|PASSWORD '/);
  });
});

interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}

/** The members of a Kubernetes object that are looked at here. */
interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly data?: Readonly<Record<string, string>>;
  readonly spec?: Readonly<Record<string, unknown>>;
}

interface Container {
  readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
  readonly securityContext: Readonly<Record<string, unknown>>;
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
  readonly startupProbe: Probe;
  readonly readinessProbe: Probe;
  readonly livenessProbe: Probe;
}

interface Pod {
  readonly metadata: { readonly labels: Readonly<Record<string, string>> };
  readonly spec: {
    readonly securityContext: Readonly<Record<string, unknown>>;
    readonly containers: readonly [Container];
    readonly volumes: readonly { readonly name: string }[];
  };
}

describe('kubernetes.yaml', () => {
  const manifests = parseAllDocuments(read('kubernetes.yaml')).map((document) => {
    assert.deepEqual(document.errors, []);
    return document.toJS() as Manifest;
  });
  const find = (kind: string): Manifest => {
    const found = manifests.find((manifest) => manifest.kind === kind);
    assert.ok(found, kind);
    return found;
  };
  const deployment = find('Deployment').spec as { replicas: number; template: Pod };
  const pod = deployment.template;
  const [container] = pod.spec.containers;
  const config = readSettings(find('ConfigMap').data ?? {});

  it('gives the centre settings that it takes', () => {
    assert.equal(config.filesDirectory, '/files');
    assert.ok(config.trustedProxies.length > 0);
    const ports = Object.fromEntries(
      container.ports.map(({ name, containerPort }) => [name, containerPort]),
    );
    const { port, deskPort, metricsPort } = config;
    assert.deepEqual(ports, { public: port, desk: deskPort, metrics: metricsPort });
  });

  it('runs two processes as the user of the image, who may do little', () => {
    assert.ok(deployment.replicas >= 2);
    const { runAsNonRoot, runAsUser, fsGroup } = pod.spec.securityContext;
    assert.deepEqual([runAsNonRoot, runAsUser, fsGroup], [true, USER, USER]);
    const { allowPrivilegeEscalation, readOnlyRootFilesystem, capabilities } =
      container.securityContext;
    assert.deepEqual(
      [allowPrivilegeEscalation, readOnlyRootFilesystem, capabilities],
      [false, true, { drop: ['ALL'] }],
    );
    const mounted = container.volumeMounts.map(({ name }) => name).sort();
    assert.deepEqual(mounted, pod.spec.volumes.map(({ name }) => name).sort());
  });

  it('calls a pod when it is ready, and ends it when it answers no more', () => {
    const { startupProbe, readinessProbe, livenessProbe } = container;
    const asked = [startupProbe, readinessProbe, livenessProbe].map(({ httpGet }) => httpGet);
    assert.deepEqual(asked, [
      { path: '/readyz', port: 'public' },
      { path: '/readyz', port: 'public' },
      { path: '/livez', port: 'public' },
    ]);
  });

  it('leads both addresses to the pods', () => {
    const service = find('Service').spec as {
      selector: Readonly<Record<string, string>>;
      ports: readonly { name: string; targetPort: string }[];
    };
    assert.deepEqual(service.selector, pod.metadata.labels);
    const { rules, tls } = find('Ingress').spec as {
      rules: readonly {
        host: string;
        http: { paths: readonly { backend: { service: { port: { name: string } } } }[] };
      }[];
      tls: readonly { hosts: readonly string[] }[];
    };
    const leads = rules.map(({ host, http }) => [
      `https://${host}`,
      http.paths.map(({ backend }) => backend.service.port.name),
    ]);
    assert.deepEqual(leads, [
      [config.publicUrl, ['public']],
      [config.deskUrl, ['desk']],
    ]);
    assert.deepEqual(
      tls.flatMap(({ hosts }) => hosts),
      rules.map(({ host }) => host),
    );
    assert.deepEqual(
      service.ports.map(({ targetPort }) => targetPort),
      ['public', 'desk'],
    );
  });
});
