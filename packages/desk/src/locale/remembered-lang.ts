import type { Lang } from '@damrong/contract';

const KEY = 'damrong:lang';

/** The officer's language on this device; Thai until another was chosen. */
export function rememberedLang(): Lang {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'th';
  } catch {
    // Storage may be forbidden by policy; the desk then starts in Thai each time.
    return 'th';
  }
}

export function rememberLang(lang: Lang): void {
  try {
    localStorage.setItem(KEY, lang);
  } catch {
    // As above.
  }
}
