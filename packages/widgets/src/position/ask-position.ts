import type { Position } from '@damrong/contract';

/** Why there is no position: the reader or the browser refuses, the page cannot ask, nothing was found. */
export type PositionError = 'refused' | 'unavailable' | 'missed';

export type PositionAnswer =
  | { readonly position: Position; /** Metres. */ readonly accuracy: number }
  | { readonly error: PositionError };

// Some in-app browsers take the question and never answer; the device itself is given a little less.
const timeoutMs = 20_000;
const deviceTimeoutMs = 15_000;
const oldestMs = 60_000;

/** Where the device is; asks its owner first. Only to be called when a person has pressed for it. */
export function askPosition(): Promise<PositionAnswer> {
  // Missing on plain http pages of some browsers, refused there by the others.
  const { geolocation } = navigator as { geolocation?: Geolocation };
  if (geolocation === undefined || !isSecureContext) {
    return Promise.resolve({ error: 'unavailable' });
  }
  return new Promise((resolve) => {
    const giveUp = setTimeout(resolve, timeoutMs, { error: 'missed' });
    const answer = (found: PositionAnswer) => {
      clearTimeout(giveUp);
      resolve(found);
    };
    geolocation.getCurrentPosition(
      ({ coords }) => {
        const { latitude, longitude, accuracy } = coords;
        answer({ position: { latitude, longitude }, accuracy: roughly(accuracy) });
      },
      ({ code, PERMISSION_DENIED }) => {
        answer({ error: code === PERMISSION_DENIED ? 'refused' : 'missed' });
      },
      { enableHighAccuracy: true, timeout: deviceTimeoutMs, maximumAge: oldestMs },
    );
  });
}

/** "About 23 metres" says more than is known. */
function roughly(metres: number): number {
  const step = metres < 100 ? 10 : metres < 1000 ? 100 : 1000;
  return Math.max(step, Math.round(metres / step) * step);
}
