import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import {
  expectAccessible,
  find,
  press,
  summaryOf,
  textOf,
  type,
} from '../case-status/testing/reader.ts';
import { asksBeforeLeaving } from '../element/testing/leaving.ts';
import { moves, takeOut } from '../element/testing/moves.ts';
import { sendTh } from './locale/send.th.ts';
import {
  appears,
  choose,
  fillIn,
  isDone,
  next,
  open,
  opinionText,
  toOpinion,
  value,
} from './testing/opinion.ts';

interface Asked {
  readonly path: string;
  readonly body: string;
}

describe('damrong-opinion-form: sending', () => {
  let center: CenterInBrowser;

  before(async () => {
    center = await centerInBrowser();
  });

  const watched = (name: string) => `${center.faulty}/watched/${name}`;
  async function asked(name: string): Promise<readonly Asked[]> {
    return (await (await fetch(`${center.faulty}/asked/${name}`)).json()) as Asked[];
  }
  const sent = async (name: string) =>
    (await asked(name)).filter(({ path, body }) => path === '/v1/opinions' && body !== '');

  for (const [what, address, words] of [
    ['a dead network', ({ dead }) => dead, 'ข้อมูลที่กรอกยังอยู่'],
    ['an answer of 500', ({ faulty }) => `${faulty}/500`, 'ข้อมูลที่กรอกยังอยู่'],
    ['an answer of 503', ({ faulty }) => `${faulty}/503`, '10 นาที'],
    ['a page that is not the centre', ({ faulty }) => `${faulty}/html`, 'ข้อมูลที่กรอกยังอยู่'],
  ] as [string, (center: CenterInBrowser) => string, string][]) {
    it(`says what to do about ${what}, and sends again`, async () => {
      const element = await open(center.api);
      await fillIn(element);
      element.api = address(center);
      next(element);

      expect(await summaryOf(element))
        .to.contain(words)
        .and.to.contain('1567');
      await expectAccessible(element);
      element.api = center.api;
      await appears(element, '#districtCode');
      next(element);
      await isDone(element);
    });
  }

  it('finds by its one key what the centre has, where the answer was lost', async () => {
    const element = await open(center.api);
    await fillIn(element);
    element.api = `${center.faulty}/lost-answer`;
    next(element);
    await isDone(element);

    expect(textOf(element)).not.to.contain(sendTh.earlier);
  });

  it('says what has not gone along where the text was changed after a lost answer', async () => {
    const element = await open(center.api);
    await fillIn(element);
    element.api = `${center.faulty}/taken`;
    next(element);
    await summaryOf(element);
    element.api = center.api;
    press(element, '.actions .secondary');
    await appears(element, '#text');
    type(element, 'text', `${opinionText} และมีรถรับส่ง`);
    next(element);
    await appears(element, '#districtCode');
    next(element);
    await isDone(element);

    expect(textOf(element)).to.contain(sendTh.earlier);
    await expectAccessible(element);
  });

  it('sends once, however often the button is pressed, and with one key', async () => {
    const element = await open(watched('pressed-opinion'));
    await fillIn(element);
    for (let press = 0; press < 3; press += 1) next(element);
    await isDone(element);

    expect(await sent('pressed-opinion')).to.have.length(1);
  });

  it('asks for a proof once somebody writes, and for nothing beside the sending', async () => {
    const name = 'proved-opinion';
    const element = await open(watched(name));
    const paths = async () => (await asked(name)).map(({ path }) => path);
    expect(await paths()).not.to.include('/v1/challenge');
    await toOpinion(element);
    type(element, 'text', opinionText);
    await waitUntil(async () => (await paths()).includes('/v1/challenge'));
    next(element);
    await appears(element, '#districtCode');
    const { length } = await paths();
    choose(element, 'districtCode', '5007');
    next(element);
    await isDone(element);
    await appears(element, '.totals');

    expect((await paths()).slice(length)).to.deep.equal(['/v1/opinions']);
  });

  it('does not wait for a proof that cannot be had', async () => {
    const name = 'opinion-without-challenge';
    const element = await open(watched(name));
    await fillIn(element);
    next(element);
    await isDone(element);
    const [only] = await sent(name);

    expect(JSON.parse(only?.body ?? '{}')).not.to.have.property('proof');
  });

  it('asks before what was written is left, and no longer once it is sent', async () => {
    const element = await open(center.api);
    expect(asksBeforeLeaving()).to.equal(false);
    await fillIn(element);
    expect(element.unsaved).to.equal(true);
    expect(asksBeforeLeaving()).to.equal(true);
    next(element);
    await isDone(element);

    expect(element.unsaved).to.equal(false);
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('is valid once all that is asked has an answer, and begins again when it is reset', async () => {
    const element = await open(center.api);
    expect(element.checkValidity()).to.equal(false);
    await fillIn(element);
    expect(element.checkValidity()).to.equal(true);
    element.reset();
    await appears(element, '#topicCode');

    expect(element.checkValidity()).to.equal(false);
    expect(find(element, ':checked')).to.equal(null);
  });

  it('takes nothing in while it is disabled', async () => {
    const element = await open(center.api);
    element.disabled = true;
    await element.updateComplete;

    expect(element.shadowRoot?.querySelectorAll('.body :is(input, button):enabled')).to.have.length(
      0,
    );
    await expectAccessible(element);
  });

  it('goes on sending when it is moved in the page', async () => {
    const element = await open(center.api);
    await fillIn(element);
    element.api = watched('moved-opinion-slow');
    next(element);
    await waitUntil(() => textOf(element, '.waiting') === sendTh.sending);
    for (const move of Object.values(moves)) move(element);

    await isDone(element);
    element.remove();
  });

  it('stays usable when removed and put back in the middle', async () => {
    const element = await open(`${center.faulty}/hang`);
    await fillIn(element);
    next(element);
    await waitUntil(() => textOf(element, '.waiting') === sendTh.sending);
    for (let times = 0; times < 3; times += 1) await takeOut(element);
    element.api = center.api;
    await waitUntil(() => textOf(element, '.waiting') === '');
    await appears(element, '#districtCode');
    expect(value(element, 'districtCode')).to.equal('5007');
    next(element);

    await isDone(element);
  });
});
