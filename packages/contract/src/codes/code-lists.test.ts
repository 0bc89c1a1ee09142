import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cleanText } from '../thai/text.ts';
import { caseStatuses, citizenStatusCodes, citizenStatuses } from './case-statuses.ts';
import { categories } from './categories.ts';
import { categoryGroupCodes, categoryGroups } from './category-groups.ts';
import { channels } from './channels.ts';
import { codeName, codesOf } from './code-name.ts';
import { directorPosts } from './director-posts.ts';
import { holidayKinds } from './holiday-kinds.ts';
import { ministries } from './ministries.ts';
import { natures } from './natures.ts';
import { noticeTopics } from './notice-topics.ts';
import { documentForms, serviceHandlings, serviceTimeUnits } from './service-codes.ts';
import { officerRoles } from './officer-roles.ts';
import {
  findProvince,
  isProvinceCode,
  provinceLabel,
  provinces,
  provincesOf,
} from './provinces.ts';
import { regions } from './regions.ts';
import { opinionTopics } from './opinion-topics.ts';
import { ageBands, occupationGroups } from './opinion-writers.ts';
import { volunteerSkills } from './volunteer-skills.ts';
import { volunteerDays, volunteerHours } from './volunteer-times.ts';

const lists = {
  caseStatuses,
  categories,
  categoryGroups,
  channels,
  citizenStatuses,
  directorPosts,
  documentForms,
  holidayKinds,
  ministries,
  natures,
  officerRoles,
  provinces,
  regions,
  serviceHandlings,
  serviceTimeUnits,
  volunteerDays,
  volunteerHours,
  noticeTopics,
  opinionTopics,
  ageBands,
  occupationGroups,
  volunteerSkills,
};

for (const [name, list] of Object.entries(lists)) {
  describe(name, () => {
    test('has each code, Thai name and English name once', () => {
      const shared = name === 'categories' ? ['code'] : ['code', 'th', 'en'];
      for (const key of shared as ('code' | 'th' | 'en')[]) {
        assert.equal(new Set(list.map((entry) => entry[key])).size, list.length, key);
      }
    });

    test('is clean text in the right script', () => {
      for (const { th, en } of list) {
        assert.equal(cleanText(th), th);
        assert.match(th, /[ก-๙]|^LINE$/);
        assert.match(en, /^[A-Z0-9][\x20-\x7E’]+$/);
      }
    });
  });
}

test('the codes of what a citizen reads are those that have names', () => {
  assert.deepEqual(citizenStatusCodes, codesOf(citizenStatuses));
});

test('an unknown code is its own name', () => {
  assert.equal(codeName(channels, 'fax', 'th'), 'fax');
  assert.equal(codeName(channels, 'letter', 'en'), 'Letter');
});

test('there are twenty ministries, each at an official address', () => {
  assert.equal(ministries.length, 20);
  for (const { url } of ministries) assert.match(url, /^https:\/\/www\.[a-z-]+\.go\.th$/);
});

describe('provinces by region', () => {
  test('are those of the National Geographical Committee', () => {
    const counts = regions.map(
      ({ code }) => provinces.filter((province) => province.region === code).length,
    );
    assert.deepEqual(counts, [9, 20, 22, 7, 5, 14]);
    assert.deepEqual(
      regions.flatMap(({ code }) => provincesOf(code).map((province) => province.region === code)),
      provinces.map(() => true),
    );
  });
});

describe('a province code', () => {
  test('is one of the 77 and no other', () => {
    const known = new Set(provinces.map((province) => province.code));
    assert.equal(known.size, 77);
    for (let number = 0; number < 1000; number += 1) {
      for (const code of [String(number), String(number).padStart(2, '0'), `${number} `]) {
        assert.equal(isProvinceCode(code), known.has(code), code);
      }
    }
  });

  test('leads to its ISO code and its label', () => {
    const [chiangMai, bangkok] = [findProvince('50'), findProvince('10')];
    assert.ok(chiangMai && bangkok);
    assert.equal(chiangMai.iso, 'TH-50');
    assert.ok(provinces.every((province) => province.iso === `TH-${province.code}`));
    assert.equal(provinceLabel(chiangMai, 'th'), 'จังหวัดเชียงใหม่');
    assert.equal(provinceLabel(chiangMai, 'en'), 'Chiang Mai');
    assert.equal(provinceLabel(bangkok, 'th'), 'กรุงเทพมหานคร');
    assert.equal(findProvince('59'), undefined);
  });
});

describe('categories', () => {
  test('stand under their group, the “other” of each group last', () => {
    for (const group of categoryGroupCodes) {
      const codes = categories.filter((entry) => entry.group === group).map(({ code }) => code);
      assert.ok(codes.length >= 3 && codes.length <= 10, `${group} ${codes.length}`);
      // Two were moved and keep the codes that cases carry.
      const moved = codes.filter((code) => !code.startsWith(`${group}.`));
      assert.deepEqual(
        moved,
        group === 'health' ? ['labour.state_payments', 'labour.health_care'] : [],
      );
      assert.equal(codes.at(-1), `${group}.other`);
    }
    const order = [...new Set(categories.map((entry) => entry.group))];
    assert.deepEqual(order, categoryGroupCodes);
  });

  test('have an example in both languages, search words and a due date', () => {
    for (const { code, examples, search, dueDays } of categories) {
      assert.equal(cleanText(examples.th), examples.th, code);
      assert.match(examples.th, /^[ก-๙]/, code);
      assert.match(examples.en, /\.$/, code);
      assert.ok(search.length >= (code.endsWith('.other') ? 2 : 4), code);
      assert.equal(new Set(search).size, search.length, code);
      assert.equal(dueDays, 15);
    }
  });
});
