/**
 * What we need of the platform, taken once and before anything else of ours runs. Scripts of fifteen
 * years have put their own things where the platform's stood: MooTools owns `Request`, `Event` and
 * `Date.parse`, Prototype `Array.from` and `find`, analytics wrap `fetch`, and a page's own `Map` shows
 * the way to the town hall.
 *
 * The build puts these in place of the globals in every module of the bundles, Lit's and zod's too
 * (`build/taken-early.js`). `fetch` is imported by hand, and lint keeps the global one out.
 */
const page = globalThis;
const { apply, get, set } = Reflect;

/**
 * The page's document, read by its prototype: a form or an image of the page that is named as a
 * method stands before it on the document itself (`<img name="createElement">`). Who hands the document
 * to the platform takes it from a node, as `ownerDocument`.
 */
export const document = readByPrototype(page.document);

function readByPrototype(own: Document | undefined): Document {
  // A server that renders has none, and asks for none.
  if (own === undefined) return undefined as unknown as Document;
  const prototype = Object.getPrototypeOf(own) as Document;
  const read = new Proxy(own, {
    get(_, name) {
      const value: unknown = get(prototype, name, own);
      if (typeof value !== 'function') return value;
      // Lit lets the document walk through itself.
      return (node: unknown, ...others: unknown[]): unknown =>
        apply(value, own, [node === read ? own : node, ...others]);
    },
    set: (_, name, value) => set(prototype, name, value, own),
  });
  return read;
}

/** A function of a script, a bound one and a proxy each have another text. */
function isNative(value: unknown): boolean {
  return (
    typeof value === 'function' &&
    /\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(value)) &&
    Function.prototype.toString.call(value).startsWith(`function ${value.name}(`)
  );
}

function take({ Array, Date, JSON, Map, Set, URL, URLSearchParams, WeakMap, fetch }: Globals) {
  return { Array, Date, JSON, Map, Set, URL, URLSearchParams, WeakMap, fetch };
}

type Globals = typeof globalThis;
type Taken = ReturnType<typeof take>;

function isUntouched({ Array, Date, JSON, ...others }: Taken): boolean {
  const { every, find, some } = Array.prototype;
  for (const value of [
    ...[others.Map, others.Set, others.URL, others.URLSearchParams, others.WeakMap, others.fetch],
    ...[Date, Date.parse, Date.prototype.toISOString, JSON.parse, JSON.stringify],
    ...[Array.from, every, find, some],
  ]) {
    if (!isNative(value)) return false;
  }
  return true;
}

/**
 * From a document that no script has seen. It leaves the page at once; what was taken from it goes on
 * working, but for promises, whose callbacks Firefox then drops.
 */
function takeFresh(): Taken {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.documentElement.append(frame);
  try {
    return take(frame.contentWindow as Window & Globals);
  } finally {
    frame.remove();
  }
}

function takeUntouched(): Taken {
  const own = take(page);
  try {
    return isUntouched(own) ? own : takeFresh();
  } catch {
    // No document (a server renders), or one that may not look into its own frames.
    return own;
  }
}

const platform = takeUntouched();
const { every: nativeEvery, find: nativeFind, some: nativeSome } = platform.Array.prototype;

export const { Date, JSON, Map, Set, URL, URLSearchParams, WeakMap } = platform;

/** Called with an address and plain options only: the page may own `Request` and its kin. */
export const fetch: Globals['fetch'] = (address, options) =>
  platform.fetch.call(page, address, options);

export const arrayFrom = platform.Array.from;

type Test = (this: unknown, item: unknown, index: number) => unknown;

/** The method where `list` is an array, and its own method of that name where it is not. */
const ofList =
  (method: (test: Test) => unknown, name: 'every' | 'find' | 'some') =>
  (list: Record<typeof name, unknown> | null | undefined, test: Test): unknown =>
    Array.isArray(list)
      ? method.call(list, test)
      : (list?.[name] as typeof method | undefined)?.call(list, test);

export const every = ofList(nativeEvery, 'every');
export const find = ofList(nativeFind, 'find');
export const some = ofList(nativeSome, 'some');

/** An asynchronous function answers with the platform's own, whatever the page calls by its name. */
export const Promise = (async () => {})().constructor as PromiseConstructor;
/**
 * Ours derive from it, and only one of this document can be dispatched in it. Where a server renders
 * there is no document, and Node's own is not native.
 */
export const Event =
  isNative(page.Event) || !('document' in page)
    ? page.Event
    : (document.createEvent('Event').constructor as typeof globalThis.Event);
export const { AbortController, XMLHttpRequest } = page;
