import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { expectAccessible, summaryOf, textOf } from '../case-status/testing/reader.ts';
import { signUpTh } from './locale/send.th.ts';
import { moves, takeOut } from '../element/testing/moves.ts';
import { fillIn, isDone, next, open, value } from './testing/volunteer.ts';

let center: CenterInBrowser;

before(async () => {
  center = await centerInBrowser();
});

describe('damrong-volunteer-form: sending', () => {
  const failures: [string, (center: CenterInBrowser) => string, string][] = [
    ['a dead network', ({ dead }) => dead, 'ข้อมูลที่กรอกยังอยู่'],
    ['an answer of 500', ({ faulty }) => `${faulty}/500`, 'ข้อมูลที่กรอกยังอยู่'],
    ['an answer of 503', ({ faulty }) => `${faulty}/503`, '10 นาที'],
    ['a page that is not the centre', ({ faulty }) => `${faulty}/html`, 'ข้อมูลที่กรอกยังอยู่'],
  ];
  for (const [what, address, words] of failures) {
    it(`says what to do about ${what}, and sends again`, async () => {
      const element = await open(center.api);
      await fillIn(element);
      element.api = address(center);
      next(element);

      expect(await summaryOf(element))
        .to.contain(words)
        .and.to.contain('1567');
      expect(value(element, 'name')).to.equal('ร้านเรือหางยาว ตัวอย่าง');
      await expectAccessible(element);
      element.api = center.api;
      next(element);
      await isDone(element);
    });
  }

  it('signs up once, however often the button is pressed', async () => {
    const element = await open(center.api);
    await fillIn(element);
    let times = 0;
    element.addEventListener('damrong-volunteer-signed-up', () => (times += 1));
    for (let press = 0; press < 3; press += 1) next(element);
    await isDone(element);

    expect(times).to.equal(1);
  });

  it('unlocks when the page comes back from the browser’s memory', async () => {
    const element = await open(center.api);
    await fillIn(element);
    element.api = `${center.faulty}/hang`;
    next(element);
    await waitUntil(() => textOf(element, '[role=status]') === signUpTh.sending);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => textOf(element, '[role=status]') === '');
    element.api = center.api;
    next(element);

    await isDone(element);
  });

  it('goes on signing up when it is moved in the page', async () => {
    const element = await open(center.api);
    await fillIn(element);
    element.api = `${center.faulty}/watched/moved-volunteer-slow`;
    next(element);
    await waitUntil(() => textOf(element, '[role=status]') === signUpTh.sending);
    for (const move of Object.values(moves)) move(element);

    await isDone(element);
    element.remove();
  });

  it('stays usable when removed and put back in the middle', async () => {
    const element = await open(`${center.faulty}/hang`);
    await fillIn(element);
    next(element);
    await waitUntil(() => textOf(element, '[role=status]') === signUpTh.sending);
    for (let times = 0; times < 3; times += 1) await takeOut(element);
    element.api = center.api;
    await waitUntil(() => textOf(element, '[role=status]') === '');
    expect(value(element, 'name')).to.equal('ร้านเรือหางยาว ตัวอย่าง');
    next(element);

    await isDone(element);
  });
});
