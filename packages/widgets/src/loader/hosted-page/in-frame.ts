/** Heights are told in steps, so that they say little of what somebody does. */
const STEP = 50;

/**
 * A page that stands in a site's frame tells that site how high it is, and that it is done; nothing
 * else leaves it. Links open beside the frame, which shows no other page.
 *
 * @param site - The exact origin of the site, which the centre has checked.
 */
export function tellSite(site: string): void {
  let told = 0;
  const tell = (message: object) => {
    parent.postMessage({ from: 'damrong', ...message }, site);
  };
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.offsetHeight / STEP) * STEP;
    if (height !== told) tell({ height });
    told = height;
  }).observe(document.documentElement);
  document.documentElement.addEventListener('damrong-step', ({ step }) => {
    if (step === 'receipt') tell({ done: true });
  });
  addEventListener(
    'click',
    (event) => {
      const [pressed] = event.composedPath();
      const link = pressed instanceof Element && pressed.closest<HTMLAnchorElement>('a[href]');
      const leads = link && link.protocol.startsWith('http') && !link.hash;
      if (leads && !link.download) link.target = '_blank';
    },
    true,
  );
}
