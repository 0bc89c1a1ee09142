import { ConflictError, NetworkError } from '@damrong/sdk';
import { expect } from '@open-wc/testing';
import { BulkRun } from './bulk-run.ts';

const call = 'correctCase';
const nothing = (): void => {};
const of = (count: number) =>
  new Map(Array.from({ length: count }, (_, index) => [`2570-50-${index}`, index] as const));

describe('a write to many cases', () => {
  it('names each case with the version that was seen', async () => {
    const seen: unknown[] = [];
    const run = new BulkRun(of(2), (one) => Promise.resolve(seen.push(one)), nothing);
    await run.go();
    expect(seen).to.deep.equal([
      { number: '2570-50-0', version: 0 },
      { number: '2570-50-1', version: 1 },
    ]);
    expect(run.numbers('done')).to.have.length(2);
  });

  it('goes on after a refusal, which is told of that case', async () => {
    const refusal = new ConflictError({ call, code: 'case_changed' });
    const run = new BulkRun(
      of(9),
      ({ version }) => (version === 3 ? Promise.reject(refusal) : Promise.resolve()),
      nothing,
    );
    await run.go();
    expect(run.numbers('refused')).to.deep.equal(['2570-50-3']);
    expect(run.numbers('done')).to.have.length(8);
    expect(run.error).to.equal(undefined);
  });

  it('stops without an answer, and sends the same under the same key when it goes on', async () => {
    const keys = new Map<string, Set<string>>();
    let isDown = true;
    const run = new BulkRun(
      of(20),
      ({ number }, { idempotencyKey }) => {
        keys.set(number, (keys.get(number) ?? new Set()).add(idempotencyKey));
        const isLost = isDown && number === '2570-50-5';
        return isLost
          ? Promise.reject(new NetworkError({ call, code: 'network_failed' }))
          : Promise.resolve();
      },
      nothing,
    );
    await run.go();
    expect(run.error).to.be.instanceOf(NetworkError);
    expect(run.numbers('open')).to.include('2570-50-5');
    expect(run.numbers('open').length).to.be.greaterThan(5);
    isDown = false;
    await run.go();
    expect(run.numbers('done')).to.have.length(20);
    expect(keys.get('2570-50-5')?.size).to.equal(1);
    expect(new Set([...keys.values()].flatMap((used) => [...used])).size).to.equal(20);
  });

  it('sends nothing more once it is stopped', async () => {
    let sent = 0;
    const run: BulkRun = new BulkRun(
      of(50),
      () => {
        sent += 1;
        if (sent === 4) run.stop();
        return Promise.resolve();
      },
      nothing,
    );
    await run.go();
    expect(sent).to.be.lessThan(10);
    expect(run.numbers('open')).to.have.length(50 - sent);
  });
});
