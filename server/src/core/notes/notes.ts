import type { Severity } from '../finding';
import fileEncoding from './file-encoding.md';
import fileTooLarge from './file-too-large.md';
import findingsCapped from './findings-capped.md';
import projectFile from './project-file.md';
import unknownSuppression from './unknown-suppression.md';
import unusedSuppression from './unused-suppression.md';
import xmlEncoding from './xml-encoding.md';

/** A finding that comes of reading a file, of hiding findings or of showing them, and so of no rule. */
export interface Note {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly page: string;
}

export const notes: readonly Note[] = [
  {
    id: 'file-encoding',
    severity: 'information',
    summary: 'A file that is not UTF-8: how it was read instead',
    page: fileEncoding,
  },
  {
    id: 'file-too-large',
    severity: 'error',
    summary: 'A file that is not read because it has more than 16 MB, or too many lines, words or tags',
    page: fileTooLarge,
  },
  {
    id: 'findings-capped',
    severity: 'information',
    summary: 'More than 1000 findings in one file, of which some are not shown',
    page: findingsCapped,
  },
  {
    id: 'project-file',
    severity: 'warning',
    summary: 'A setting in `.seatkeeperrc.json`, or in a file that it extends, that cannot be used',
    page: projectFile,
  },
  {
    id: 'unknown-suppression',
    severity: 'information',
    summary: 'A comment that should hide findings but names a rule or command that does not exist',
    page: unknownSuppression,
  },
  {
    id: 'unused-suppression',
    severity: 'hint',
    summary: 'A comment that should hide findings but has none to hide',
    page: unusedSuppression,
  },
  {
    id: 'xml-encoding',
    severity: 'error',
    summary: 'An XML file whose bytes are not in the encoding that it names',
    page: xmlEncoding,
  },
];
