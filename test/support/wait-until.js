import { waitUntil as wait } from '@open-wc/testing';

// Two files run at once on two cores, beside a centre: a second is not enough there.
const waitOptions = { timeout: 20_000 };

export function waitUntil(condition, message) {
  return wait(condition, message, waitOptions);
}

export function seen(root, condition) {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!condition()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
}
