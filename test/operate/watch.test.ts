import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveMetrics } from '../../packages/server/src/metrics/serve-metrics.ts';
import { startTestCenter, type TestCenter } from '../../packages/server/test-support/center.ts';
import { fileCase, filing, lookUp } from '../../packages/server/test-support/citizen.ts';
import { call } from '../../packages/server/test-support/http-client.ts';
import { signInDemoOfficer } from '../../packages/server/test-support/officer.ts';
import { root } from '../runner/command.ts';

const folder = join(root, 'packages/server/docs/operate');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

const canaries = {
  name: 'นกกระจาบ ทองอร่าม',
  phone: '0898765432',
  email: 'watched-canary@example.org',
  landmark: 'ศาลาไม้สักหลังเก่า',
  agent: 'CanaryBrowser/7',
};

const rules = [...read('prometheus/alerts.yml').matchAll(/- alert: (\w+)\n\s+expr: (.+)/g)].map(
  ([, alert = '', expr = '']) => ({ alert, expr }),
);

interface Dashboard {
  readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[];
}

const dashboard = JSON.parse(read('prometheus/dashboard.json')) as Dashboard;
const queries = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));

describe('a centre that is watched', () => {
  let center: TestCenter;
  let scraped: string;
  const secrets: string[] = Object.values(canaries);

  const scrape = async () => (await call(center.metricsUrl ?? '')).text;

  before(async () => {
    center = await startTestCenter('postgres', {
      settings: {
        DAMRONG_METRICS_PORT: '0',
        DAMRONG_MAIL_URL: 'smtp://127.0.0.1:9',
        DAMRONG_MAIL_FROM: 'ศูนย์ดำรงธรรม <news@example.go.th>',
      },
    });
    const { name, phone, email, landmark } = canaries;
    const { body: receipt } = await fileCase(
      center,
      filing({
        facts: `${name} อยู่ใกล้ ${landmark}`,
        location: { districtCode: '5001', landmark },
        complainant: { identity: 'named', name, phone, email },
      }),
    );
    secrets.push(receipt.number, receipt.code, center.demo.cases[0]?.code ?? assert.fail());
    await lookUp(center, receipt);
    await call(`${center.publicUrl}/v1/cases/mail-subscription`, {
      body: { number: receipt.number, code: receipt.code, email, lang: 'th' },
    });
    await call(`${center.publicUrl}/${phone}?${encodeURIComponent(name)}`, {
      headers: { 'user-agent': canaries.agent, 'x-request-id': canaries.agent },
    });
    // Who gives an opinion is not to be found by when; it is counted nowhere.
    await call(`${center.publicUrl}/v1/challenge`);
    await call(`${center.publicUrl}/v1/opinions`, { body: {} });
    const officer = await signInDemoOfficer(center, 'chiangmai.director');
    await officer.call(`/v1/officer/cases?search=${encodeURIComponent(landmark)}`);
    await officer.call(`/v1/officer/cases/${receipt.number}`);
    secrets.push('chiangmai.director', officer.cookie.split('=')[1] ?? assert.fail());
    // A call is counted once its answer has left.
    const end = performance.now() + 10_000;
    do scraped = await scrape();
    while (!scraped.includes('/v1/officer/cases/:number"') && performance.now() < end);
  });
  after(() => center.stop());

  const samples = () =>
    scraped
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [, name = '', labels = '', value = ''] =
          /^([a-z_]+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? assert.fail(line);
        const pairs = [...labels.matchAll(/(\w+)="([^"]*)"/g)];
        return {
          name,
          labels: new Map(pairs.map(([, label = '', given = '']) => [label, given])),
          value: Number(value),
        };
      });

  const valueOf = (name: string, labels: Record<string, string> = {}) =>
    samples().find(
      (sample) =>
        sample.name === name &&
        Object.entries(labels).every(([label, given]) => sample.labels.get(label) === given),
    )?.value;

  it('tells nothing personal, nor whose case or which officer it was', () => {
    assert.deepEqual(
      secrets.filter((secret) => scraped.includes(secret) || scraped.includes(encodeURI(secret))),
      [],
    );
    assert.doesNotMatch(scraped, /v1\/(opinions|challenge)/);
    const labels = new Set(samples().flatMap((sample) => [...sample.labels.keys()]));
    const known = [
      'lane',
      'le',
      'method',
      'origin',
      'outcome',
      'route',
      'state',
      'status',
      'version',
    ];
    assert.deepEqual([...labels].sort(), known);
  });

  it('counts calls by the pattern of their route', () => {
    const filed = { origin: 'public', method: 'POST', route: '/v1/cases' };
    assert.equal(valueOf('damrong_requests_total', { ...filed, status: '201' }), 1);
    assert.equal(valueOf('damrong_request_seconds_count', filed), 1);
    assert.equal(
      valueOf('damrong_requests_total', { origin: 'public', route: 'none', status: '404' }),
      1,
    );
    assert.equal(
      valueOf('damrong_requests_total', { origin: 'desk', route: '/v1/officer/cases/:number' }),
      1,
    );
  });

  it('looks at what waits, what is held and how much room there is', () => {
    assert.equal(valueOf('damrong_ready'), 1);
    assert.equal(valueOf('damrong_database_up'), 1);
    assert.equal(valueOf('damrong_uploads_open'), 1);
    assert.equal(valueOf('damrong_mail_waiting'), 1);
    assert.equal(valueOf('damrong_lane_running', { lane: 'filings' }), 0);
    assert.ok((valueOf('damrong_files_free_bytes') ?? 0) > 0);
    assert.ok((valueOf('damrong_pool_connections', { state: 'idle' }) ?? 0) > 0);
    assert.ok((valueOf('damrong_audit_seal_age_seconds') ?? -1) >= 0);
  });

  it('is asked on its own port alone, at one address', async () => {
    assert.equal((await call(`${center.publicUrl}/metrics`)).status, 404);
    const elsewhere = new URL('/', center.metricsUrl);
    assert.equal((await call(elsewhere.href)).status, 404);
    assert.equal(elsewhere.hostname, '127.0.0.1');
    const taken = { host: '127.0.0.1', port: Number(elsewhere.port) };
    await assert.rejects(
      serveMetrics({ collect: () => Promise.resolve([]) }, taken),
      /^StartError: Port \d+ on 127\.0\.0\.1 cannot be had for metrics \(EADDRINUSE\)/,
    );
  });

  for (const [what, expressions] of [
    ['alerts', rules.map(({ expr }) => expr)],
    ['dashboard', queries],
  ] as const) {
    it(`exposes whatever the ${what} ask for`, () => {
      assert.ok(expressions.length >= 12);
      const names = new Set([...samples().map(({ name }) => name), 'up']);
      for (const expr of expressions) {
        const asked = [...expr.matchAll(/\b((?:damrong|process)_\w+|up)\b/g)];
        assert.ok(asked.length > 0, expr);
        for (const [, name = ''] of asked) assert.ok(names.has(name), `${name} of ${expr}`);
        for (const [, label = '', given = ''] of expr.matchAll(/(\w+)="([^"]*)"/g)) {
          const isThere = samples().some(({ labels }) => labels.get(label) === given);
          assert.ok(isThere || label === 'job', `${label}="${given}" of ${expr}`);
        }
      }
    });
  }

  it('has a page that says what to do for each alert, and for no other', () => {
    const sections = [...read('watch.md').matchAll(/^### (\w+)$/gm)].map(([, name = '']) => name);
    assert.deepEqual(
      sections,
      rules.map(({ alert }) => alert),
    );
  });

  it('tries each alert, by Prometheus itself where it is installed', () => {
    const tried = read('prometheus/alerts.test.yml');
    for (const { alert } of rules) assert.ok(tried.includes(`alertname: ${alert}`), alert);
    const promtool = (words: readonly string[], input = '') =>
      spawnSync('promtool', words, { cwd: join(folder, 'prometheus'), input, encoding: 'utf8' });
    if (promtool(['--version']).error !== undefined) {
      console.log(
        'promtool is not installed (apt-get install prometheus): the rules were only read',
      );
      return;
    }
    for (const words of [
      ['check', 'rules', 'alerts.yml'],
      ['test', 'rules', 'alerts.test.yml'],
    ]) {
      const { status, stdout, stderr } = promtool(words);
      assert.equal(status, 0, stdout + stderr);
    }
    const { status, stderr } = promtool(['check', 'metrics'], scraped);
    assert.equal(status, 0, stderr);
  });

  it('goes on telling when the database is away, and that it is', async () => {
    const { database } = center;
    await database.destroy();
    const end = performance.now() + 30_000;
    do scraped = await scrape();
    while (valueOf('damrong_database_up') !== 0 && performance.now() < end);
    assert.equal(valueOf('damrong_database_up'), 0);
    assert.equal(valueOf('damrong_mail_waiting'), undefined);
    assert.ok((valueOf('damrong_files_free_bytes') ?? 0) > 0);
  });
});
