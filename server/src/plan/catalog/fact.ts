/** The documents that a plan is checked against, with their titles. */
export const documents = {
  genesysGuide: 'Genesys Licensing Guide',
  openScapeGuide: 'OpenScape Business, "Licensing"',
  statusAggregatorGuide: 'PureConnect Status Aggregator Technical Reference',
  callGemRequirements: 'Softdial CallGem, "Master/Slave Licensing Requirements"',
  ucConnectorGuide: 'UC Connector 8.0 Deployment Guide',
} as const;

export type DocumentId = keyof typeof documents;

/** One thing that a document says about what is deployed, in our own words. */
export interface Fact {
  readonly id: string;
  /** The lines of the document's text. */
  readonly lines: string;
  /** The headings or tables that these are below. */
  readonly sections?: readonly string[];
  /** Where it is another document than that of its table. */
  readonly document?: DocumentId;
  readonly fact: string;
  /** Whether two places of the document do not agree. */
  readonly readings?: true;
  /** Why it is explained, and nothing is checked by it: the reason, to follow a colon. A fact without it must be covered by a rule, a term of a sum or a field. */
  readonly explainOnly?: string;
}

/** The facts about one system, or one part of one. */
export interface FactTable {
  readonly title: string;
  readonly document: DocumentId;
  readonly facts: readonly Fact[];
}
