import { type CaseReceipt, formatCaseNumber } from '@damrong/contract';
import { expect } from '@open-wc/testing';
import {
  type CenterInBrowser,
  centerInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { waitUntil } from '../../../../test/support/wait-until.js';
import type { DamrongCaseStatus } from './case-status.ts';
import { formTh } from './locale/form.th.ts';
import { nextTh, viewTh } from './locale/th.ts';
import { expectAccessible, find, press, summaryOf, textOf, type } from './testing/reader.ts';
import { moves, takeOut } from '../element/testing/moves.ts';
import { fileTestCase, firstScreen, openTestCase } from './testing/test-case.ts';

let center: CenterInBrowser;
let receipt: CaseReceipt;

before(async () => {
  center = await centerInBrowser();
  receipt = await fileTestCase();
});

function typed(element: DamrongCaseStatus): string[] {
  return ['number', 'code'].map((id) => (find(element, `#${id}`) as HTMLInputElement).value);
}

async function lookUpAt(api: string, { number, code } = receipt): Promise<DamrongCaseStatus> {
  const element = await firstScreen(api);
  type(element, 'number', number);
  type(element, 'code', code);
  press(element, 'form button');
  return element;
}

describe('damrong-case-status', () => {
  it('asks for number and code in Thai', async () => {
    const element = await firstScreen(center.api);

    expect(textOf(element, 'h2')).to.equal(formTh.heading);
    await expectAccessible(element);
  });

  it('has the number that a receipt’s link brings to the centre’s own page', async () => {
    location.hash = `number=${receipt.number}`;
    const element = await firstScreen(location.origin);
    location.hash = '';

    expect(typed(element)).to.deep.equal([receipt.number, '']);
  });

  it('asks in English where the page is English', async () => {
    const element = await firstScreen(center.api, 'en');

    await waitUntil(() => textOf(element, 'h2') === 'Follow a case');
    await expectAccessible(element);
  });

  it('takes number and code in any reasonable spelling', async () => {
    const digits = receipt.number.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? '');
    const element = await openTestCase({
      number: digits.replaceAll('-', ' '),
      code: receipt.code.toLowerCase().replaceAll('-', ''),
    });

    expect(textOf(element, 'h2')).to.contain(receipt.number);
    expect(element.shadowRoot?.activeElement).to.equal(find(element, 'h2'));
  });

  for (const field of ['number', 'code']) {
    it(`splits a receipt that was pasted whole into the field of the ${field}`, async () => {
      const element = await firstScreen(center.api);
      await waitUntil(() => {
        type(element, field, `เลขที่เรื่อง: ${receipt.number}รหัสติดตาม: ${receipt.code}`);
        return textOf(element, '[role=status]') !== '';
      });
      await element.updateComplete;
      expect(typed(element)).to.deep.equal([receipt.number, receipt.code]);
      expect(textOf(element, '[role=status]')).to.equal(nextTh.split);
      press(element, 'form button');
      await waitUntil(() => find(element, 'article') !== null);
    });
  }

  it('says which field is empty before anything is sent', async () => {
    const element = await firstScreen(center.dead);
    press(element, 'form button');

    expect(await summaryOf(element))
      .to.contain(viewTh.empty.number)
      .and.contain(viewTh.empty.code);
    expect(find(element, '#number')?.getAttribute('aria-invalid')).to.equal('true');
    await expectAccessible(element);
  });

  it('finds a slip of the number before anything is sent', async () => {
    const last = Number(receipt.number.at(-1));
    const slip = receipt.number.replace(/\d$/, String((last + 1) % 10));
    const element = await lookUpAt(center.dead, { ...receipt, number: slip });

    expect(await summaryOf(element)).to.contain('เลขที่เรื่องไม่ถูกต้อง');
    expect(typed(element)).to.deep.equal([slip, receipt.code]);
  });

  it('leads from the summary to the field', async () => {
    const element = await firstScreen(center.dead);
    press(element, 'form button');
    await summaryOf(element);
    press(element, '.summary li:last-child button');

    expect(element.shadowRoot?.activeElement).to.equal(find(element, '#code'));
  });

  it('answers a wrong code and an unknown number alike, and keeps what was typed', async () => {
    const wrongCode = { ...receipt, code: '0000-0000-0000' };
    const unknown = {
      ...receipt,
      number: formatCaseNumber({ fiscalYear: 2568, provinceCode: '50', serial: 1 }),
    };
    const first = await lookUpAt(center.api, wrongCode);
    const told = await summaryOf(first);
    const second = await lookUpAt(center.api, unknown);

    expect(told).to.contain(viewTh.notFound);
    expect(await summaryOf(second)).to.equal(told);
    expect(typed(first)).to.deep.equal([receipt.number, wrongCode.code]);
    await expectAccessible(first);
  });

  const failures: [string, (center: CenterInBrowser) => string, string][] = [
    ['a dead network', ({ dead }) => dead, 'กรุณาลองอีกครั้ง'],
    ['a broken line', ({ faulty }) => `${faulty}/drop`, 'กรุณาลองอีกครั้ง'],
    ['a server that answers 500', ({ faulty }) => `${faulty}/500`, '1567'],
    ['a page that is not the centre', ({ faulty }) => `${faulty}/html`, '1567'],
    ['a busy centre', ({ faulty }) => `${faulty}/503`, '10 นาที'],
    ['too many look-ups', ({ faulty }) => `${faulty}/429`, '10 นาที'],
  ];
  for (const [what, address, words] of failures) {
    it(`says what to do about ${what}, and keeps what was typed`, async () => {
      const element = await lookUpAt(address(center));

      expect(await summaryOf(element)).to.contain(words);
      expect(typed(element)).to.deep.equal([receipt.number, receipt.code]);
      expect(find(element, 'form button')?.getAttribute('aria-disabled')).to.equal('false');
      await expectAccessible(element);
    });
  }

  it('tells the page the kind of failure and nothing else', async () => {
    const element = await firstScreen(`${center.faulty}/500`);
    type(element, 'number', receipt.number);
    type(element, 'code', receipt.code);
    const heard = new Promise<HTMLElementEventMap['damrong-error']>((resolve) => {
      document.addEventListener('damrong-error', resolve as EventListener, { once: true });
    });
    press(element, 'form button');

    expect((await heard).code).to.equal('internal');
  });

  it('is locked and says so while it waits', async () => {
    const element = await lookUpAt(`${center.faulty}/hang`);
    await waitUntil(() => textOf(element, '[role=status]') === formTh.submitting);

    expect(find(element, 'form button')?.getAttribute('aria-disabled')).to.equal('true');
    await expectAccessible(element);
  });

  it('unlocks when the page comes back from the browser’s memory', async () => {
    const element = await lookUpAt(`${center.faulty}/hang`);
    await waitUntil(() => textOf(element, '[role=status]') === formTh.submitting);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await element.updateComplete;

    expect(find(element, 'form button')?.getAttribute('aria-disabled')).to.equal('false');
    expect(typed(element)).to.deep.equal([receipt.number, receipt.code]);
  });

  it('gives up when it is taken out, and works when it is put back', async () => {
    const element = await lookUpAt(`${center.faulty}/hang`);
    for (let times = 0; times < 3; times += 1) await takeOut(element);
    await waitUntil(() => find(element, 'form button')?.getAttribute('aria-disabled') === 'false');

    expect(typed(element)).to.deep.equal([receipt.number, receipt.code]);
    element.api = center.api;
    press(element, 'form button');
    await waitUntil(() => find(element, 'article') !== null);
  });

  it('goes on looking the case up when it is moved in the page', async () => {
    const element = await lookUpAt(`${center.faulty}/watched/look-up-slow`);
    await waitUntil(() => textOf(element, '[role=status]') === formTh.submitting);
    for (const move of Object.values(moves)) move(element);

    await waitUntil(() => find(element, 'article') !== null, 'the case is shown');
    element.remove();
  });

  it('words its faults anew when the language changes', async () => {
    const element = await lookUpAt(`${center.faulty}/500`);
    await summaryOf(element);
    element.setAttribute('lang', 'en');

    await waitUntil(() => textOf(element, '.summary').includes('Please try again'));
    expect(typed(element)).to.deep.equal([receipt.number, receipt.code]);
  });

  it('forgets number and code when another case is wanted', async () => {
    const element = await openTestCase(receipt);
    press(element, '.panel .actions button');
    await waitUntil(() => find(element, 'form') !== null);

    expect(typed(element)).to.deep.equal(['', '']);
    await waitUntil(() => element.shadowRoot?.activeElement === find(element, 'h2'));
  });

  it('stands twice on a page without mixing cases', async () => {
    const other = await fileTestCase();
    const [first, second] = [await openTestCase(receipt), await openTestCase(other)];

    expect(textOf(first, 'h2')).to.contain(receipt.number);
    expect(textOf(second, 'h2')).to.contain(other.number);
  });

  it('leaves address, history and storage of the page alone', async () => {
    const before = [location.href, history.length, localStorage.length, document.cookie];
    await openTestCase(receipt);

    expect([location.href, history.length, localStorage.length, document.cookie]).to.deep.equal(
      before,
    );
    expect(sessionStorage.length).to.equal(0);
  });
});
