import {
  expandPlaces,
  getCategories,
  getPlaces,
  type Category,
  type District,
} from '@damrong/contract';
import { createTransport, send } from '@damrong/sdk';

// The form can be finished without these lists, so nobody waits long for them.
const timeout = 8000;

/**
 * The list of matters of a province.
 * @param early an answer that was asked for before this code had arrived; a failed one is asked again
 */
export async function readCategories(
  baseUrl: string,
  province: string,
  signal: AbortSignal,
  early?: Promise<Response>,
): Promise<readonly ListedCategory[]> {
  const transport = createTransport({ baseUrl, fetch: startingWith(early), retry: 1 });
  const { categories } = await send(
    transport,
    getCategories,
    { params: { province } },
    { signal, timeout },
  );
  return categories;
}

/** The districts of a province with their subdistricts. */
export async function readDistricts(
  baseUrl: string,
  province: string,
  signal: AbortSignal,
): Promise<readonly District[]> {
  const transport = createTransport({ baseUrl, retry: 1 });
  const file = await send(transport, getPlaces, { params: { province } }, { signal, timeout });
  return expandPlaces(file).districts;
}

/** A matter as the centre lists it. */
export type ListedCategory = Pick<Category, 'code' | 'th' | 'en' | 'examples' | 'search'>;

function startingWith(early: Promise<Response> | undefined): typeof fetch {
  let first = early;
  return (input, init) => {
    const answer = first ?? fetch(input, init);
    first = undefined;
    return answer;
  };
}
