import { expect, fixture, html } from '@open-wc/testing';
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
import { sendEn } from './locale/en.ts';
import { formTh } from './locale/form.th.ts';
import { sendTh } from './locale/send.th.ts';
import type { DamrongOpinionForm } from './opinion-form.ts';
import {
  appears,
  choose,
  fillIn,
  isDone,
  next,
  open,
  opinionText,
  toAbout,
  toOpinion,
  value,
} from './testing/opinion.ts';

let center: CenterInBrowser;

before(async () => {
  center = await centerInBrowser();
});

describe('damrong-opinion-form', () => {
  it('says first that nobody is named and nobody answers, and asks for one of eleven topics', async () => {
    const element = await open(center.api);

    for (const fact of formTh.facts) expect(textOf(element)).to.contain(fact);
    expect(element.shadowRoot?.querySelectorAll('[name=topicCode]')).to.have.length(11);
    expect(find(element, ':checked')).to.equal(null);
    await expectAccessible(element);
  });

  it('tells of the centre’s own page, which no site can read', async () => {
    const element = await open(center.api);
    const link = find(element, 'p.muted a') as HTMLAnchorElement;

    expect(link.href).to.equal(`${center.api}/th/opinion?province=50`);
    expect(link.rel).to.contain('noopener');
  });

  it('takes an opinion, thanks, and shows what others in the province said', async () => {
    const element = await open(center.api);
    await fillIn(element);
    next(element);
    await isDone(element);

    expect(element.shadowRoot?.activeElement).to.equal(find(element, 'h2'));
    expect(textOf(element, 'h2')).to.equal(sendTh.thanks);
    await appears(element, '.totals');
    expect(textOf(element, '.totals'))
      .to.contain('การศึกษา')
      .and.to.match(/\d0 ขึ้นไป/);
    expect(textOf(element)).not.to.match(/[1-9] ขึ้นไป/);
    await expectAccessible(element);
  });

  it('works in English from the first step to the thanks', async () => {
    const element = await open(center.api, 'en');
    await expectAccessible(element);
    await fillIn(element);
    expect(textOf(element, 'h2')).to.contain(sendEn.about);
    await expectAccessible(element);
    next(element);
    await isDone(element);
    await appears(element, '.totals');

    expect(textOf(element, 'h2')).to.equal(sendEn.thanks);
    expect(textOf(element, '.totals')).to.contain('Education');
    await expectAccessible(element);
  });

  it('leaves no word of it in the page, nor anything in any storage', async () => {
    const stored = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);
    const before = stored();
    const element = await open(center.api);
    await fillIn(element);
    expect(stored()).to.equal(before);
    next(element);
    await isDone(element);

    expect(stored()).to.equal(before);
    expect(textOf(element)).not.to.contain(opinionText);
    press(element, '.receipt button');
    await appears(element, '#topicCode');
    expect(find(element, ':checked')).to.equal(null);
    await toOpinion(element);
    expect(value(element, 'text')).to.equal('');
  });

  it('tells the page of steps, and of nothing that was written', async () => {
    const told: string[] = [];
    const note = (event: Event) => {
      const { type: name, ...more } = { ...event, type: event.type };
      told.push(`${name} ${JSON.stringify(more)}`);
    };
    const names = ['damrong-step', 'damrong-opinion-sent', 'damrong-error'];
    for (const name of names) document.addEventListener(name, note);
    const element = await open(center.api);
    await fillIn(element);
    next(element);
    await isDone(element);
    for (const name of names) document.removeEventListener(name, note);

    expect(told.map((line) => line.split(' ')[0])).to.deep.equal(
      ['opinion', 'about', 'receipt'].map(() => 'damrong-step'),
    );
    expect(told.join()).not.to.match(/education|5007|50/);
  });

  it('says beside the button what sending means, and where answers are given', async () => {
    const element = await open(center.api);
    await fillIn(element);

    for (const fact of sendTh.beforeFacts) expect(textOf(element)).to.contain(fact);
    const link = find(element, '.panel a') as HTMLAnchorElement;
    expect(link.href).to.equal(`${center.api}/th/complaint?province=50`);
    await expectAccessible(element);
  });

  it('shows the numbers of a text as they are spelled and hidden, in both steps', async () => {
    const element = await open(center.api);
    await toOpinion(element);
    type(element, 'text', `${opinionText} โทร ๐๘๑-๒๓๔-๕๖๗๘ บัตร 3100600445635`);
    await appears(element, '.numbers-found');
    expect(find(element, '.numbers-found')?.closest('[role=status]')).not.to.equal(null);
    for (const words of ['๐๘๑-๒๓๔-๕๖๗๘', 'xxx-xxx-xxxx', '3100600445635', 'x-xxxx-xxxxx-xx-x']) {
      expect(textOf(element, '.numbers-found')).to.contain(words);
    }
    await expectAccessible(element);
    next(element);
    await appears(element, '#districtCode');
    expect(textOf(element, '.numbers-found')).to.contain('๐๘๑-๒๓๔-๕๖๗๘');
    await expectAccessible(element);
    press(element, '.step p > .link');
    await appears(element, '#text');
    expect(element.shadowRoot?.activeElement?.id).to.equal('text');
    type(element, 'text', opinionText);
    await waitUntil(() => find(element, '.numbers-found') === null);
  });

  it('shows the emergency numbers where the words speak of danger', async () => {
    const element = await open(center.api);
    await toOpinion(element);
    expect(find(element, '.emergency')).to.equal(null);
    type(element, 'text', 'มีคนกำลังทำร้ายร่างกายฉันอยู่ตอนนี้');
    await appears(element, '.emergency');
    expect(find(element, '.emergency')?.closest('[role=status]')).not.to.equal(null);
    const numbers = [...(element.shadowRoot?.querySelectorAll('.emergency a') ?? [])];
    expect(numbers.map((link) => link.getAttribute('href'))).to.include.members([
      'tel:191',
      'tel:1669',
      'tel:199',
    ]);
    await expectAccessible(element);
  });

  it('says at once what is wrong with each step, and stays there', async () => {
    const element = await open(center.api);
    next(element);
    expect(await summaryOf(element)).to.contain(String(sendTh.own.topicCode?.required));
    await expectAccessible(element);
    await toOpinion(element);
    next(element);
    expect(await summaryOf(element)).to.contain(String(sendTh.own.text?.required));
    type(element, 'text', 'สั้น');
    next(element);
    await waitUntil(() => textOf(element, '.summary').includes('10'));
    type(element, 'text', opinionText);
    next(element);
    await appears(element, '#districtCode');
    next(element);
    expect(await summaryOf(element)).to.contain(String(sendTh.own.districtCode?.required));
    await expectAccessible(element);
  });

  it('asks for the province where the page names none', async () => {
    const element = await open(center.api, 'th', '');
    await toOpinion(element);
    type(element, 'text', opinionText);
    next(element);
    await appears(element, '#province');
    expect(find(element, '#districtCode')).to.equal(null);
    choose(element, 'province', '10');
    await appears(element, '#districtCode');
    expect(textOf(element, '[for=districtCode]')).to.contain('เขต');
    choose(element, 'districtCode', '1002');
    choose(element, 'province', '40');
    await waitUntil(() => textOf(element, '[for=districtCode]').includes('อำเภอ'));
    expect(value(element, 'districtCode')).to.equal('');
  });

  it('goes back without losing anything, and keeps the text when the language changes', async () => {
    const element = await open(center.api);
    await fillIn(element);
    element.setAttribute('lang', 'en');
    await waitUntil(() => textOf(element, 'h2').includes(sendEn.about));
    expect(value(element, 'districtCode')).to.equal('5007');
    press(element, '.actions .secondary');
    await appears(element, '#text');
    expect(value(element, 'text')).to.equal(opinionText);
    press(element, '.actions .secondary');
    await appears(element, '#topicCode-education');
    expect((find(element, '#topicCode-education') as HTMLInputElement).checked).to.equal(true);
  });

  it('has the topics of this release where the centre’s cannot be had', async () => {
    const element = await open(center.dead);
    await toOpinion(element);
    await expectAccessible(element);
  });

  it('chooses the one district that the page names, and none where it names several', async () => {
    for (const [district, chosen] of [
      ['5007', '5007'],
      ['5001 5007', ''],
      ['4001', ''],
    ]) {
      const element = await fixture<DamrongOpinionForm>(
        html`<damrong-opinion-form
          lang="th"
          province="50"
          district=${district}
          api=${center.api}
        ></damrong-opinion-form>`,
      );
      await appears(element, '#topicCode');
      await toAbout(element);
      expect(value(element, 'districtCode')).to.equal(chosen);
    }
  });

  it('fits 320 px without being scrolled sideways, in the dark too', async () => {
    const element = await open(center.api);
    await fillIn(element, `${opinionText} 081-234-5678`);
    for (const theme of ['light', 'dark']) {
      element.theme = theme;
      for (const width of [200, 320, 768, 1440]) {
        element.style.width = `${width}px`;
        await element.updateComplete;
        expect(element.scrollWidth, `${width}`).to.be.at.most(width);
      }
      await expectAccessible(element);
    }
  });

  it('fits 320 px with text of twice the size, numbers and totals too', async () => {
    const element = await open(center.api);
    element.style.width = '320px';
    element.style.setProperty('--damrong-font-size', '32px');
    await fillIn(element, `${opinionText} 081-234-5678 1-1017-00230-70-8`);
    expect(find(element, '.numbers-found')).not.to.equal(null);
    expect(element.scrollWidth, 'numbers').to.be.at.most(320);
    next(element);
    await appears(element, '.totals');
    expect(element.scrollWidth, 'totals').to.be.at.most(320);
  });
});
