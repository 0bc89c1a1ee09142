export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON body; an empty object when there is none. */
  readonly body: Body;
}

export interface CallOptions {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One HTTP call with a JSON body, and the answer as a page would see it. */
export async function call<Body = Record<string, unknown>>(
  url: string,
  { method, body, headers }: CallOptions = {},
): Promise<Answer<Body>> {
  const isText = typeof body === 'string';
  const response = await fetch(url, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    redirect: 'manual',
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (isJson && text !== '' ? JSON.parse(text) : {}) as Body,
  };
}

let keys = 0;

export function newKey(): string {
  keys += 1;
  return `test-key-of-process-${process.pid}-${keys}`;
}
