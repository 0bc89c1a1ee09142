import { categoryGroupNamesEn } from './category-group-names.en.ts';
import { categoryGroupNamesTh } from './category-group-names.th.ts';

export type CategoryGroupCode = keyof typeof categoryGroupNamesTh;

export const categoryGroupCodes: readonly CategoryGroupCode[] = /* @__PURE__ */ listCodes();

/** First level of the categories. */
export const categoryGroups = /* @__PURE__ */ listGroups();

function listCodes(): CategoryGroupCode[] {
  return Object.keys(categoryGroupNamesTh) as CategoryGroupCode[];
}

function listGroups() {
  return listCodes().map((code) => ({
    code,
    th: categoryGroupNamesTh[code],
    en: categoryGroupNamesEn[code],
  }));
}
