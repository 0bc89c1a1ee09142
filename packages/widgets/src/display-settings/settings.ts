/** Sizes of text to choose from, as the middle of the four is the page's own. */
export const textSizes = ['small', 'normal', 'large', 'largest'] as const;

export type TextSize = (typeof textSizes)[number];

export interface DisplaySettings {
  readonly textSize: TextSize;
  readonly isHighContrast: boolean;
}

const keys = { textSize: 'damrong:text-size', contrast: 'damrong:contrast' } as const;

// Copies of this code that other entries brought hear of a change by these, as other tabs do by
// `storage`. Pages may hear and use the second, which is the older name of the first.
const changed = ['damrong-display-settings', 'damrong-comfort'];

let settings = read();

/** What the reader has chosen on this site; nothing is stored before something is chosen. */
export function displaySettings(): DisplaySettings {
  return settings;
}

/** Keeps a choice for this site and shows it in every element of the page and in other tabs. */
export function changeDisplaySettings(change: Partial<DisplaySettings>): void {
  settings = { ...settings, ...change };
  const { textSize, isHighContrast } = settings;
  try {
    localStorage.setItem(keys.textSize, textSize);
    localStorage.setItem(keys.contrast, isHighContrast ? 'high' : 'normal');
  } catch {
    // Where storage is blocked or full the choice holds until the page is left.
  }
  for (const name of changed) document.dispatchEvent(new CustomEvent(name, { detail: settings }));
}

/** Tells of every change until the signal is aborted. */
export function watchDisplaySettings(tell: () => void, signal: AbortSignal): void {
  const onChanged = (event: Event) => {
    settings = (event as CustomEvent<DisplaySettings>).detail;
    tell();
  };
  const onStored = ({ key }: StorageEvent) => {
    if (key !== keys.textSize && key !== keys.contrast) return;
    settings = read();
    tell();
  };
  for (const name of changed) document.addEventListener(name, onChanged, { signal });
  window.addEventListener('storage', onStored, { signal });
}

function read(): DisplaySettings {
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
