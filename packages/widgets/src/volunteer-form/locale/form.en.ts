import type { FormText } from './form.th.ts';

export const formEn: FormText = {
  title: 'Become a volunteer',
  intro:
    'Help people together with the Damrongdhama Centre. An officer will contact you when your help is needed.',
  progress: (step, of) => `Step ${step} of ${of}`,
  help: 'What you can help with',
  kind: 'Who is signing up?',
  kinds: {
    person: { label: 'A person', hint: 'You sign up for yourself' },
    trader: { label: 'A trader', hint: 'A shop or a market stall' },
    business: { label: 'A business', hint: 'A company or partnership' },
    organization: { label: 'An organisation', hint: 'A foundation, association, club or school' },
  },
  skills: 'What can you help with?',
  skillsHint: 'Choose as many as you like.',
  skillNames: {
    labour: 'General labour',
    transport: 'Vehicles and transport',
    craft: 'Repairs, building and other crafts',
    machinery: 'Machinery and water pumps',
    boat: 'Boats',
    food: 'Food and drinking water',
    shelter: 'Temporary shelter',
    first_aid: 'First aid and rescue',
    counselling: 'Listening and support',
    legal: 'Legal knowledge',
    teaching: 'Teaching and job training',
    language: 'Interpreting and local languages',
    technology: 'Computers and technology',
    communication: 'Publicity and communication',
    funding: 'Money or goods',
    other: 'Something else',
  },
  next: 'Next',
  loading: 'Getting the next step, please wait',
  loadingFailed:
    'The next step did not open. What you wrote is still here. Please press “Next” again or call 1567',
};
