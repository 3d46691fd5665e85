export const listFormatNames = ['text', 'json', 'csv', 'md', 'html', 'ics', 'prometheus'] as const;
export type ListFormatName = (typeof listFormatNames)[number];
