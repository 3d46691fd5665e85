// What is loaded when a page is shown, as one bundle.
export { notes } from './notes/notes';
export { readablePage } from './readablePage';
