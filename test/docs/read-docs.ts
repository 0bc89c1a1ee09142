/** A page as a reader of its HTML finds it. */
export interface Document {
  readonly html: string;
  /** Its words, without tags. */
  readonly text: string;
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Text to copy, by its id. */
  readonly codes: ReadonlyMap<string, string>;
}

/** The page at an address; undefined where there is none. */
export async function readHtml(address: string): Promise<Document | undefined> {
  const response = await fetch(address);
  if (!response.ok) return undefined;
  const html = await response.text();
  const all = (pattern: RegExp): string[] =>
    [...html.matchAll(pattern)].map(([, found = '']) => unescaped(found));
  return {
    html,
    text: unescaped(html.replace(/<[^>]*>/g, ' ')),
    links: all(/<a [^>]*?href="([^"]*)"/g),
    ids: new Set(all(/ id="([^"]*)"/g)),
    codes: new Map(
      [...html.matchAll(/<code id="([^"]*)"[^>]*>([^<]*)</g)].map(([, id = '', code = '']) => [
        id,
        unescaped(code),
      ]),
    ),
  };
}

/** Every page below an address that can be reached from it by links, by its path. */
export async function readDocs(center: string, first: string): Promise<Map<string, Document>> {
  const found = new Map<string, Document>();
  const waiting = [first];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (found.has(path)) continue;
    const document = await readHtml(center + path);
    if (document === undefined) throw new Error(`${path} is not there`);
    found.set(path, document);
    const paths = document.links.map((link) => new URL(link, center + (path ?? '')).pathname);
    waiting.push(...paths.filter((one) => one === first || one.startsWith(`${first}/`)));
  }
  return found;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
