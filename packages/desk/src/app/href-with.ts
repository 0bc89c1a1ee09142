/** A path with what is asked of it; without a question mark where nothing is. */
export function hrefWith(path: string, params: URLSearchParams): string {
  const query = params.toString();
  return query === '' ? path : `${path}?${query}`;
}
