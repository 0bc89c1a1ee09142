import {
  expandPlaces,
  getCategories,
  getPlaces,
  type Category,
  type CategoryList,
  type District,
} from '@damrong/contract';
import { send } from '@damrong/sdk/light';
import { createTransport } from '../../platform/transport.ts';
import { fetch } from '../../platform/platform.ts';

// The form can be finished without these lists, so nobody waits long for them.
const timeout = 8000;

/**
 * The list of matters of a province, and the words of danger.
 * @param ask instead of `fetch`, where an answer is on its way already
 */
export async function readCategories(
  baseUrl: string,
  province: string,
  signal: AbortSignal,
  ask?: typeof fetch,
): Promise<CategoryList> {
  const transport = createTransport(baseUrl, { fetch: ask, retry: 1 });
  return send(transport, getCategories, { params: { province } }, { signal, timeout });
}

/** The districts of a province with their subdistricts. */
export async function readDistricts(
  baseUrl: string,
  province: string,
  signal: AbortSignal,
): Promise<readonly District[]> {
  const transport = createTransport(baseUrl, { retry: 1 });
  const file = await send(transport, getPlaces, { params: { province } }, { signal, timeout });
  return expandPlaces(file).districts;
}

/** A matter as the centre lists it. */
export type ListedCategory = Pick<Category, 'code' | 'th' | 'en' | 'examples' | 'search'> & {
  readonly isUrgent?: boolean | undefined;
  readonly hasQuestions?: boolean | undefined;
  readonly isPublic?: boolean | undefined;
};

/** A `fetch` whose first answer was asked for before this code had arrived; later ones are new. */
export function startingWith(early: Promise<Response>): typeof fetch {
  let first: Promise<Response> | undefined = early;
  return (input, init) => {
    const answer = first ?? fetch(input, init);
    first = undefined;
    return answer;
  };
}
