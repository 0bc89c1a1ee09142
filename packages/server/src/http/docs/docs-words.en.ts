import type { DocsWords } from './docs-words.th.ts';

/** What stands around the documents, in English. */
export const docsEn: DocsWords = {
  title: 'Documents for webmasters and developers',
  short: 'Documents',
  intro:
    'Put the services of the Damrongdhama centre on your site. Make the snippet of your province first, then paste it by the steps of your system. Who writes programs finds elements, SDK and API here too.',
  contents: 'Contents',
  search: 'Search the documents',
  searchButton: 'Search',
  searchTitle: 'Found',
  searchHint: 'Please type what you look for, such as Joomla, colour or file a case.',
  nothingFound: 'Nothing was found. Please try another word, or look into the contents.',
  inEnglish: 'These words come from the sources of the program.',
  first: {
    snippet: {
      name: 'Make the snippet for your site',
      about: 'Choose province, services and colours, and copy it.',
    },
    check: {
      name: 'Is your site connected?',
      about: 'It does not show or send? This page says why, and what helps.',
    },
  },
  sections: {
    elements: {
      name: 'Elements',
      about: 'One for each service, with a live example, attributes, events and ways to style it.',
    },
    recipes: {
      name: 'Recipes',
      about:
        'Steps with pictures for Joomla, WordPress, Drupal, DNN, tag managers, HTML and frames.',
    },
    sdk: {
      name: 'SDK',
      about: 'The library for JavaScript and TypeScript that calls the centre.',
    },
    api: {
      name: 'API',
      about: 'Every call by HTTP: what is sent, answers, problems and examples.',
    },
  },
  element: {
    example: 'Live example',
    exampleLive: 'It is the real element, and asks this centre.',
    exampleDisabled:
      'It is the real element with disabled: nothing can be typed or sent here. The service itself is on its page.',
    openPage: 'Open the page of this service',
    snippets: 'What to paste',
    snippetsHint: 'These are for Bangkok. Choose your province and colours here:',
    inProject: 'In a project with npm',
    attributes: 'Attributes',
    properties: 'Properties',
    readonly: 'read only',
    methods: 'Methods',
    events: 'Events',
    eventsHint: 'Behind the colon stands the class of the event.',
    slots: 'Slots',
    defaultSlot: 'what stands between the tags',
    parts: 'Parts for ::part()',
    customProperties: 'Custom properties of CSS',
    none: 'None.',
  },
  recipe: {
    snippets: 'What to paste',
    yours: 'Choose your province, services and colours before you copy:',
    steps: 'Steps',
    editor: 'What the editor does to it',
    stripped: 'Where the script is taken out',
    strippedSteps: [
      'Use the <iframe> below, once the address of your site is registered with the centre: the centre’s own page shows in it.',
      'Where the <iframe> goes too, use the links. They work everywhere, without registration.',
    ],
    check:
      'Then look whether your site is connected: that page says whether the snippet is whole or was changed.',
  },
  api: {
    request: 'What is sent',
    parameters: 'Parameters',
    answers: 'Answers',
    problems: 'Problems',
    examples: 'Example',
    types: 'Types on this page',
    required: 'required',
    header: 'header',
    path: 'in the path',
    query: 'in the query',
    needsSession: 'for signed-in officers',
    document: 'The whole OpenAPI document, for programs',
  },
  sdk: {
    install: 'Installation',
    example: 'Example',
    throws: 'Throws',
  },
};
