import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { fileCase, provinces } from '@damrong/contract';

export interface Load {
  url: string;
  seconds: number;
  /** Calls per second; as many as possible when it is not set. */
  rate?: number;
  connections?: number;
}

export interface Outcome {
  perSecond: number;
  /** Milliseconds within which 97.5 % of the calls are answered. */
  latency: number;
  failures: number;
}

export interface KnownCase {
  number: string;
  code: string;
}

type Call = Pick<autocannon.Request, 'path' | 'body' | 'headers'>;

async function run(load: Load, call: () => Call): Promise<Outcome> {
  const { latency, requests, errors, non2xx } = await autocannon({
    url: load.url,
    connections: load.connections ?? 20,
    duration: load.seconds,
    ...(load.rate === undefined ? {} : { overallRate: load.rate }),
    requests: [{ method: 'POST', setupRequest: (request) => ({ ...request, ...call() }) }],
  });
  return { perSecond: requests.average, latency: latency.p97_5, failures: errors + non2xx };
}

let turn = 0;

/** A complaint that the centre accepts, with a key of its own, from each province in turn. */
export function filing(): Call & { headers: Record<string, string>; body: string } {
  turn += 1;
  const provinceCode = provinces[turn % provinces.length]?.code;
  const { location: _elsewhere, ...example } = fileCase.example as Record<string, unknown>;
  return {
    path: '/v1/cases',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ ...example, provinceCode }),
  };
}

export const fileMany = (load: Load): Promise<Outcome> => run(load, filing);

export function lookUpMany(load: Load, cases: readonly KnownCase[]): Promise<Outcome> {
  return run(load, () => {
    turn += 1;
    return {
      path: '/v1/cases/lookup',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(cases[turn % cases.length]),
    };
  });
}

export async function fileOne(url: string): Promise<KnownCase> {
  const { path, headers, body } = filing();
  const answer = await fetch(url + String(path), { method: 'POST', headers, body });
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as KnownCase;
}
