/**
 * Escapes what is not ASCII after minifying. Without it Thai is torn to pieces on host pages in
 * windows-874. Minifiers' own options
 * leave template literals broken; Lit reads the cooked strings, where `\u0e01` is a letter.
 */
export function ascii() {
  return {
    name: 'ascii',
    renderChunk(code) {
      return {
        code: code.replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
        map: null,
      };
    },
    generateBundle(_options, bundle) {
      for (const { fileName, code = '' } of Object.values(bundle)) {
        // What a later plugin may have added.
        if (/[^\0-\x7f]/.test(code)) this.error(`${fileName} has a byte above 0x7F`);
      }
    },
  };
}
