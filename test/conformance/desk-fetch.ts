/** A `fetch` for the desk outside a browser: it keeps the session cookie. */
export function createDeskFetch(): typeof fetch {
  let cookie = '';
  return async (input, init) => {
    const request = new Request(input, init);
    if (cookie !== '') request.headers.set('cookie', cookie);
    const response = await fetch(request);
    for (const set of response.headers.getSetCookie()) cookie = set.split(';')[0] ?? '';
    return response;
  };
}
