/** Sizes of text to choose from, as the middle of the four is the page's own. */
export const textSizes = ['small', 'normal', 'large', 'largest'] as const;

export type TextSize = (typeof textSizes)[number];

export interface ComfortSettings {
  readonly textSize: TextSize;
  readonly isHighContrast: boolean;
}

const keys = { textSize: 'damrong:text-size', contrast: 'damrong:contrast' } as const;

// Copies of this code that other entries brought hear of a change by it, as other tabs do by `storage`.
const changed = 'damrong-comfort';

let settings = read();

/** What the reader has chosen on this site; nothing is stored before something is chosen. */
export function comfortSettings(): ComfortSettings {
  return settings;
}

/** Keeps a choice for this site and shows it in every element of the page and in other tabs. */
export function changeComfort(change: Partial<ComfortSettings>): void {
  settings = { ...settings, ...change };
  const { textSize, isHighContrast } = settings;
  try {
    localStorage.setItem(keys.textSize, textSize);
    localStorage.setItem(keys.contrast, isHighContrast ? 'high' : 'normal');
  } catch {
    // Where storage is blocked or full the choice holds until the page is left.
  }
  document.dispatchEvent(new CustomEvent(changed, { detail: settings }));
}

/** Tells of every change until the signal is aborted. */
export function watchComfort(tell: () => void, signal: AbortSignal): void {
  const onChanged = (event: Event) => {
    settings = (event as CustomEvent<ComfortSettings>).detail;
    tell();
  };
  const onStored = ({ key }: StorageEvent) => {
    if (key !== keys.textSize && key !== keys.contrast) return;
    settings = read();
    tell();
  };
  document.addEventListener(changed, onChanged, { signal });
  window.addEventListener('storage', onStored, { signal });
}

function read(): ComfortSettings {
  const stored = (key: string) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const size = stored(keys.textSize);
  return {
    textSize: textSizes.find((one) => one === size) ?? 'normal',
    isHighContrast: stored(keys.contrast) === 'high',
  };
}
