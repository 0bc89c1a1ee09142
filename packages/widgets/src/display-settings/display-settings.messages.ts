import type { Lang } from '@damrong/contract';
import type { TextSize } from './settings.ts';

interface DisplaySettingsText {
  readonly sizes: string;
  readonly names: Readonly<Record<TextSize, string>>;
  readonly signs: Readonly<Record<TextSize, string>>;
  readonly contrast: string;
}

/** Few enough words to come in both languages at once. */
export const displaySettingsTexts: Readonly<Record<Lang, DisplaySettingsText>> = {
  th: {
    sizes: 'ขนาดตัวอักษร',
    names: {
      small: 'ตัวอักษรขนาดเล็ก',
      normal: 'ตัวอักษรขนาดปกติ',
      large: 'ตัวอักษรขนาดใหญ่',
      largest: 'ตัวอักษรขนาดใหญ่มาก',
    },
    signs: { small: 'ก-', normal: 'ก', large: 'ก+', largest: 'ก++' },
    contrast: 'สีตัดกันสูง',
  },
  en: {
    sizes: 'Size of text',
    names: {
      small: 'Small text',
      normal: 'Normal text',
      large: 'Large text',
      largest: 'Largest text',
    },
    signs: { small: 'A-', normal: 'A', large: 'A+', largest: 'A++' },
    contrast: 'High contrast',
  },
};
