import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { fileCase } from '@damrong/contract';
import { createClient, type Client } from '@damrong/sdk';
import { centerInBrowser } from '../../../../test/support/center-in-browser.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';
import { picture, send } from '../testing/uploads.ts';

type Body = Parameters<Client['cases']['file']>[0];
type Filed = Awaited<ReturnType<Client['cases']['file']>>;

/** Chooses files as the device's list of files does. */
function choose(box: ParentNode, ...files: File[]): void {
  const input = box.querySelector<HTMLInputElement>('#files + input[type=file]')!;
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
}

async function openCase(...files: Blob[]): Promise<DeskDriver & { filed: Filed }> {
  const { api } = await centerInBrowser();
  const attachments: string[] = [];
  for (const file of files) attachments.push(await send(api, file));
  const body = { ...(fileCase.example as Body), attachments };
  const filed = await createClient({ baseUrl: api }).cases.file(body);
  const { number } = filed;
  await DeskDriver.signIn('chiangmai.officer');
  const desk = await DeskDriver.open(`/cases/${number}`);
  await desk.appears('dl.facts');
  return Object.assign(desk, { filed });
}

describe('photos and documents at the desk', () => {
  it('are seen small, opened and saved', async () => {
    const desk = await openCase(await picture(), new Blob(['%PDF-1.7\n%%EOF']));
    const image = desk.find<HTMLImageElement>('.attached img');
    // It is fetched once it comes near the screen.
    image.scrollIntoView();
    await waitUntil(() => image.complete && image.naturalWidth === 320, 'no picture');
    expect(desk.all('.attached .label').map(words)).to.deep.equal(['รูปที่ 1', 'เอกสารที่ 1']);
    expect(desk.all('.attached .muted').map(words)[0]).to.include('จากผู้ร้อง');
    const [open, save] = desk.all('.attached a') as HTMLAnchorElement[];
    expect(open!.target).to.equal('_blank');
    const whole = await fetch(save!.href);
    expect(whole.headers.get('content-type')).to.equal('image/png');
    await desk.isAccessible();
  });

  it('are added to a result: hidden unless the officer shows them', async () => {
    const desk = await openCase();
    const { api } = await centerInBrowser();
    await callDesk('POST', `/v1/officer/cases/${desk.filed.number}/status`, {
      status: 'in_progress',
    });
    desk.element.remove();
    const shown = await DeskDriver.open(`/cases/${desk.filed.number}`);
    await shown.appears('#kind-result');
    shown.press('#kind-result');
    shown.press('#files');
    await shown.appears('.files .choosers');
    await waitUntil(() => shown.focused === shown.find('#files'), 'focus is lost');
    const file = async (name: string) => new File([await picture()], name, { type: 'image/png' });
    choose(shown.find('.files'), await file('ก่อน.png'), await file('หลัง.png'));
    await waitUntil(() => shown.all('.files .ready').length === 2, 'not taken');
    expect(shown.all('[id^=public]').some((box) => (box as HTMLInputElement).checked)).to.equal(
      false,
    );
    shown.type('#stage-0', 'before');
    shown.type('#stage-1', 'after');
    shown.press('#public-1');
    await shown.isAccessible();
    shown.type('#result', 'ซ่อมท่อแล้วเสร็จ น้ำไหลตามปกติ');
    shown.press('[value=keep-open]');
    shown.press('button', 'บันทึกผล');
    await shown.appears('.attached .label');
    const [before, after] = shown.all('.attached li').map(words);
    expect(before).to.include('รูปที่ 1 ก่อนดำเนินการ').and.to.include('ผู้ร้องไม่เห็น');
    expect(after).to.include('รูปที่ 2 หลังดำเนินการ').and.not.to.include('ผู้ร้องไม่เห็น');
    const view = await createClient({ baseUrl: api }).cases.lookUp(desk.filed);
    expect(view.attachments.map(({ by, stage }) => [by, stage])).to.deep.equal([
      ['officer', 'after'],
    ]);
  });

  it('take no place where there are none', async () => {
    const desk = await openCase();
    expect(desk.shows('#attachments')).to.equal(false);
  });
});
