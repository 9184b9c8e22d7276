/** The sections of the page, in its order. Ids stand in links (`h`). */
export const sections = [
  { id: 'facts', title: 'Facts have three values' },
  { id: 'limits', title: 'Hard limits come first' },
  { id: 'price', title: 'What “at a price” means' },
  { id: 'contexts', title: 'Who may run code, and where' },
  { id: 'score', title: 'What is left gets a score' },
  { id: 'ranking', title: 'How the first is found' },
  { id: 'words', title: 'What the words mean' },
  { id: 'never', title: 'What is never recommended' },
  { id: 'not-run', title: 'What we did not run' },
  { id: 'bias', title: 'Our bias' },
] as const;

export type SectionId = (typeof sections)[number]['id'];
