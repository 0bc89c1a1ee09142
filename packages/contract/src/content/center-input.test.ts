import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { centerInput } from './center-input.ts';
import { lineHref } from './line-contact.ts';

const day = [{ from: '08:30', until: '16:30' }];
const center = {
  kind: 'centers',
  nameTh: 'ศูนย์ดำรงธรรมจังหวัด',
  nameEn: 'Damrongdhama Centre',
  districtCode: null,
  director: { name: 'ตัวอย่าง', post: 'deputy_governor' },
  addressTh: 'ศาลากลางจังหวัด',
  addressEn: '',
  phones: ['1567', '0-5311-2233 ต่อ 12'],
  email: 'center@example.com',
  hours: [day, day, day, day, day, [], []],
  line: '@example',
  point: { latitude: 18.84, longitude: 98.97 },
  directionsTh: '',
  directionsEn: '',
  url: null,
  hidden: false,
};

function refused(change: object): string[] {
  const { success, error } = centerInput.safeParse({ ...center, ...change });
  return success ? [] : error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

describe('a centre as it is written', () => {
  test('keeps its numbers as they are dialled', () => {
    assert.deepEqual(centerInput.parse(center).phones, ['1567', '053112233;ext=12']);
    assert.deepEqual(refused({}), []);
  });

  test('of a province is directed by a deputy governor or higher', () => {
    const director = { name: 'ตัวอย่าง', post: 'district_chief' };
    assert.deepEqual(refused({ director }), ['director.post invalid']);
    assert.deepEqual(refused({ director, districtCode: '5006' }), []);
    assert.deepEqual(refused({ director: { ...director, post: 'governor' } }), []);
    assert.deepEqual(refused({ director: { ...director, post: 'bangkok_governor' } }), []);
    assert.deepEqual(refused({ director: null }), []);
  });

  test('says at the field what is wrong', () => {
    assert.deepEqual(refused({ phones: [] }), ['phones required']);
    assert.deepEqual(refused({ phones: ['12'] }), ['phones.0 phone_invalid']);
    assert.deepEqual(refused({ email: 'center' }), ['email email_invalid']);
    assert.deepEqual(refused({ point: { latitude: 0, longitude: 0 } }), ['point position_outside']);
    assert.deepEqual(refused({ hours: [day] }), ['hours invalid']);
    const late = [{ from: '16:30', until: '08:30' }];
    assert.deepEqual(refused({ hours: [day, late, day, day, day, [], []] }), ['hours.1 invalid']);
    assert.deepEqual(refused({ districtCode: '50' }), ['districtCode district_unknown']);
  });

  test('has no contact of LINE that leads elsewhere', () => {
    for (const line of [
      'https://line.me.example.com/x',
      'https://user@line.me/x',
      'http://line.me/R/ti/p/@a',
      'mailto:a@example.com',
      'https://line.me:8443/x',
    ]) {
      assert.deepEqual(refused({ line }), ['line invalid'], line);
    }
    assert.equal(lineHref('@example'), 'https://line.me/R/ti/p/%40example');
    assert.equal(lineHref('https://lin.ee/AbC12'), 'https://lin.ee/AbC12');
  });
});
