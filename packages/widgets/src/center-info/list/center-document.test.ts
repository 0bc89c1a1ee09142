import type { ContentOf } from '@damrong/contract';
import { expect } from '@open-wc/testing';
import { centerDocument } from './center-document.ts';
import { metresBetween } from './center-distance.ts';

const day = [{ from: '08:30', until: '16:30' }];
const center: ContentOf<'centers'> = {
  kind: 'centers',
  nameTh: 'ศูนย์ทดลอง',
  nameEn: 'A centre of trial',
  districtCode: null,
  director: { name: 'ตัวอย่าง', post: 'deputy_governor' },
  addressTh: 'ศาลากลาง',
  addressEn: '',
  phones: ['1567', '053112233;ext=12'],
  email: null,
  hours: [day, day, day, day, day, [], []],
  line: null,
  point: { latitude: 18.84, longitude: 98.97 },
  directionsTh: '',
  directionsEn: '',
  url: null,
  hidden: false,
};

describe('a centre on paper', () => {
  it('has what is needed to call and to get there, and no line without words', () => {
    const { title, lines } = centerDocument(center, 'th');
    expect(title).to.equal('ศูนย์ทดลอง');
    expect(lines.map(({ label, value }) => `${label}: ${value}`)).to.deep.equal([
      'โทรศัพท์: 1567, 0-5311-2233 ต่อ 12',
      'เวลาทำการ: วันจันทร์–วันศุกร์ 08.30–16.30 น., เว้นวันหยุดราชการ',
      'ที่อยู่: ศาลากลาง',
      'ผู้อำนวยการศูนย์ฯ: ตัวอย่าง (รองผู้ว่าราชการจังหวัด)',
      'พิกัด: 18.84000, 98.97000',
    ]);
  });
});

describe('metres between two points', () => {
  it('are those along the earth', () => {
    const bangkok = { latitude: 13.7563, longitude: 100.5018 };
    const chiangMai = { latitude: 18.7883, longitude: 98.9853 };
    expect(metresBetween(bangkok, chiangMai)).to.be.closeTo(582_000, 3000);
    expect(metresBetween(bangkok, bangkok)).to.equal(0);
  });
});
