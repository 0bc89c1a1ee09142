import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { RemoteData } from './remote-data.ts';

const ignore = () => undefined;

describe('RemoteData', () => {
  it('asks once for a thing and again for another one', async () => {
    const asked: string[] = [];
    const list = new RemoteData<string>((key) => {
      asked.push(key);
      return Promise.resolve(`list of ${key}`);
    }, ignore);
    list.want('50');
    list.want('50');
    await waitUntil(() => list.value !== undefined);
    list.want('40');
    expect(list.value).to.equal(undefined);
    await waitUntil(() => list.value === 'list of 40');

    expect(asked).to.deep.equal(['50', '40']);
  });

  it('tells its owner what is on its way, here, and not to be had', async () => {
    const told: string[] = [];
    const list: RemoteData<string> = new RemoteData(
      (key) => (key === '50' ? Promise.resolve('here') : Promise.reject(new Error('no line'))),
      () => told.push(`${list.value ?? 'nothing'} ${list.isLoading} ${list.hasFailed}`),
    );
    expect(await list.load('50')).to.equal('here');
    expect(await list.load('40')).to.equal(undefined);

    expect(told).to.deep.equal([
      'nothing true false',
      'here false false',
      'nothing true false',
      'nothing false true',
    ]);
  });

  it('waits after a failure until somebody presses', async () => {
    let asked = 0;
    const list = new RemoteData(() => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('no line')) : Promise.resolve('here');
    }, ignore);
    list.want();
    await waitUntil(() => list.hasFailed);
    list.want();
    expect(asked).to.equal(1);

    expect(await list.load()).to.equal('here');
    expect(await list.load()).to.equal('here');
    expect(asked).to.equal(2);
    expect(list.hasFailed).to.equal(false);
  });

  it('begins again after it was broken off, and drops the answer that comes late', async () => {
    const answers: ((value: string) => void)[] = [];
    const signals: AbortSignal[] = [];
    const list = new RemoteData<string>((_, signal) => {
      signals.push(signal);
      return new Promise((resolve) => answers.push(resolve));
    }, ignore);
    list.want('50');
    list.stop();
    list.want('50');
    answers[0]?.('late');
    answers[1]?.('right');
    await waitUntil(() => list.value !== undefined);

    expect(list.value).to.equal('right');
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
  });

  it('keeps what is here when its owner leaves, and lets it go when it is asked to', async () => {
    let asked = 0;
    const list = new RemoteData(() => {
      asked += 1;
      return Promise.resolve(asked);
    }, ignore);
    await list.load();
    list.stop();
    list.want();
    expect(list.value).to.equal(1);

    list.forget();
    expect(list.value).to.equal(undefined);
    expect(await list.load()).to.equal(2);
  });

  it('asks anew for the same', async () => {
    let asked = 0;
    const list = new RemoteData(() => Promise.resolve((asked += 1)), ignore);
    list.reload();
    expect(asked).to.equal(0);
    await list.load('50');
    list.reload();

    expect(await list.settled).to.equal(2);
  });

  it('has failed where asking throws at once, as it does without an address to ask', async () => {
    const list = new RemoteData<string>(() => {
      throw new TypeError('no address');
    }, ignore);
    list.want();

    expect(await list.settled).to.equal(undefined);
    expect(list.hasFailed).to.equal(true);
  });
});
