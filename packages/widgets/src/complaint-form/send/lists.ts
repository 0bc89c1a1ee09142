import {
  expandPlaces,
  getCategoriesRoute,
  getPlacesRoute,
  type CategoryList,
  type District,
} from '@damrong/contract';
import { getJson } from '@damrong/sdk/light';
import type { ReactiveControllerHost } from 'lit';
import { RemoteData } from '../../form/remote-data.ts';
import { fetch } from '../../platform/platform.ts';
import { createTransport } from '../../platform/transport.ts';
import { CategoryFinder } from '../steps/category-finder.ts';

// The form can be finished without these lists, so nobody waits long for them.
const timeout = 8000;

interface ListHost extends ReactiveControllerHost {
  readonly centerUrl: string;
}

/** What the form knows of a province: its categories, with the words of danger, and its districts. */
export class ProvinceLists {
  readonly categories: RemoteData<CategoryList>;
  readonly districts: RemoteData<readonly District[]>;
  readonly finder = new CategoryFinder();

  /** @param early the categories, asked for before this code had come */
  constructor(host: ListHost, early: Promise<Response>) {
    const onChange = () => {
      host.requestUpdate();
    };
    const ask = startingWith(early);
    this.categories = new RemoteData((province, signal) => {
      const transport = createTransport(host.centerUrl, { fetch: ask, retry: 1 });
      const options = { signal, timeout };
      return getJson(transport, getCategoriesRoute, { params: { province } }, options);
    }, onChange);
    this.districts = new RemoteData(async (province, signal) => {
      const transport = createTransport(host.centerUrl, { retry: 1 });
      const options = { signal, timeout };
      const file = await getJson(transport, getPlacesRoute, { params: { province } }, options);
      return expandPlaces(file).districts;
    }, onChange);
  }

  /** Words at which the emergency numbers are shown again. */
  get dangers(): NonNullable<CategoryList['dangers']> {
    return this.categories.value?.dangers ?? [];
  }

  showCategories(province: string): void {
    this.categories.want(province);
    this.finder.use(this.categories.value?.categories, this.categories.value?.synonyms);
  }

  stop(): void {
    this.categories.stop();
    this.districts.stop();
  }
}

/** A `fetch` whose first answer was asked for before this code had arrived; later ones are new. */
function startingWith(early: Promise<Response>): typeof fetch {
  let first: Promise<Response> | undefined = early;
  return (input, init) => {
    const answer = first ?? fetch(input, init);
    first = undefined;
    return answer;
  };
}
