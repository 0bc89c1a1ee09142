import {
  codeName,
  formatPhone,
  formatThaiDate,
  type CategoryList,
  type PersonalField,
  type PlainField,
  type ProvincePlaces,
} from '@damrong/contract';
import { urgencyNames } from '../locale/code-lists.ts';
import type { Locale } from '../locale/locale.ts';
import { categoryName, districtName, subdistrictName } from '../reference/reference-data.ts';

type Field = PlainField | PersonalField;

/** Names of codes, as far as they are here. */
export interface CodeNames {
  readonly places: ProvincePlaces | undefined;
  readonly categories: CategoryList | undefined;
}

/** What a field of a case is called. */
export function fieldName(field: Field, { case: text, record, complainant, correction }: Locale) {
  const names: Readonly<Record<Field, string>> = {
    title: record.title,
    categoryCode: text.category,
    urgency: text.urgency,
    districtCode: record.district,
    subdistrictCode: record.subdistrict,
    landmark: text.landmark,
    letterNumber: text.letterNumber,
    letterDate: correction.letterDate,
    dueOn: text.due,
    name: complainant.name,
    phone: complainant.phone,
    email: complainant.email,
  };
  return names[field];
}

/** The value of a field, in words. */
export function fieldValue(
  field: Field,
  value: string | null,
  { lang, correction }: Locale,
  { places, categories }: CodeNames,
): string {
  if (value === null) return correction.none;
  switch (field) {
    case 'categoryCode':
      return categoryName(categories, value, lang);
    case 'urgency':
      return codeName(urgencyNames, value as (typeof urgencyNames)[number]['code'], lang);
    case 'districtCode':
      return districtName(places, value, lang) ?? value;
    case 'subdistrictCode':
      return subdistrictName(places, value, lang) ?? value;
    case 'letterDate':
    case 'dueOn':
      return formatThaiDate(value, lang);
    case 'phone':
      return formatPhone(value, lang);
    case 'title':
    case 'landmark':
    case 'letterNumber':
    case 'name':
    case 'email':
      return value;
  }
}
