/** What text has to have against its ground at least (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** The colours a page may choose. */
export interface Colors {
  /** Ground of the banner and of icons. */
  readonly band: string;
  /** Buttons and links on light paper. */
  readonly light: string;
  /** Buttons and links in the dark. */
  readonly dark: string;
}

/** As the elements have them where a page chooses nothing. */
export const ownColors: Colors = { band: '#1b2461', light: '#232f7e', dark: '#b7c4ff' };

const WHITE = '#ffffff';
const INK = '#0e1333';
const LIGHT_PAPER = '#ffffff';
const DARK_PAPER = '#12172f';

/** How far a button under the pointer goes towards black or white. */
const STRONGER = 0.35;

/** The custom properties of a choice: each colour that differs, with the text that can be read on it. */
export function propertiesOf({ band, light, dark }: Colors): Record<string, string> {
  return {
    ...(band === ownColors.band
      ? {}
      : { '--damrong-color-band': band, '--damrong-color-on-band': textOn(band) }),
    ...(light === ownColors.light
      ? {}
      : {
          '--damrong-color-primary': light,
          '--damrong-color-on-primary': textOn(light),
          '--damrong-color-primary-strong': mixed(
            light,
            textOn(light) === WHITE ? '#000000' : WHITE,
          ),
        }),
    ...(dark === ownColors.dark
      ? {}
      : {
          '--damrong-dark-color-primary': dark,
          '--damrong-dark-color-on-primary': textOn(dark),
          '--damrong-dark-color-primary-strong': mixed(
            dark,
            textOn(dark) === WHITE ? '#000000' : WHITE,
          ),
        }),
  };
}

/** Everything that has to be read in these colours, with its contrast. */
export function contrastsOf({ band, light, dark }: Colors): Record<Reading, number> {
  return {
    band: contrast(band, textOn(band)),
    'button-light': contrast(light, textOn(light)),
    'link-light': contrast(light, LIGHT_PAPER),
    'button-dark': contrast(dark, textOn(dark)),
    'link-dark': contrast(dark, DARK_PAPER),
  };
}

export const readings = ['band', 'button-light', 'link-light', 'button-dark', 'link-dark'] as const;
export type Reading = (typeof readings)[number];

/** White or nearly black, whichever is read better on this ground. */
export function textOn(ground: string): string {
  return contrast(ground, WHITE) >= contrast(ground, INK) ? WHITE : INK;
}

/** Between 1 and 21; rounded down, so that what is shown as enough is enough. */
export function contrast(one: string, other: string): number {
  const [lighter = 1, darker = 1] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return Math.floor(((lighter + 0.05) / (darker + 0.05)) * 100) / 100;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mixed(color: string, towards: string): string {
  const aims = channels(towards);
  const parts = channels(color).map((channel, index) =>
    Math.round(channel + ((aims[index] ?? channel) - channel) * STRONGER),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** `#1b2461` → 27, 36, 97 */
function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}
