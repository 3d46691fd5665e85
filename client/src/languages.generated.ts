// Written by `npm run generate` from the one list of languages; do not edit.

/** The languages of an editor whose documents the server is told of. */
export const selector: readonly string[] = ['flexnet-license', 'xml', 'flexnet-options', 'flexnet-log', 'jsonc'];

/** Those of them that are ours alone. */
export const ownIds: readonly string[] = ['flexnet-license', 'flexnet-options', 'flexnet-log'];
