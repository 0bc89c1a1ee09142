/**
 * Lets the link to the page in the other language change the words and keep the page, so that nothing
 * typed is lost. Around the form stand those of the other page; the form changes its own.
 */
export function switchLanguageInPlace(): void {
  document.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[hreflang]');
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || opensElsewhere) return;
    event.preventDefault();
    void change(link);
  });
}

async function change({ href, hreflang }: HTMLAnchorElement): Promise<void> {
  const form = document.querySelector('[lang]:not(:root, a)');
  form?.setAttribute('lang', hreflang);
  // Without the other page's words the form at least has its own.
  const other = await read(href).catch(() => undefined);
  if (other === undefined) return;
  document.documentElement.lang = hreflang;
  document.title = other.title;
  for (const part of ['header', 'h1', '.fallback', 'footer']) {
    const words = other.querySelector(part);
    if (words !== null) document.querySelector(part)?.replaceWith(document.adoptNode(words));
  }
  history.replaceState(history.state, '', href + location.hash);
  document.querySelector<HTMLElement>('a[hreflang]')?.focus();
}

/** A page as a document; none of its scripts runs. */
function read(address: string): Promise<Document | undefined> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      resolve(request.responseXML ?? undefined);
    };
    request.onerror = reject;
    request.send();
  });
}
