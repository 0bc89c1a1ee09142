import { expect } from '@open-wc/testing';
import { caseHref, readCaseNumber } from '../case/case-address.ts';
import { listHref, readListState } from '../case-list/list-state.ts';
import { locales } from '../locale/locale.ts';
import { quarantineHref, readQuarantineListState } from '../quarantine/quarantine-state.ts';
import {
  readVolunteerListState,
  readVolunteerReference,
  volunteerHref,
  volunteersHref,
} from '../volunteers/volunteer-state.ts';
import { openPage, pages } from './pages.ts';

const at = (path: string) => openPage(new URL(path, 'https://desk.example'));
const queryOf = (path: string) => ({
  query: new URL(path, 'https://desk.example').searchParams,
});

const number = '2570-50-000123-7';

describe('the pages of the desk', () => {
  for (const [path, name] of [
    ['/', 'case-list'],
    [caseHref(number), 'case'],
    ['/cases/๒๕๗๐-๕๐-๐๐๐๑๒๓-๗', 'case'],
    ['/cases/2570%2050%20000123%207', 'case'],
    ['/quarantine?show=spam', 'quarantine'],
    ['/record', 'record'],
    ['/persons', 'persons'],
    ['/opinions?topic=education', 'opinions'],
    ['/content?kind=ministries&province=50', 'content'],
    ['/audit?kind=persons', 'audit'],
    ['/holidays', 'holidays'],
    ['/templates', 'templates'],
    ['/reports?year=2569', 'reports'],
    ['/reports/8a4f2b6c-1d3e-4f50-9a7b-6c5d4e3f2a1b', 'report'],
    ['/national-report?span=m10', 'national-report'],
    ['/letters?year=2569', 'letters'],
    ['/letters/5b8d1e42-7c3a-4f96-a1d0-3e2c4b5a6978', 'letter'],
    [`/cases/${number}/letters/receipt`, 'letter-form'],
    [`/cases/${number}/letters/reminder?of=5b8d1e42-7c3a-4f96-a1d0-3e2c4b5a6978`, 'letter-form'],
    ['/sealed', 'sealed'],
    ['/volunteers', 'volunteers'],
    [volunteerHref('V50-4TNC-8WRE'), 'volunteer'],
    ['/volunteer-skills', 'volunteer-skills'],
    ['/password', 'password'],
  ] as const) {
    it(`opens ${name} at ${path}`, () => {
      expect(at(path)?.entry.name).to.equal(name);
    });
  }

  for (const path of [
    '/cases/',
    '/cases/2570-50-000123-1',
    '/cases/%E0%A4%A',
    '/cases/a/b',
    '/volunteers/V12',
    '/record/',
    '/reports/12',
    '/letters/12',
    `/cases/${number}/letters/reminder`,
    `/cases/${number}/letters/certificate`,
    '/x',
  ]) {
    it(`knows none at ${path}`, () => {
      expect(at(path)).to.equal(undefined);
    });
  }

  it('tell one place from another, so that the focus follows', () => {
    expect(at('/?from=abc')?.view).to.not.equal(at('/')?.view);
    expect(at('/?filter=new')?.view).to.equal(at('/')?.view);
    expect(at('/quarantine?show=spam')?.view).to.not.equal(at('/quarantine')?.view);
  });

  it('have one name, one address and a title each', () => {
    for (const part of ['name', 'path'] as const) {
      expect(new Set(pages.map((page) => page[part])).size).to.equal(pages.length);
    }
    for (const { title } of pages) expect(title(locales.th)).to.not.equal('');
  });

  it('stand in the menu only at addresses that need nothing more', () => {
    const inMenu = pages.filter(({ menu }) => menu !== undefined);
    expect(inMenu.filter(({ path }) => path.includes(':'))).to.deep.equal([]);
    const both = pages.filter(({ belongsTo, menu }) => menu !== undefined && belongsTo);
    expect(both).to.deep.equal([]);
  });
});

describe('the addresses of the desk', () => {
  it('show pending cases at the root, also for a filter that nobody knows', () => {
    expect(readListState(queryOf('/'))).to.deep.equal({
      filter: 'open',
      owner: '',
      narrowing: {},
      search: '',
      sort: 'urgency',
      cursor: '',
    });
    expect(readListState(queryOf('/?filter=<script>')).filter).to.equal('open');
  });

  it('carry filter, words and page of the list', () => {
    const listState = {
      filter: 'overdue',
      owner: '',
      narrowing: { status: 'new,screening', category: 'land', dueTo: '2026-12-31' },
      search: 'น้ำ & ไฟ',
      sort: 'due',
      cursor: 'abc==',
    } as const;
    expect(readListState(queryOf(listHref(listState)))).to.deep.equal(listState);
  });

  it('carry which held cases are shown', () => {
    const listState = { filter: 'spam', cursor: 'abc==' } as const;
    expect(readQuarantineListState(queryOf('/quarantine')).filter).to.equal('held');
    expect(readQuarantineListState(queryOf(quarantineHref(listState)))).to.deep.equal(listState);
  });

  it('carry the choice of volunteers, and drop what is none', () => {
    const listState = { district: '5001', skill: 'boat', day: 'sunday', cursor: 'abc==' } as const;
    expect(readVolunteerListState(queryOf(volunteersHref(listState)))).to.deep.equal(listState);
    expect(
      readVolunteerListState(queryOf('/volunteers?district=x&skill=<b>&day=never')),
    ).to.deep.equal(readVolunteerListState(queryOf('/volunteers')));
  });

  it('take a number and a reference in any spelling', () => {
    expect(readCaseNumber({ params: { number: '2570500001237' } })).to.equal(number);
    expect(readVolunteerReference({ params: { reference: 'v504tnc8wre' } })).to.equal(
      'V50-4TNC-8WRE',
    );
  });
});
