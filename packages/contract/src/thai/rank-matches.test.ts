import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { categories, categoryKeys } from '../codes/categories.ts';
import { createSearch, rankMatches } from './rank-matches.ts';

const search = createSearch(categories, categoryKeys);

describe('search in the categories', () => {
  const cases: [typed: string, best: string][] = [
    ['น้ำไม่ไหล', 'utilities.water_supply'],
    ['นำไมไหล', 'utilities.water_supply'],
    ['น้ำไม่ไหลมาสามวันแล้ว ช่วยด้วย', 'utilities.water_supply'],
    ['ถนนหน้าบ้านเป็นหลุม', 'utilities.road'],
    ['ไฟดับทั้งซอย', 'utilities.electricity'],
    ['ข้างบ้านเผาขยะควันเข้าบ้าน', 'environment.smoke'],
    ['PM ๒.๕', 'environment.smoke'],
    ['หนี้นอกระบบ', 'debt.informal_loan'],
    ['กยศ', 'debt.farmer_debt'],
    ['สปก', 'land.farm_land'],
    ['โฉนด', 'land.title_deed'],
    ['อบต', 'misconduct.local_leaders'],
    ['ยาบ้า', 'drugs.dealing'],
    ['หมาจรจัด', 'safety.animals'],
    ['บัตรคนจน', 'labour.state_payments'],
    ['Tap Water', 'utilities.water_supply'],
    ['road full of potholes', 'utilities.road'],
  ];
  for (const [typed, best] of cases) {
    test(`“${typed}” finds ${best} first`, () => assert.equal(search(typed)[0]?.code, best));
  }

  test('nothing typed lists everything in its order', () => {
    assert.deepEqual(search(' '), categories);
  });

  test('a pasted essay is searched by its beginning', () => {
    const essay = `น้ำไม่ไหล ${'มาหลายวัน '.repeat(10_000)}`;
    assert.equal(search(essay)[0]?.code, 'utilities.water_supply');
    assert.deepEqual(search(essay), search(essay.slice(0, 400)));
  });

  test('what fits nothing finds nothing', () => {
    assert.deepEqual(search('zzzz'), []);
  });
});

describe('rankMatches', () => {
  const names = ['บ้านแม่ริม', 'แม่ริม', 'แม่ริมใต้', 'ริมแม่'];
  const keysOf = (name: string) => [name];

  test('puts the exact name first', () => {
    assert.equal(rankMatches('แม่ริมใต้', names, keysOf)[0], 'แม่ริมใต้');
  });

  test('finds the same without tone marks', () => {
    assert.equal(rankMatches('แมริมไต้', names, keysOf)[0], 'แม่ริมใต้');
  });

  const others = [
    ['กฎหมาย', 'หมา'],
    ['พยาบาล', 'ยาบ้า'],
    ['ตลิ่งพัง', 'ลิง'],
    ['ขาดแคลนน้ำ', 'ขา'],
    ['landlord', 'land'],
  ] as const;
  for (const [typed, within] of others) {
    test(`does not find ${within} in ${typed}`, () => {
      assert.deepEqual(rankMatches(typed, [within], keysOf), []);
    });
  }

  const slips = ['คอลเซนเตอร์', 'คอลเซ็นเตอ', 'คอลเซ็นเเตอร์'];
  for (const slip of slips) {
    test(`forgives the slip of ${slip}`, () => {
      assert.deepEqual(rankMatches(slip, ['คอลเซ็นเตอร์'], keysOf), ['คอลเซ็นเตอร์']);
    });
  }

  test('takes synonyms for one word, and empty words for none', () => {
    const search = createSearch(['หมาเห่า'], keysOf, ['หมา/สุนัข', '/ครับ']);
    assert.deepEqual(search('สุนัขข้างบ้านเห่าครับ'), ['หมาเห่า']);
    assert.deepEqual(search('ครับ'), []);
  });
});
