/**
 * A `fetch` for the desk outside a browser: it keeps the session cookie and sends the page's
 * origin, as a browser does on the desk's own pages.
 */
export function createDeskFetch(deskUrl: string): typeof fetch {
  let cookie = '';
  return async (input, init) => {
    const request = new Request(input, init);
    request.headers.set('origin', deskUrl);
    if (cookie !== '') request.headers.set('cookie', cookie);
    const response = await fetch(request);
    for (const set of response.headers.getSetCookie()) cookie = set.split(';')[0] ?? '';
    return response;
  };
}
