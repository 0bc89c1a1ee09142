import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  caseStatuses,
  categories,
  categoryGroups,
  channels,
  nationalQuestions,
} from '@damrong/contract';
import { root } from '../runner/command.ts';

interface Told {
  readonly where: string;
  readonly text: string;
}

/** Words that a reader stumbles over, and what stands in their place everywhere. */
const rules: readonly { readonly not: RegExp; readonly but: string }[] = [
  { not: /ศูนย์(?=[\s'’”]|ที่ดูแล|เห็น|เปิด|จะ|เพียง|มี|$)/, but: 'ศูนย์ฯ or ศูนย์ดำรงธรรม' },
  { not: /(?<!ออน)ไลน์/, but: 'LINE' },
  { not: /โปรดไม่/, but: 'โปรดอย่า' },
  { not: /ที่ไหน|เรื่องอะไร(?<!แจ้งเรื่องอะไร)/, but: 'ที่ใด; ท่านต้องการแจ้งเรื่องอะไร' },
  { not: /ข้าพเจ้า(?!ยืนยัน|อ่านประกาศ|รับรอง)/, but: 'ท่าน; only declarations speak as the reader' },
  { not: /ร้องเรียน ร้องทุกข์|(?<!แจ้งเรื่อง)ร้องเรียนร้องทุกข์/, but: 'แจ้งเรื่องร้องเรียนร้องทุกข์' },
  { not: /เพิ่มข้อเท็จจริง/, but: 'แจ้งข้อมูลเพิ่มเติม' },
  { not: /ยกเลิกการสมัคร|ไม่ยกเลิก/, but: 'ถอนชื่อ; เก็บชื่อไว้ตามเดิม' },
  { not: /นำกลับคืนไม่ได้/, but: 'กู้คืนไม่ได้' },
  { not: /(?:เกี่ยวข้อง)กับท่านอย่างไร/, but: 'เป็นอะไรกับท่าน' },
  { not: /ให้ทราบตัว/, but: 'ช่วยระบุตัว' },
  { not: /(?<!เพื่อน)ผู้ร่วมงาน|(?<![ก-๙])ข้อใดไม่ทราบ/, but: 'เพื่อนร่วมงาน; หากไม่ทราบข้อใด' },
  { not: /ให้แคบลง|นำจุด|หาตำแหน่งไม่พบ|บอกจังหวัด/, but: 'ค้นหาได้ตรงขึ้น; ลบจุด; ไม่พบตำแหน่ง; ระบุจังหวัด' },
  { not: /(?<!ขอ|ขอให้|ให้)ปกปิดชื่อ/, but: 'ขอให้ปกปิดชื่อ' },
  { not: /ไม่เปิดเผยชื่อ/, but: 'ไม่แจ้งชื่อ' },
  { not: /ในเวลาสั้น ๆ (?!ระบบจึงพัก)/, but: 'ในเวลาสั้น ๆ ระบบจึงพัก…ไว้เพื่อความปลอดภัย' },
  { not: /หากกำลังมีอันตราย/, but: 'หากท่านหรือผู้อื่นกำลังตกอยู่ในอันตราย' },
  { not: /ขาดผู้ดูแล|พบตัวกัน|เกิดภัยใด|เดือดร้อนกว้าง|ที่ทำเล/, but: 'as people say it' },
];

/** Every sentence and name in Thai that a citizen or an officer reads; words to search by are not read. */
function everythingTold(): Told[] {
  const files = globSync('packages/{widgets,desk}/src/**/*.{th,element,messages}.ts', {
    cwd: root,
  });
  const told = files.flatMap((where) =>
    [
      ...readFileSync(join(root, where), 'utf8').matchAll(
        /'[^'\n]*[ก-๙][^'\n]*'|`[^`]*[ก-๙][^`]*`/g,
      ),
    ].map(([text]) => ({ where, text })),
  );
  const named = [...categoryGroups, ...caseStatuses, ...channels].map(({ code, th }) => ({
    where: code,
    text: th,
  }));
  const sorts = categories.flatMap(({ code, th, examples }) => [
    { where: code, text: th },
    { where: code, text: examples.th },
  ]);
  const asked = Object.entries(nationalQuestions).flatMap(([where, questions]) =>
    questions.flatMap(({ th, hint, choices = [] }) =>
      [th, hint?.th ?? '', ...choices.map((choice) => choice.th)].map((text) => ({ where, text })),
    ),
  );
  return [...told, ...named, ...sorts, ...asked];
}

test('Thai says one thing in one way, politely and as people say it', () => {
  const told = everythingTold();
  assert.ok(told.length > 1000, `only ${told.length} texts were read`);
  const found = told.flatMap(({ where, text }) =>
    rules.filter(({ not }) => not.test(text)).map(({ but }) => `${where}: ${text} → ${but}`),
  );
  assert.deepEqual(found, []);
});

test('a question whether something is so is answered in its own words', () => {
  const bare = Object.entries(nationalQuestions).flatMap(([category, questions]) =>
    questions.flatMap(({ code, choices = [] }) =>
      choices.some(({ th }) => th === 'ใช่' || th === 'ไม่ใช่') ? [`${category} ${code}`] : [],
    ),
  );
  assert.deepEqual(bare, []);
});
