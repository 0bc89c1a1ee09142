import type { SkillsMessages } from './skills.th.ts';

export const skillsEn: SkillsMessages = {
  heading: 'What volunteers can help with',
  intro:
    'The sign-up of every province shows this list a few minutes after a change. A retired entry is no longer offered, but keeps its name for those who chose it before.',
  wrongAccount: 'Only the ministry’s administrator edits this list',
  add: 'Add an entry',
  th: 'Name in Thai',
  en: 'Name in English',
  taken: 'The list has this name already. Please choose another',
  addSubmit: 'Add at the end',
  edit: 'Rename',
  editOf: (name) => `Rename ${name}`,
  save: 'Save',
  saving: 'Saving',
  up: 'Move up',
  down: 'Move down',
  retire: 'Retire',
  bringBack: 'Bring back',
  retiredBadge: 'Retired',
  added: (name) => `${name} is added`,
  renamed: (name) => `The name is now ${name}`,
  moved: (name, position) => `${name} is now number ${position}`,
  retired: (name) => `${name} is retired`,
  broughtBack: (name) => `${name} is offered again`,
};
