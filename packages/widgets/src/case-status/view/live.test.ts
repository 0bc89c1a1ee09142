import type { CaseReceipt, CaseView } from '@damrong/contract';
import { createClient } from '@damrong/sdk';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../../test/support/wait-until.js';
import { centerInBrowser } from '../../../../../test/support/center-in-browser.js';
import { viewTh } from '../locale/th.ts';
import { expectAccessible, find, press, textOf, type } from '../testing/reader.ts';
import { takeOut } from '../../element/testing/moves.ts';
import { directorOfCenter, fileTestCase, openTestCase } from '../testing/test-case.ts';

async function openCase(api?: string) {
  const receipt = await fileTestCase();
  const officer = await directorOfCenter();
  const element = await openTestCase(receipt, api === undefined ? {} : { api });
  return { receipt, officer, element };
}

function look(visibility: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Comes back when the centre has told another reader of the case. */
async function anotherIsTold(
  { number, code }: CaseReceipt,
  isMeant: (view: CaseView) => boolean,
): Promise<void> {
  const { api } = await centerInBrowser();
  const { cases } = createClient({ baseUrl: api });
  const watch = new AbortController();
  const { signal } = watch;
  for await (const view of cases.watch({ number, code }, { signal })) {
    if (isMeant(view)) break;
  }
  watch.abort();
}

describe('an open case page', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('shows a change within seconds, says it once, and takes neither focus nor words', async () => {
    const { receipt, officer, element } = await openCase();
    const field = find(element, '#facts') as HTMLTextAreaElement;
    field.focus();
    type(element, 'facts', 'กำลังพิมพ์อยู่');
    await officer.cases.give(await officer.cases.read(receipt.number), {
      recipients: [{ kind: 'district', districtCode: '5007' }],
    });
    await waitUntil(() => textOf(element, '.news') !== '', 'news comes');

    expect(textOf(element, '.news')).to.contain('อยู่ที่หน่วยงานที่รับผิดชอบ: อำเภอแม่ริม');
    expect(find(element, '.news')?.getAttribute('role')).to.equal('status');
    expect(textOf(element, 'h2')).to.contain('อยู่ที่หน่วยงานที่รับผิดชอบ');
    expect(element.shadowRoot?.activeElement).to.equal(field);
    expect(field.value).to.equal('กำลังพิมพ์อยู่');
    await expectAccessible(element);
  });

  it('keeps what is being typed when the case is settled meanwhile', async () => {
    const { receipt, officer, element } = await openCase();
    type(element, 'facts', 'กำลังพิมพ์อยู่');
    await officer.cases.recordResult(await officer.cases.read(receipt.number), {
      result: 'ซ่อมท่อแล้วเสร็จทุกหลัง',
    });
    await waitUntil(() => textOf(element, 'h2').includes('ยุติเรื่องแล้ว'), 'it settles');

    expect((find(element, '#facts') as HTMLTextAreaElement).value).to.equal('กำลังพิมพ์อยู่');
    expect(textOf(element)).to.contain(viewTh.factsClosed);
    await expectAccessible(element);
  });

  it('says nothing of what the citizen sends from here', async () => {
    const { receipt, officer, element } = await openCase();
    const said = new Set<string>();
    const observer = new MutationObserver(() => said.add(textOf(element, '.news')));
    const region = find(element, '.news');
    if (region) observer.observe(region, { childList: true, characterData: true, subtree: true });
    type(element, 'facts', 'น้ำยังไม่ไหล');
    press(element, 'section form button[type=submit]');
    await waitUntil(() => find(element, '.sent') !== null);
    await anotherIsTold(receipt, ({ timeline }) => timeline.length > 1);
    await officer.cases.changeStatus(await officer.cases.read(receipt.number), {
      status: 'in_progress',
    });
    await waitUntil(() => textOf(element, '.news') !== '', 'news comes');
    observer.disconnect();

    const news = [...said].filter(Boolean);
    expect(news).to.have.lengthOf(1);
    expect(news[0]).to.contain('กำลังดำเนินการ');
  });

  it('rests while the page is hidden, and catches up when it is looked at again', async () => {
    const { receipt, officer, element } = await openCase();
    look('hidden');
    const told = anotherIsTold(receipt, ({ status }) => status === 'in_progress');
    await officer.cases.changeStatus(await officer.cases.read(receipt.number), {
      status: 'in_progress',
    });
    await told;
    expect(textOf(element, 'h2')).to.contain('รับเรื่องแล้ว');
    look('visible');
    await waitUntil(() => textOf(element, 'h2').includes('กำลังดำเนินการ'), 'catches up');
  });

  it('goes on after it was taken out and put back', async () => {
    const { receipt, officer, element } = await openCase();
    for (let times = 0; times < 3; times += 1) await takeOut(element);
    await officer.cases.changeStatus(await officer.cases.read(receipt.number), {
      status: 'in_progress',
    });
    await waitUntil(() => textOf(element, '.news') !== '', 'news comes');
  });

  it('stays usable where no stream can be had', async () => {
    const { element } = await openCase();
    element.api = (await centerInBrowser()).dead;
    look('hidden');
    look('visible');
    await new Promise((resolve) => setTimeout(resolve, 500));

    expect(textOf(element, '.news')).to.equal('');
    expect(find(element, '#facts')).not.to.equal(null);
  });
});
