import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanText } from '../thai/text.ts';
import { dangerSigns } from './danger-signs.ts';
import { dangers } from './dangers.ts';
import { findDangers } from './find-dangers.ts';

const found = (text: string) => findDangers(text, dangers).map(({ code }) => code);

describe('findDangers', () => {
  const told: [string, string[]][] = [
    ['ไฟไหม้บ้านข้าง ๆ กำลังลาม', ['fire']],
    ['ไฟ\u200bไหม้บ่อขยะ', ['fire']],
    ['มีกลิ่นเเก๊สรั่วจากร้านอาหาร', ['gas']],
    ['นํ้าป่าไหลหลากเข้าหมู่บ้าน', ['flood']],
    ['ถูกสามีทำร้ายและมีอาวุธปืน', ['violence', 'home_violence', 'weapon']],
    ['ไฟใหม้บ้าน', ['fire']],
    ['ไฟกำลังใหม้หลังตลาด', ['fire']],
    ['There is a house on fire', ['fire']],
    ['หม้อแปลงระเบิดหน้าบ้าน', ['fire']],
    ['ได้กลิ่นแก๊สแรงมาก', ['gas']],
    ['สามีตีทุกวัน', ['home_violence']],
    ['ผัวเมาแล้วตีลูก', ['home_violence']],
    ['พ่อเลี้ยงลวนลามหลาน', ['violence', 'home_violence']],
    ['เพื่อนบ้านทุบตีเด็ก', ['violence', 'home_violence']],
    ['my husband beats me', ['violence', 'home_violence']],
    ['โดนแทงหน้าร้าน', ['violence']],
    ['วัยรุ่นยิงกันในงานวัด', ['violence']],
    ['เขาขู่ยิงทั้งบ้าน', ['violence']],
    ['มันจะมาเผาบ้าน', ['violence']],
    ['ถูกทำรา้ยร่างกาย', ['violence']],
    ['เขาขู่ฆา่', ['violence']],
    ['ขู่จะฆ่ายกครัว', ['violence']],
    ['ได้ยินเสียงปืนหลายนัด', ['weapon']],
    ['มีคนควงมีดในตลาด', ['weapon']],
    ['น้ำท่วมติดอยู่บนหลังคา', ['flood']],
    ['น้ำขึ้นถึงเอวแล้ว ออกไม่ได้', ['flood']],
    ['we are trapped by the flood', ['flood']],
    ['เด็กตกน้ำ', ['flood', 'injury']],
    ['งูกัด', ['injury', 'animal']],
    ['โดนหมารุมกัด', ['injury']],
    ['พ่อหายใจไม่ออก', ['injury']],
    ['รถทัวร์พลิกคว่ำ', ['injury']],
    ['เพื่อนจะแขวนคอ', ['self_harm']],
    ['อยากฆา่ตวัตาย', ['self_harm']],
    ['ไม่อยากอยู่แล้ว', ['self_harm']],
    ["I don't want to live", ['self_harm']],
    ['โดนโกงออนไลน์', ['online_fraud']],
    ['แก๊งคอลเซ็นเตอร์หลอกให้โอนเงิน', ['online_fraud']],
    ['ลูกโดนครูที่โรงเรียนทำร้าย', ['violence', 'home_violence']],
    ['มีงูอยู่ในห้องนอน', ['animal']],
    ['there is smoke pouring out of the window', ['fire']],
    ['เผาขยะเหม็นควันทั้งหมู่บ้าน', []],
    ['ปลาตายทั้งคลอง', []],
    ['ซ้อมหนีไฟในโรงเรียน', []],
    ['ดอกเบี้ยโหด ใช้หนี้มีดอกทุกวัน', []],
    ['noise from the shooting range', []],
    ['ขอให้ติดไฟส่องสว่าง', []],
    ['ไฟไม่ติดทั้งซอย', []],
    ['มีไฟไหมในหมู่บ้าน', []],
    ['ถนนเป็นหลุมลึก', []],
    ['ปวดฟันไปหาหมอฟันไม่ได้', []],
    ['ขอยาฆ่าแมลงสำหรับนา', []],
    ['ประปาไม่ไหลสามวัน', []],
    ['น้ำท่วมขังในซอย', []],
    ['ตีเส้นจราจรใหม่', []],
    ['หมาเห่าทั้งคืน', []],
    ['เงินเดือนไม่ออก', []],
    ['กู้เงินนอกระบบดอกแพง', []],
    ['A dog barks all night', []],
    ['The street light is off', []],
    ['ลูกชายบอกว่าอยากตาย', ['self_harm']],
    ['There is a GUN in the house!', ['weapon']],
    ['The shop has begun to sell again', []],
    ['We smell a gas leak', ['gas']],
    ['ตึกไฟลุกตั้งแต่ตีห้า คนข้างบนลงมาไม่ได้', ['fire']],
    ['ผัวกลับมาตีห้าแล้วกระทืบเมีย', ['violence', 'home_violence']],
    ['แกสรั่วหน้าตลาด', ['gas']],
    ['แก็สรั่วหน้าตลาด', ['gas']],
    ['กดลิงค์แล้วเงินหาย', ['online_fraud']],
    ['ไฟ ไหม้ บ้าน', ['fire']],
    ['หายใจไม่ออกกกก', ['injury']],
    ['แม่หายใจไมออกตั้งแต่เช้า', ['injury']],
    ['ยังมีคนฮ้องให้ช่วยอยู่', ['violence']],
    ['thammai faai maai baan', ['fire']],
    ['he is stabbing people', ['violence']],
    ['the boss is kicking me', ['violence']],
    ['มีไฟติด ๆ ดับ ๆ', []],
    ['ตำรวจตั้งด่านตีห้าทุกวัน', []],
    ['รถเมล์สายนี้วิ่งตามกันมาสามคัน', []],
    ['ไม่มีใครช่วย โดนแทงอยู่', ['violence']],
    ['โดนซ้อมแล้วขู่ฆ่า', ['violence']],
    ['ร้านข้างบ้านแก๊สรั่ว', ['gas']],
    ['ปั๊มแก๊สรั่ว', ['gas']],
    ['หน้าบ้าน งูเห่า', ['animal']],
    ['ปีที่แล้วก็ท่วม ปีนี้น้ำท่วมถึงคอ', ['flood']],
    ['ไม่ได้มรดก อยากตาย', ['self_harm']],
    ['ไม่มีใครเจ็บ', []],
    ['ขอให้ซ่อมถนน', []],
    ['ตัดน้ำ ป่าไหลเวียน', []],
    ['', []],
  ];
  for (const [text, expected] of told) {
    it(`finds ${expected.join(' and ') || 'nothing'} in “${text}”`, () => {
      assert.deepEqual(found(text), expected);
    });
  }
});

