import { categoryGroupNamesEn } from './category-group-names.en.ts';
import { categoryGroupNamesTh } from './category-group-names.th.ts';

/** Code of a group; the code of each of its categories begins with it and a full stop. */
export type CategoryGroupCode = keyof typeof categoryGroupNamesTh;

/** The codes alone, in the order in which the groups are offered. */
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
