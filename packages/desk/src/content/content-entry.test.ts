import type { ContentEntry } from '@damrong/contract';
import { expect, fixture, html } from '@open-wc/testing';
import { words } from '../testing/desk-driver.ts';
import { contentEntryView } from './content-entry.ts';

const entry: ContentEntry = {
  id: '9c0d5d0e-6b7f-4f0a-8a1e-2b3c4d5e6f70',
  provinceCode: null,
  key: 'moi',
  position: 10,
  publishOn: null,
  endsOn: null,
  state: 'published',
  publishedVersion: 1,
  changedAt: '2026-11-29T09:32:00.000Z',
  content: {
    kind: 'ministries',
    nameTh: 'กระทรวงมหาดไทย',
    nameEn: 'Ministry of Interior',
    url: 'https://www.moi.go.th/',
    hidden: false,
  },
  link: null,
  version: 1,
};

async function shown(change: Partial<ContentEntry>, lang: 'th' | 'en' = 'th'): Promise<string> {
  const one = { ...entry, ...change };
  return words(await fixture<HTMLElement>(html`<div>${contentEntryView(one, [one], lang)}</div>`));
}

const link = {
  state: 'dead',
  outcome: 'gone',
  httpStatus: 404,
  checkedAt: '2026-11-29T09:00:00.000Z',
  failingSince: '2026-11-28T02:30:00.000Z',
} as const;

describe('an entry of published content', () => {
  it('says nothing of a link that nobody has tried', async () => {
    expect(await shown({})).not.to.contain('ลิงก์');
  });

  it('says why a link does not work, and since when', async () => {
    const said = await shown({ link });
    expect(said).to.contain('เว็บไซต์ตอบว่าไม่มีหน้านี้แล้ว');
    expect(said).to.contain('28 พฤศจิกายน 2569 เวลา 09.30 น.');
    expect(await shown({ link }, 'en')).to.contain('the page is gone');
  });

  it('tells what has failed lately from what is dead', async () => {
    const failing = { ...link, state: 'failing', outcome: 'no_answer', httpStatus: null } as const;
    expect(await shown({ link: failing })).to.contain('ลิงก์อาจเปิดไม่ได้: เว็บไซต์ไม่ตอบ');
    const works = { ...link, state: 'works', outcome: 'answers', failingSince: null } as const;
    expect(await shown({ link: works })).to.contain('เปิดได้');
  });

  it('says whether the public sees it today', async () => {
    expect(await shown({})).to.contain('ประชาชนเห็นอยู่');
    expect(await shown({ publishOn: '2199-01-01' })).to.contain('จะแสดงตั้งแต่วันที่');
    expect(await shown({ endsOn: '2026-01-01' })).to.contain('สิ้นสุดการแสดง');
    expect(await shown({ state: 'draft', version: 2 })).to.contain('ยังเห็นฉบับก่อน');
    const hidden = { ...entry.content, hidden: true };
    expect(await shown({ content: hidden })).not.to.contain('ประชาชนเห็นอยู่');
  });

  it('says that parts which follow the national entry wait for it', async () => {
    const service: ContentEntry['content'] = {
      ...{ kind: 'services', nameTh: 'ไกล่เกลี่ย', nameEn: '', handling: 'one_stop' },
      ...{ audienceTh: '', audienceEn: '', documents: [], feeBaht: null, feeTh: '', feeEn: '' },
      ...{ time: null, timeTh: '', timeEn: '', placeTh: '', placeEn: '', phones: [], steps: [] },
      ...{ keywords: [], filing: null, url: null, follows: ['name'], hidden: false },
    };
    const own = { ...entry, provinceCode: '50', content: service };
    const national = (publishedVersion: number | null): ContentEntry => ({
      ...entry,
      publishedVersion,
      content: { ...service, follows: [] },
    });
    const said = async (of: ContentEntry) =>
      words(await fixture<HTMLElement>(html`<div>${contentEntryView(own, [own, of], 'th')}</div>`));
    expect(await said(national(1))).to.contain('ประชาชนเห็นอยู่');
    expect(await said(national(null))).to.contain('ส่วนกลางไม่ได้เผยแพร่');
  });
});
