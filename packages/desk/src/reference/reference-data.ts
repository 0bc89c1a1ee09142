import {
  districtLabel,
  expandPlaces,
  subdistrictLabel,
  type CategoryList,
  type Lang,
  type ProvincePlaces,
  type Question,
} from '@damrong/contract';
import type { Client } from '@damrong/sdk';

/** Categories and places of the provinces, fetched once each and kept while the desk is open. */
export class ReferenceData {
  readonly #client: Client;
  readonly #places = new Map<string, Promise<ProvincePlaces>>();
  readonly #categories = new Map<string, Promise<CategoryList>>();
  readonly #questions = new Map<string, Promise<readonly Question[]>>();

  constructor(client: Client) {
    this.#client = client;
  }

  places(province: string): Promise<ProvincePlaces> {
    return once(this.#places, province, async () =>
      expandPlaces(await this.#client.places.get(province)),
    );
  }

  questions(province: string, category: string): Promise<readonly Question[]> {
    return once(this.#questions, `${province} ${category}`, async () => {
      const { questions } = await this.#client.categories.questions(province, category);
      return questions;
    });
  }

  categories(province: string): Promise<CategoryList> {
    return once(this.#categories, province, () => this.#client.categories.list(province));
  }
}

/** A failure is forgotten, so that the next question is asked again. */
function once<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  fetchValue: () => Promise<Value>,
): Promise<Value> {
  const value = known.get(key) ?? fetchValue();
  known.set(key, value);
  value.catch(() => known.delete(key));
  return value;
}

/** The name of a category, or its code until the list is there. */
export function categoryName(list: CategoryList | undefined, code: string, lang: Lang): string {
  return list?.categories.find((category) => category.code === code)?.[lang] ?? code;
}

export function districtName(
  places: ProvincePlaces | undefined,
  code: string,
  lang: Lang,
): string | undefined {
  const district = places?.districts.find((known) => known.code === code);
  return district && places && districtLabel(district.th, places.code, lang);
}

export function subdistrictName(
  places: ProvincePlaces | undefined,
  code: string,
  lang: Lang,
): string | undefined {
  const subdistrict = places?.districts
    .find((district) => code.startsWith(district.code))
    ?.subdistricts.find((known) => known.code === code);
  return subdistrict && places && subdistrictLabel(subdistrict.th, places.code, lang);
}
