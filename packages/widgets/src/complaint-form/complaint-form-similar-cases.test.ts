import { createClient } from '@damrong/sdk';
import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { directorOfCenter } from '../case-status/testing/test-case.ts';
import type { DamrongErrorEvent } from '../element/element-events.ts';
import type { DamrongCaseFollowedEvent } from './events.ts';
import { FormDriver, story, words } from './testing/form-driver.ts';

const panel = '.similar-cases';

// Each test has a subdistrict of its own, in which nobody has reported anything before it.
const subdistricts = ['500109', '500110', '500111', '500112', '500113', '500114'];

describe('damrong-complaint-form: matters of others', () => {
  let center: CenterInBrowser;
  let form: FormDriver;
  let subdistrict: string;

  before(async () => {
    center = await centerInBrowser();
    // The unbundled modules fill the usual one.
    performance.setResourceTimingBufferSize(5000);
  });

  beforeEach(async () => {
    subdistrict = subdistricts.shift() ?? '';
    await fileElsewhere(subdistrict);
    form = await FormDriver.open(center.api);
    await form.answerAbout();
    await form.answerFacts();
  });

  /** Somebody else's matter; nothing of what it says may be shown. */
  async function fileElsewhere(subdistrictCode: string) {
    const officer = await directorOfCenter();
    await officer.cases.record({
      channel: 'walk_in',
      provinceCode: '50',
      categoryCode: 'utilities.water_supply',
      facts: 'ท่อประปาแตกหน้าบ้านผู้ร้องรายก่อน',
      location: { districtCode: '5001', subdistrictCode, landmark: 'บ้านผู้ร้องรายก่อน' },
      complainant: { identity: 'named', name: 'ผู้ร้อง รายก่อน', phone: '0812345678' },
    });
  }

  async function choosePlace(): Promise<void> {
    await form.appears('#district:not([disabled])');
    await form.type('district', '5001');
    await form.type('subdistrict', subdistrict);
  }

  /** The list is asked for while the place is chosen, and is there before the next step is. */
  async function answerLocation(): Promise<void> {
    await choosePlace();
    await waitUntil(() => performance.getEntriesByName(listAddress()).length > 0, '');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await form.next();
    await form.appears('#identity');
  }

  const listAddress = () =>
    `${form.element.api}/v1/similar-cases/${subdistrict}/utilities.water_supply`;

  it('are followed instead of filed again, with a receipt of their own', async () => {
    await answerLocation();
    const shown = words(await form.appears(panel));
    expect(shown).to.match(/^มีผู้แจ้งเรื่องลักษณะนี้ในตำบล[ก-๙]+แล้ว/);
    expect(shown).to.include('น้ำประปา · ตำบล').and.to.include('แจ้งวันนี้ · รับเรื่องแล้ว');
    expect(shown).not.to.include('รายก่อน');
    await form.isAccessible();

    const followed: Promise<Event> = oneEvent(form.element, 'damrong-case-followed');
    form.find(`${panel} li button`).click();
    const { number } = (await followed) as DamrongCaseFollowedEvent;
    const receipt = await form.receipt();
    expect(receipt.number).to.equal(number);
    expect(form.heading).to.equal('ท่านร่วมติดตามเรื่องนี้แล้ว');
    expect(form.focused).to.equal(form.find('h2'));
    await form.appears('.scan svg');
    await form.isAccessible();
    const view = await createClient({ baseUrl: center.api }).cases.lookUp(receipt);
    expect(view.follower).not.to.equal(undefined);
    expect(view.canAddFacts).to.equal(false);

    await form.leaveReceipt('กลับไปแจ้งเรื่องของท่านเอง');
    await form.appears('#identity');
    expect(form.shows(panel)).to.equal(false);
    await form.answerComplainant();
    expect(words(form.find('.review'))).to.include(story);
  });

  it('are followed with the proof that was worked for meanwhile', async () => {
    form.element.api = `${center.faulty}/watched/join-proof`;
    await answerLocation();
    await form.appears(panel);
    form.find(`${panel} li button`).click();
    await form.receipt();
    const answer = await fetch(`${center.faulty}/asked/join-proof`);
    const asked = (await answer.json()) as { path: string; body: string }[];
    const joining = asked.find(({ path }) => path === '/v1/similar-cases/follow');
    expect(JSON.parse(joining?.body ?? ''))
      .to.have.property('proof')
      .that.matches(/^\w/);
  });

  it('hold nobody up who says that none is the same', async () => {
    await answerLocation();
    await form.appears(panel);
    await form.press('ไม่ใช่เรื่องเดียวกัน แจ้งเรื่องของท่านต่อ');
    expect(form.shows(panel)).to.equal(false);
    await waitUntil(() => form.focused === form.find('h2'), 'the heading is focused');
    await form.answerComplainant();
    expect(form.shows(panel)).to.equal(false);
    await form.choose('truth');
    await form.next();
    expect((await form.receipt()).number).to.match(/^25\d\d-50-/);
  });

  it('are shown once more before sending, where nothing was said of them', async () => {
    await answerLocation();
    await form.appears(panel);
    form.element.lang = 'en';
    await waitUntil(() => words(form.find(panel)).startsWith('Somebody has'), '');
    expect(words(form.find(panel)))
      .to.include('Water supply · ')
      .and.to.include('Reported today');
    form.element.style.width = '320px';
    await form.element.updateComplete;
    expect(form.element.scrollWidth).to.be.at.most(320);
    await form.isAccessible();
    await form.answerComplainant();
    expect(form.shows(panel)).to.equal(true);
  });

  it('say so when following did not work, and nothing is lost', async () => {
    await answerLocation();
    await form.appears(panel);
    form.element.api = center.dead;
    const issue: Promise<Event> = oneEvent(form.element, 'damrong-error');
    form.find(`${panel} li button`).click();
    expect(((await issue) as DamrongErrorEvent).code).to.equal('network_failed');
    await form.element.updateComplete;
    expect(words(form.find(`${panel} [role=status]`))).to.match(/^ร่วมติดตามไม่สำเร็จ/);
    await form.isAccessible();
    form.element.api = center.api;
    form.find(`${panel} li button`).click();
    expect((await form.receipt()).code).to.match(/^[0-9A-Z-]{14}$/);
  });

  it('are missed by nobody when they cannot be had', async () => {
    await form.appears('#district:not([disabled])');
    form.element.api = center.dead;
    await choosePlace();
    await form.next();
    await form.appears('#identity');
    form.element.api = center.api;
    await form.answerComplainant();
    expect(form.shows(panel)).to.equal(false);
    await form.choose('truth');
    await form.next();
    expect((await form.receipt()).number).to.match(/^25\d\d-50-/);
  });
});
