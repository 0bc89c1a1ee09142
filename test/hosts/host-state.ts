/** What a page is to those who made it, in words that two visits can be compared by. */
export type HostState = Readonly<Record<string, readonly string[]>>;

/** Evaluated in the page: everything of the page that is not ours. */
export function readHostState(): HostState {
  const looks = [
    ...['animation-name', 'background-color', 'background-image', 'border-top-color'],
    ...['border-top-style', 'border-top-width', 'box-shadow', 'box-sizing', 'color', 'cursor'],
    ...['direction', 'display', 'float', 'font-family', 'font-size', 'font-style', 'font-weight'],
    ...['letter-spacing', 'line-height', 'list-style-type', 'opacity', 'overflow-x', 'overflow-y'],
    ...['padding-left', 'padding-top', 'pointer-events', 'position', 'text-align'],
    ...[
      'text-decoration-line',
      'text-transform',
      'user-select',
      'visibility',
      'white-space',
      'z-index',
    ],
  ];
  // Forms and images of a page may be named as what is read here, so it is read by the prototype.
  // MooTools owns the name `Element`.
  const documents = Object.getPrototypeOf(document) as Document;
  const elementsOf = Object.getPrototypeOf(HTMLElement.prototype) as Element;
  const ofDocument = (name: string): unknown => Reflect.get(documents, name, document);
  const parentOf = (element: Element): Element | null =>
    Reflect.get(elementsOf, 'parentElement', element) as Element | null;
  const nameOf = (element: Element): string =>
    String(Reflect.get(elementsOf, 'localName', element));
  const pathOf = (element: Element): string => {
    const names: string[] = [];
    for (let at: Element | null = element; at !== null; at = parentOf(at))
      names.unshift(nameOf(at));
    return names.join('>');
  };
  const isOurs = (element: Element): boolean =>
    elementsOf.closest.call(element, 'script, link[rel=modulepreload]') !== null ||
    /(^|>)damrong-/.test(pathOf(element));
  const elements = Array.prototype.filter.call(
    documents.getElementsByTagName.call(document, '*'),
    (element: Element) => !isOurs(element),
  ) as Element[];
  // Libraries put what chance gives into their names and states.
  const steady = (name: string): string =>
    name.replace(/\d{6,}|0\.\d+|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '#');

  const describe = (name: string, owner: object): string[] =>
    Reflect.ownKeys(owner).map((key) => {
      const found = Reflect.getOwnPropertyDescriptor(owner, key);
      const code: unknown = found?.value ?? found?.get;
      const length = typeof code === 'function' ? Function.prototype.toString.call(code).length : 0;
      return `${name}.${String(key)} ${length}`;
    });
  const builtIns = [
    ...['Object', 'Array', 'String', 'Function', 'RegExp', 'Date', 'Promise', 'Map', 'Set'],
    ...['EventTarget', 'Node', 'Element', 'HTMLElement', 'Document', 'Event', 'XMLHttpRequest'],
  ].flatMap((name): [string, { prototype: object }][] => {
    const owner = Reflect.get(window, name) as { prototype: object } | undefined;
    return typeof owner === 'function' ? [[name, owner]] : [];
  });

  const storage = (name: 'localStorage' | 'sessionStorage'): string[] => {
    try {
      return Object.entries(window[name]).map(([key, value]) => `${key}=${String(value)}`);
    } catch {
      return ['none'];
    }
  };
  const cookie = (): string => {
    try {
      return String(ofDocument('cookie'));
    } catch {
      return 'none';
    }
  };
  // Zones note every listener there, those of the program that drives the browser too.
  const ofDriver = /^__zone_symbol__|playwright/;
  return {
    elements: elements.map(pathOf),
    styles: elements.map((element) => {
      const computed = getComputedStyle(element);
      return `${pathOf(element)} ${looks.map((name) => `${name}:${computed.getPropertyValue(name)}`).join(';')}`;
    }),
    attributes: ['documentElement', 'body'].map((part) => {
      const element = ofDocument(part) as Element | null;
      const names = element === null ? [] : Array.from(element.attributes);
      return names
        .map(({ name, value }) => `${name}=${steady(value)}`)
        .sort()
        .join(' ');
    }),
    globals: Object.getOwnPropertyNames(window)
      .filter((name) => !/^\d+$/.test(name) && !ofDriver.test(name))
      .map(steady)
      .sort(),
    // Firefox puts members in when they are first read, so their order is that of reading.
    prototypes: builtIns
      .flatMap(([name, owner]) => [
        ...describe(name, owner),
        ...describe(`${name}.prototype`, owner.prototype),
      ])
      .sort(),
    storage: [...storage('localStorage'), ...storage('sessionStorage'), cookie()].map(steady),
    place: [
      document.title,
      String(history.length),
      steady(JSON.stringify(history.state)),
      location.hash,
    ],
    sheets: ['styleSheets', 'adoptedStyleSheets'].map((list) =>
      String((ofDocument(list) as ArrayLike<unknown> | undefined)?.length),
    ),
  };
}

/** Where the second differs from the first, a line each. */
export function differences(
  without: HostState,
  withUs: HostState,
  changing: readonly string[] = [],
): string[] {
  return Object.entries(without).flatMap(([what, before]) => {
    if (changing.includes(what)) return [];
    const after = withUs[what] ?? [];
    if (before.join('\n') === after.join('\n')) return [];
    const gone = before.filter((line) => !after.includes(line)).slice(0, 2);
    const come = after.filter((line) => !before.includes(line)).slice(0, 2);
    return [
      `${what}: ${[...gone.map((line) => `- ${line}`), ...come.map((line) => `+ ${line}`)].join(' ')}`,
    ];
  });
}
