import { scriptNonce } from './embed-address.ts';
import { fetch } from '../platform/platform.ts';

/**
 * Brings a module into the browser's module map if its bytes have this hash. `import()` itself
 * takes no integrity, but it finds the module that the link has checked.
 *
 * Browsers without module preloads check a fetch first; the import is then served from their cache,
 * since these files are immutable.
 */
export async function fetchChecked(address: string, integrity: string): Promise<void> {
  const link = document.createElement('link');
  if (!link.relList.supports('modulepreload')) {
    await fetch(address, { integrity, credentials: 'omit' });
    return;
  }
  link.rel = 'modulepreload';
  link.crossOrigin = 'anonymous';
  link.integrity = integrity;
  link.nonce = scriptNonce();
  link.href = address;
  try {
    await new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => {
        reject(new Error(address));
      };
      document.head.append(link);
    });
  } finally {
    link.remove();
  }
}
