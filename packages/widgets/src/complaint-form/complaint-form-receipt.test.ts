import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import decodeQR from 'qr/decode.js';
import { centerInBrowser } from '../../../../test/support/center-in-browser.js';
import { FormDriver, words } from './testing/form-driver.ts';

describe('damrong-complaint-form: receipt', () => {
  let form: FormDriver;
  let number: string;
  let code: string;
  let api: string;

  before(async () => {
    ({ api } = await centerInBrowser());
  });

  beforeEach(async () => {
    form = await FormDriver.open(api);
    await form.answerAll();
    await form.next();
    ({ number, code } = await form.receipt());
    await form.appears('.scan');
  });

  const lineText = () => {
    const { href } = form.find<HTMLAnchorElement>('a[href*="line.me"]');
    return new URL(href).searchParams.get('text') ?? '';
  };

  it('leads to the status page with the number in the fragment and the code nowhere', () => {
    const link = form.find<HTMLAnchorElement>('.actions a[href*="/status"]');

    expect(link.href).to.equal(`${api}/th/status#number=${number}`);
  });

  it('gives LINE the number, and the code only when the reader ticks it', async () => {
    expect(lineText()).to.include(number);
    expect(lineText()).to.not.include(code);
    await form.choose('with-code');

    expect(lineText()).to.include(code);
    await form.isAccessible();
  });

  it('shows a QR code of the status page, and passes axe', async () => {
    expect(await readQr(form.find<HTMLElement>('.scan svg'))).to.equal(
      `${api}/th/status#number=${number}`,
    );
    await form.isAccessible();
  });

  it('says what the QR code holds, and that the document itself shows the code', () => {
    const said = words(form.find('.scan'));

    expect(said).to.include('คิวอาร์โค้ดนี้มีเฉพาะเลขที่เรื่อง');
    expect(said).to.include('เอกสารนี้มีรหัสติดตาม');
  });

  it('copies number and code', async () => {
    await form.press('คัดลอก');

    await waitUntil(() => words(form.find('.waiting')).startsWith('คัดลอก'));
  });

  it('prints the receipt alone, with the QR code, from a page of its own', async () => {
    await form.press('พิมพ์');
    await form.appears('iframe');

    const page = form.find<HTMLIFrameElement>('iframe').contentDocument!;
    expect(words(page.body)).to.include(number);
    expect(words(page.body)).to.include(code);
    expect(words(page.body)).to.include('เอกสารนี้มีรหัสติดตาม กรุณาอย่าส่งต่อหรือโพสต์');
    expect(page.documentElement.lang).to.equal('th');
    expect(page.querySelector('svg path')).to.not.equal(null);
  });

  it('saves the receipt as a picture whose QR code can be read', async () => {
    const clicked = new Promise<HTMLAnchorElement>((resolve) => {
      form.root.addEventListener('click', (event) => {
        if (event.target instanceof HTMLAnchorElement && event.target.download !== '') {
          event.preventDefault();
          resolve(event.target);
        }
      });
    });
    await form.press('บันทึกเป็นรูปภาพ');

    const picture = await createImageBitmap(await (await fetch((await clicked).href)).blob());
    expect(picture.width).to.equal(1080);
    expect(decode(picture)).to.equal(`${api}/th/status#number=${number}`);
  });
});

/** Reads a drawing the way a telephone does, from its pixels. */
async function readQr(drawing: HTMLElement): Promise<string> {
  const copy = drawing.cloneNode(true) as Element;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', '400');
  copy.setAttribute('height', '400');
  const picture = new Image();
  const source = new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
  picture.src = URL.createObjectURL(source);
  await picture.decode();
  return decode(picture);
}

function decode(picture: HTMLImageElement | ImageBitmap): string {
  const canvas = document.createElement('canvas');
  ({ width: canvas.width, height: canvas.height } = picture);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0);
  return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
}
