/** Patterns of presence files' names in lower case (`*` stands for anything): each says what kind of document the file is, whatever is in it. */
export const presenceFileNames = {
  presence: ['presence*.xml'],
  customTab: ['moc.xml', 'tabs.xml'],
} as const;
