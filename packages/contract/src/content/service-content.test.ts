import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { serviceContent, type ServiceContent } from './service-content.ts';
import { serviceInput } from './service-input.ts';
import { followService, serviceParts } from './service-parts.ts';
import { serviceDocumentInWords, serviceFeeInWords, serviceTimeInWords } from './service-words.ts';

const service: ServiceContent = {
  kind: 'services',
  nameTh: 'ให้คำปรึกษากฎหมาย',
  nameEn: 'Legal advice',
  handling: 'one_stop',
  audienceTh: 'ประชาชนทั่วไป',
  audienceEn: '',
  documents: [{ th: 'บัตรประจำตัวประชาชน', en: 'Identity card', form: 'original' }],
  feeBaht: 0,
  feeTh: '',
  feeEn: '',
  time: { amount: 30, unit: 'minutes' },
  timeTh: '',
  timeEn: '',
  placeTh: 'ศาลากลาง',
  placeEn: '',
  phones: ['1567'],
  steps: [{ th: 'รับบัตรคิว', en: '' }],
  keywords: ['ทนาย', 'ฟ้องร้อง'],
  filing: { categoryCode: 'debt.informal_loan' },
  url: null,
  follows: [],
  hidden: false,
};

function refused(change: object): string[] {
  const { success, error } = serviceInput.safeParse({ ...service, ...change });
  return success ? [] : error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

describe('a service as it is written', () => {
  test('is kept as it is read', () => {
    assert.deepEqual(serviceContent.parse(serviceInput.parse(service)), service);
    const phones = ['0-5311-2233 ต่อ 12'];
    assert.deepEqual(serviceInput.parse({ ...service, phones }).phones, ['053112233;ext=12']);
  });

  test('needs neither English, documents, fee, time nor a matter', () => {
    const bare = { documents: [], feeBaht: null, time: null, steps: [], filing: null };
    assert.deepEqual(refused({ ...bare, nameEn: '', keywords: [], phones: [] }), []);
    assert.deepEqual(refused({ filing: { categoryCode: null } }), []);
  });

  test('has a length at each field and in each list', () => {
    const long = 'ก'.repeat(10_000);
    for (const field of ['nameTh', 'nameEn', 'audienceTh', 'feeTh', 'timeEn', 'placeTh']) {
      assert.deepEqual(refused({ [field]: long }), [`${field} too_long`]);
    }
    const many = (one: unknown, count: number) => Array.from({ length: count }, () => one);
    assert.deepEqual(refused({ documents: [{ th: long, en: '' }] }), ['documents.0.th too_long']);
    assert.deepEqual(refused({ documents: many(service.documents[0], 21) }), [
      'documents too_long',
    ]);
    assert.deepEqual(refused({ steps: many(service.steps[0], 21) }), ['steps too_long']);
    assert.deepEqual(refused({ keywords: many('คำ', 41) }), ['keywords too_long']);
    assert.deepEqual(refused({ phones: many('1567', 6) }), ['phones too_long']);
    assert.deepEqual(refused({ feeBaht: -1 }), ['feeBaht number_too_small']);
    assert.deepEqual(refused({ time: { amount: 0, unit: 'hours' } }), [
      'time.amount number_too_small',
    ]);
  });

  test('links to public pages alone, and opens the form with a code alone', () => {
    for (const url of [
      ['javascript', 'alert(1)'].join(':'),
      'data:text/html,x',
      'http://10.0.0.1/',
    ]) {
      assert.deepEqual(refused({ url }), ['url invalid'], url);
    }
    for (const categoryCode of ['debt', '../x', 'debt.informal&plain', '"><b>']) {
      assert.deepEqual(refused({ filing: { categoryCode } }), [
        'filing.categoryCode category_unknown',
      ]);
    }
    assert.deepEqual(refused({ follows: ['hidden'] }), ['follows.0 Invalid input']);
  });
});

describe('a service of a province', () => {
  test('takes from the national one what it follows, in both languages, and nothing else', () => {
    const national = { ...service, placeTh: 'ส่วนกลาง', placeEn: 'Nation', feeBaht: 20, phones: [] };
    const own = {
      ...service,
      nameTh: 'ของจังหวัด',
      placeEn: 'Own',
      follows: ['place', 'fee'],
    } as const;
    assert.deepEqual(followService({ ...own, follows: [...own.follows] }, national), {
      ...own,
      follows: ['place', 'fee'],
      placeTh: 'ส่วนกลาง',
      placeEn: 'Nation',
      feeBaht: 20,
    });
  });

  test('has every field in exactly one part, but for kind, hiding and the parts themselves', () => {
    const fields = [...Object.values(serviceParts).flat(), 'kind', 'hidden', 'follows'];
    assert.deepEqual(fields.sort(), Object.keys(service).sort());
  });
});

describe('a service in words', () => {
  const fee = (feeBaht: number | null, feeTh = '', feeEn = '') => ({ feeBaht, feeTh, feeEn });
  const time = (amount: number, unit: 'minutes' | 'hours' | 'working_days', timeTh = '') => ({
    time: { amount, unit },
    timeTh,
    timeEn: '',
  });

  test('tells the fee, the time and the form of a document', () => {
    assert.equal(serviceFeeInWords(fee(0), 'th'), 'ไม่มีค่าใช้จ่าย');
    assert.equal(serviceFeeInWords(fee(1000, 'ต่อฉบับ'), 'th'), '1,000 บาท (ต่อฉบับ)');
    assert.equal(serviceFeeInWords(fee(20, 'ต่อฉบับ', 'each'), 'en'), '20 baht (each)');
    assert.equal(serviceFeeInWords(fee(null, 'ตามกฎกระทรวง'), 'en'), 'ตามกฎกระทรวง');
    assert.equal(serviceFeeInWords(fee(null), 'th'), '');
    assert.equal(serviceTimeInWords(time(15, 'working_days'), 'th'), '15 วันทำการ');
    assert.equal(serviceTimeInWords(time(1, 'hours'), 'en'), '1 hour');
    assert.equal(serviceTimeInWords(time(2, 'working_days'), 'en'), '2 working days');
    assert.equal(
      serviceDocumentInWords({ th: 'โฉนด', en: 'Title deed', form: 'both' }, 'en'),
      'Title deed (original and copy)',
    );
    assert.equal(serviceDocumentInWords({ th: 'โฉนด', en: '', form: null }, 'en'), 'โฉนด');
  });
});
