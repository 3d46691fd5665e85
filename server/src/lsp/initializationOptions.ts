/** Commands of the client that quick fixes may run; what has no command is offered without it or not at all. */
export interface ClientCommands {
  /** Shows the page of a rule; called with the rule's id. */
  readonly openRule?: string;
  /** Takes a text, which it is called with, to where a person can paste it. */
  readonly copyRequest?: string;
  /** Applies every safe fix to a document, whose URI it is called with, and tells what it did. */
  readonly fixAll?: string;
}

/** What a client may say when it starts the server. */
export interface InitializationOptions {
  /** The link after a diagnostic's code, with `{rule}` where the rule's id goes; by default the page in the repository. */
  readonly ruleLink?: string;
  /** Whether the client knows the kinds of tokens that the extension's manifest declares; by default they are sent as the nearest standard ones. */
  readonly ownTokenTypes?: boolean;
  /** Whether the client answers `seatkeeper/findFiles` and `seatkeeper/readFile`; by default the server reads the disk. */
  readonly providesFiles?: boolean;
  /** The client's command after a code lens, called with the document's URI and the place of a vendor's name; by default a click does nothing. */
  readonly codeLensCommand?: string;
  /** The client's commands after quick fixes that are more than an edit. */
  readonly commands?: ClientCommands;
  /** Whether the client shows what `seatkeeper/changeNotice` says; by default that comes as `window/showMessage`. */
  readonly showsChangeNotices?: boolean;
  /** Translations of what the server says, by the English text; by default those that the server has into the client's `locale`. */
  readonly translations?: Readonly<Record<string, string>>;
}
