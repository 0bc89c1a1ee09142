/** A page as a province would have it today, with some of its own words around the centre. */
export function page(body: string, head = '', attributes = ''): string {
  return `<!doctype html><html lang="th"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>จังหวัดเชียงใหม่</title>${head}</head><body${attributes === '' ? '' : ` ${attributes}`}>${body}</body></html>`;
}

/** A heading before and news after it, so that what the centre moves is seen. */
export function amongNews(center: string): string {
  return `<h1>จังหวัดเชียงใหม่</h1><p><a href="#news">ข่าว</a></p>${center}<p id="news">ประชาสัมพันธ์จังหวัด</p>`;
}

/** A page without anything that is not said in its name. */
export const plain = (center: string, head = ''): string => page(amongNews(center), head);

export const style = (rules: string): string => `<style>${rules}</style>`;

export const inline = (code: string): string =>
  `<script>${code.replaceAll('</script', '<\\/script')}</script>`;

/** A tag for a file of a package in `node_modules`. */
export const library = (path: string, attributes = ''): string =>
  `<script src="/npm/${path}" ${attributes}></script>`;

export const stylesheet = (path: string): string => `<link rel="stylesheet" href="/npm/${path}">`;

/** A tag for a library that its makers never put into npm. */
export const oldLibrary = (name: string): string => `<script src="/old/${name}.js"></script>`;

/** What a script tag of ours is as code, for pages that put it in by script. */
export const quoted = (html: string): string => JSON.stringify(html).replaceAll('</', '<\\/');
