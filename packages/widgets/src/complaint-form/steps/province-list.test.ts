import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../../test/support/wait-until.js';
import { ProvinceList } from './province-list.ts';

describe('ProvinceList', () => {
  it('asks once for a province and again for another one', async () => {
    const asked: string[] = [];
    const list = new ProvinceList<string>(
      (province) => {
        asked.push(province);
        return Promise.resolve([province]);
      },
      () => undefined,
    );
    list.load('50');
    list.load('50');
    await waitUntil(() => list.items !== undefined);
    list.load('40');
    await waitUntil(() => list.items?.[0] === '40');

    expect(asked).to.deep.equal(['50', '40']);
  });

  it('waits for a retry after a failure', async () => {
    let asked = 0;
    const list = new ProvinceList<string>(
      () => {
        asked += 1;
        return asked === 1 ? Promise.reject(new Error('no line')) : Promise.resolve(['here']);
      },
      () => undefined,
    );
    list.load('50');
    await waitUntil(() => list.hasFailed);
    list.load('50');
    expect(asked).to.equal(1);

    list.retry();
    await waitUntil(() => list.items !== undefined);
    expect(list.hasFailed).to.equal(false);
  });

  it('begins again after it was broken off, and drops the late answer', async () => {
    const answers: ((items: string[]) => void)[] = [];
    const list = new ProvinceList<string>(
      () => new Promise((resolve) => answers.push(resolve)),
      () => undefined,
    );
    list.load('50');
    list.stop();
    list.load('50');
    answers[0]?.(['late']);
    answers[1]?.(['right']);
    await waitUntil(() => list.items !== undefined);

    expect(list.items).to.deep.equal(['right']);
  });
});
