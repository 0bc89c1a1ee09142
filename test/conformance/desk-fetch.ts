/** A `fetch` for the desk outside a browser: it keeps the cookies of session and device. */
export function createDeskFetch(): typeof fetch {
  const cookies = new Map<string, string>();
  return async (input, init) => {
    const request = new Request(input, init);
    if (cookies.size > 0) {
      request.headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
    }
    const response = await fetch(request);
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const end = pair.indexOf('=');
      cookies.set(pair.slice(0, end), pair.slice(end + 1));
    }
    return response;
  };
}