describe('dangers', () => {
  /** Each alternative of an entry once, with the first ones of its other parts. */
  function spellings(entry: string): string[] {
    const parts = entry.split(/[+~]/).map((part) => part.split('/'));
    const marks = entry.match(/[+~]/g) ?? [];
    const joined = (chosen: readonly string[]) =>
      chosen.map((word, at) => word + (marks[at] === '~' ? ' ' : '')).join('');
    return parts.flatMap((part, at) =>
      part.map((word) =>
        joined(parts.map((other, index) => (index === at ? word : (other[0] ?? '')))),
      ),
    );
  }

  for (const { code, th, en, words } of dangers) {
    const told = words.filter((entry) => !entry.startsWith('!'));

    it(`have clean words for ${code}, and a name in both languages`, () => {
      assert.match(th, /[ก-๙]/);
      assert.match(en, /^[A-Z][\x20-\x7e]+$/);
      for (const entry of words) {
        assert.equal(cleanText(entry).toLowerCase(), entry);
        assert.ok(!/(?:^|[/+~])(?:$|[/+~])/.test(entry), `something is missing in ${entry}`);
      }
    });

    it(`find every spelling of ${code}`, () => {
      const lost = told
        .flatMap(spellings)
        .filter((word) => !findDangers(word, dangers).some((danger) => danger.code === code));
      assert.deepEqual(lost, []);
    });
  }

  it('are named once each for officers', () => {
    const codes = dangerSigns.map(({ code }) => code);
    assert.equal(new Set(codes).size, dangers.length + 1);
  });
});
