const told = /Error\("(?:CSSResult is|Value passed to|invalid template)[^)]*\)/g;

/** Takes from Lit what it tells those who write elements: our own tests read it, no page does. */
export function shortErrors() {
  return {
    name: 'short-errors',
    transform(code, id) {
      if (!/node_modules\/(@lit|lit-html)\//.test(id) || !told.test(code)) return null;
      return { code: code.replace(told, 'Error()'), map: null };
    },
  };
}
