import {
  expandPlaces,
  getCategoriesRoute,
  getOpinionTopicsRoute,
  getOpinionTotalsRoute,
  getPlacesRoute,
  isProvinceCode,
  opinionTopics,
  type CategoryList,
  type District,
  type Lang,
  type OpinionTotals,
} from '@damrong/contract';
import { getJson } from '@damrong/sdk/light';
import type { ReactiveControllerHost } from 'lit';
import { RemoteData } from '../../form/remote-data.ts';
import { createTransport } from '../../platform/transport.ts';

interface Topic {
  readonly code: string;
  readonly th: string;
  readonly en: string;
  readonly retired?: boolean;
}

interface ListHost extends ReactiveControllerHost {
  readonly centerUrl: string;
}

// Nobody waits long for what the form can do without.
const timeout = 8000;

// The words of danger are the same in every province; they come with the categories of one.
const anyProvince = '10';

/** What the form reads of the centre. None of it tells what is written. */
export class OpinionLists {
  /** As the ministry lists them now; those of this release where that cannot be had. */
  readonly topics: RemoteData<readonly Topic[]>;
  readonly districts: RemoteData<readonly District[]>;
  readonly totals: RemoteData<OpinionTotals>;

  readonly #host: ListHost;
  readonly #dangers: RemoteData<NonNullable<CategoryList['dangers']>>;

  constructor(host: ListHost) {
    this.#host = host;
    const onChange = () => {
      host.requestUpdate();
    };
    const transport = () => createTransport(host.centerUrl, { retry: 1 });
    this.topics = new RemoteData(async (_key, signal) => {
      try {
        const options = { signal, timeout };
        return (await getJson(transport(), getOpinionTopicsRoute, {}, options)).topics;
      } catch {
        return opinionTopics;
      }
    }, onChange);
    this.districts = new RemoteData(async (province, signal) => {
      const params = { province };
      const file = await getJson(transport(), getPlacesRoute, { params }, { signal });
      return expandPlaces(file).districts;
    }, onChange);
    this.#dangers = new RemoteData(async (province, signal) => {
      const params = { province };
      const options = { signal, timeout };
      return (await getJson(transport(), getCategoriesRoute, { params }, options)).dangers ?? [];
    }, onChange);
    this.totals = new RemoteData(
      (_key, signal) => getJson(transport(), getOpinionTotalsRoute, {}, { signal, timeout }),
      onChange,
    );
  }

  /** Words at which the emergency numbers are shown. */
  get dangers(): NonNullable<CategoryList['dangers']> {
    return this.#dangers.value ?? [];
  }

  /**
   * What a reader needs to begin, and the numbers that the thanks will show: asked for beside the thanks,
   * they would tell whoever sees the calls when something was sent.
   */
  open(): void {
    const { centerUrl } = this.#host;
    this.topics.want(centerUrl);
    this.totals.want(centerUrl);
  }

  showDangers(province: string): void {
    this.#dangers.want(isProvinceCode(province) ? province : anyProvince);
  }

  showDistricts(province: string): void {
    if (isProvinceCode(province)) this.districts.want(province);
    else this.districts.forget();
  }

  stop(): void {
    for (const list of [this.topics, this.districts, this.#dangers, this.totals]) list.stop();
  }

  /** What is offered, and what was and is chosen. */
  topicChoices(chosen: string, lang: Lang): { value: string; label: string }[] {
    return (this.topics.value ?? [])
      .filter(({ code, retired }) => !retired || code === chosen)
      .map((topic) => ({ value: topic.code, label: topic[lang] }));
  }

  /** The name of a topic, also of a retired one. */
  topicName(code: string, lang: Lang): string {
    return this.topics.value?.find((topic) => topic.code === code)?.[lang] ?? code;
  }
}
