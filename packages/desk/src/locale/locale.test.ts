import { expect } from '@open-wc/testing';
import { accountWords } from './accounts.ts';
import { auditWords } from './audit.ts';
import { bulkWords } from './bulk.ts';
import { contentWords } from './content.ts';
import { filterWords } from './filters.ts';
import { answerWords } from './answer.ts';
import { holidayWords } from './holidays.ts';
import { sealedWords } from './sealed.ts';
import { locales as shared } from './locale.ts';
import { linkWords } from './links.ts';
import { personWords } from './persons.ts';
import { nationalReportWords } from './national-report.ts';
import { reportWords } from './reports.ts';
import { siteWords } from './sites.ts';
import { templateWords } from './templates.ts';

// What comes with its own part of a page is held to the same rules.
const locales = {
  th: {
    ...shared.th,
    accounts: accountWords.th,
    audit: auditWords.th,
    bulk: bulkWords.th,
    content: contentWords.th,
    filters: filterWords.th,
    holidays: holidayWords.th,
    answer: answerWords.th,
    templates: templateWords.th,
    links: linkWords.th,
    persons: personWords.th,
    nationalReport: nationalReportWords.th,
    reports: reportWords.th,
    sealed: sealedWords.th,
    sites: siteWords.th,
  },
  en: {
    ...shared.en,
    accounts: accountWords.en,
    audit: auditWords.en,
    bulk: bulkWords.en,
    content: contentWords.en,
    filters: filterWords.en,
    holidays: holidayWords.en,
    answer: answerWords.en,
    templates: templateWords.en,
    links: linkWords.en,
    persons: personWords.en,
    nationalReport: nationalReportWords.en,
    reports: reportWords.en,
    sealed: sealedWords.en,
    sites: siteWords.en,
  },
};

const THAI = /[\u0E00-\u0E7F]/;

/** Every sentence with the path to it; functions are asked with plain arguments. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return sentences((value as (...given: unknown[]) => unknown)(3, 'x'), path);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

describe('locale', () => {
  it('has the same names in both languages', () => {
    const names = (words: unknown) => sentences(words).map(([path]) => path);
    expect(names(locales.en)).to.deep.equal(names(locales.th));
  });

  it('says something everywhere', () => {
    for (const [path, words] of [...sentences(locales.th), ...sentences(locales.en)]) {
      expect(words.trim(), path).to.not.equal('');
    }
  });

  it('is Thai in Thai, but for the switch to English and names of keys', () => {
    const isKey = (path: string) => /^\.list\.keys\.list\.\d\.0$/.test(path);
    const foreign = sentences(locales.th).filter(
      ([path, words]) => !THAI.test(words) && !isKey(path),
    );
    expect(foreign.map(([path]) => path)).to.deep.equal(['.lang', '.shell.otherLanguage']);
  });

  it('is English in English, but for the switch to Thai and spellings from Thai letters', () => {
    const foreign = sentences(locales.en).filter(([, words]) => THAI.test(words));
    expect(foreign.map(([path]) => path)).to.deep.equal([
      '.shell.otherLanguage',
      '.record.letterNumberHint',
      '.content.documentsHint',
    ]);
  });

  it('has labels without particles of speech', () => {
    for (const [path, words] of sentences(locales.th)) {
      expect(words, path).to.not.match(/ครับ|ค่ะ|คะ(?=\s|$)/);
    }
  });
});
