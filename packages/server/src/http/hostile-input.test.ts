import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allEndpoints, type Endpoint } from '@damrong/contract';
import fc from 'fast-check';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { proofExtent, tellProgress } from '../../test-support/proof-extent.ts';

const INPUTS = proofExtent({ short: 2_000, full: 100_000 });
const INPUTS_PER_ENGINE = INPUTS / [...engines].length;

const BATCH = 10;

const nasty = fc.constantFrom<unknown>(
  '\0',
  '\ud800',
  '\udfff',
  '๒๕๗๐-๕๐-๐๐๐๑๒๓-๗',
  "'; drop table cases; --",
  '<script>alert(1)</script>',
  '%00%ff',
  '../../etc/passwd',
  '💧'.repeat(500),
  'ก'.repeat(9_000),
  '2570-50-000123-7',
  '7K3M-9QXA-42TD',
  1e308,
  -1,
  2 ** 53,
  Number.NaN,
  null,
  true,
  [],
  {},
);

const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: nasty },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** The endpoint's own example with some members replaced, dropped or added. */
function bodyOf({ example }: Endpoint): fc.Arbitrary<string> {
  const known = Object.keys((example ?? {}) as object);
  const change = fc.tuple(fc.constantFrom(...known, '__proto__', 'constructor', 'x'), value);
  const changed = fc.array(change, { maxLength: 4 }).map((changes) => {
    const entries = [...Object.entries((example ?? {}) as object), ...changes];
    return JSON.stringify(Object.fromEntries(entries));
  });
  return fc.oneof(
    { weight: 6, arbitrary: changed },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );
}

const segment = fc.oneof(
  fc.constantFrom(
    '50',
    '2570-50-000123-7',
    '%00',
    '%',
    '%e0%b8',
    '..',
    '%2e%2e',
    '๕๐',
    'x'.repeat(300),
  ),
  fc.string({ maxLength: 20 }),
);

const header = fc.oneof(fc.constant(''), fc.string({ maxLength: 140 }));

interface Hostile {
  readonly id: string;
  readonly path: string;
  readonly body: string;
  readonly key: string;
  readonly type: string;
}

const hostile: fc.Arbitrary<Hostile> = fc.constantFrom(...allEndpoints).chain((endpoint) =>
  fc.record({
    id: fc.constant(endpoint.id),
    path: fc
      .tuple(
        segment,
        fc.option(fc.tuple(fc.constantFrom('search', 'cursor', 'limit', 'filter', 'x'), value)),
      )
      .map(([part, query]) => {
        const path = endpoint.path.replace(/\{\w+\}/, () => part.replace(/[\s/?#]/g, '_'));
        return query === null ? path : `${path}?${query[0]}=${asQuery(query[1])}`;
      }),
    body: bodyOf(endpoint),
    key: fc.oneof({ weight: 3, arbitrary: fc.constant('new') }, { weight: 1, arbitrary: header }),
    type: fc.oneof(
      { weight: 9, arbitrary: fc.constant('application/json') },
      { weight: 1, arbitrary: header },
    ),
  }),
);

const batch = fc.array(hostile, { minLength: BATCH, maxLength: BATCH });

function asQuery(query: unknown): string {
  try {
    return encodeURIComponent(String(query));
  } catch {
    return '%ff';
  }
}

for (const engine of engines) {
  describe(`hostile input on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.director');
    });
    after(() => center.stop());

    async function send({ id, path, body, key, type }: Hostile): Promise<number> {
      const endpoint = allEndpoints.find((one) => one.id === id);
      assert.ok(endpoint);
      const base = endpoint.origin === 'desk' ? center.deskUrl : center.publicUrl;
      const isRead = endpoint.method === 'GET' || endpoint.id === 'signOutOfficer';
      const headers = new Headers({ origin: base, cookie: officer.cookie });
      set(headers, 'idempotency-key', key === 'new' ? newKey() : key);
      if (!isRead) set(headers, 'content-type', type);
      const request = { method: isRead ? 'GET' : endpoint.method, headers };
      const response = await fetch(`${base}${path}`, isRead ? request : { ...request, body });
      // A stream stays open; the test does not wait for its end.
      if (endpoint.streams && response.ok) await response.body?.cancel();
      else await response.arrayBuffer();
      return response.status;
    }

    async function check(input: Hostile, times: number[]): Promise<void> {
      const start = performance.now();
      const status = await send(input);
      times.push(performance.now() - start);
      assert.ok(status < 500, `${input.id} answered ${status}: ${lastError(center.log())}`);
    }

    it(`never answers 5xx to any of ${INPUTS} calls over every route`, async () => {
      const slow: number[] = [];
      await fc.assert(
        fc.asyncProperty(batch, async (inputs) => {
          await Promise.all(inputs.map((input) => check(input, slow)));
          tellProgress(`hostile input on ${engine}`, slow.length, INPUTS_PER_ENGINE);
        }),
        { numRuns: Math.ceil(INPUTS_PER_ENGINE / BATCH) },
      );
      slow.sort((a, b) => a - b);
      const p99 = slow[Math.floor(slow.length * 0.99)] ?? 0;
      process.stdout.write(
        `hostile input on ${engine}: ${slow.length} calls, 0 of 5xx, p99 ${p99.toFixed(0)} ms\n`,
      );
      assert.equal((await fetch(`${center.publicUrl}/readyz`)).status, 200);
      assert.equal(/"msg":"unexpected error"/.test(center.log()), false);
    });
  });
}

function lastError(log: string): string {
  return (
    log
      .split('\n')
      .filter((line) => line.includes('"msg":"unexpected error"'))
      .at(-1) ?? ''
  );
}

// Skips what fetch itself refuses to send.
function set(headers: Headers, name: string, content: string): void {
  try {
    headers.set(name, content);
  } catch {
    headers.delete(name);
  }
}
