import type { CategoryList } from '@damrong/contract';
import { readCategories, readDistricts, startingWith } from '../send/province-data.ts';
import type { FormHost } from './form-host.ts';
import { ProvinceList } from './province-list.ts';

/**
 * What the form knows of a province.
 * @param early the categories, asked for before this code had come
 * @param onDangers takes the words of danger, which come with the categories
 */
export function provinceLists(
  host: FormHost,
  early: Promise<Response>,
  onDangers: (dangers: CategoryList['dangers']) => void,
) {
  const changed = () => {
    host.requestUpdate();
  };
  const fetchCategories = startingWith(early);
  const categories = new ProvinceList(async (province, signal) => {
    const list = await readCategories(host.centerUrl, province, signal, fetchCategories);
    onDangers(list.dangers);
    return list.categories;
  }, changed);
  const districts = new ProvinceList(
    (province, signal) => readDistricts(host.centerUrl, province, signal),
    changed,
  );
  return { categories, districts };
}
