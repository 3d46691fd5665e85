import type { Request } from './request';
import { address } from './requests/address';
import { anonymize } from './requests/anonymize';
import { clean } from './requests/clean';
import { codeAction, codeActionResolve } from './requests/codeAction';
import { codeLens } from './requests/codeLens';
import { compare } from './requests/compare';
import { completion, completionResolve } from './requests/completion';
import { definition } from './requests/definition';
import { deploymentCoverage } from './requests/deploymentCoverage';
import { documentDiagnostic } from './requests/diagnostics';
import { documentHighlight } from './requests/documentHighlight';
import { documentLink } from './requests/documentLink';
import { documentSymbol } from './requests/documentSymbol';
import { executeCommand } from './requests/executeCommand';
import { explain } from './requests/explain';
import { featureAt } from './requests/featureAt';
import { foldingRange } from './requests/foldingRange';
import { formatting, rangeFormatting } from './requests/formatting';
import { hover } from './requests/hover';
import { inlayHint } from './requests/inlayHint';
import { inventory } from './requests/inventory';
import { inventoryReport } from './requests/inventoryReport';
import { linkedEditing } from './requests/linkedEditing';
import { matchStates } from './requests/matchStates';
import { may } from './requests/may';
import { merge } from './requests/merge';
import { needAnswer, needTopics } from './requests/needQuestions';
import { newPlan, starters } from './requests/newPlan';
import { newState, newStateForm } from './requests/newState';
import { placeholders } from './requests/placeholders';
import { preview } from './requests/preview';
import { previewMarks } from './requests/previewMarks';
import { references } from './requests/references';
import { prepareRename, rename } from './requests/rename';
import { rulePage } from './requests/rulePage';
import { rules } from './requests/rules';
import { selectionRange } from './requests/selectionRange';
import { rangeSemanticTokens, semanticTokens } from './requests/semanticTokens';
import { signatureHelp } from './requests/signatureHelp';
import { stateCoverage } from './requests/stateCoverage';
import { status } from './requests/status';
import { story } from './requests/story';
import { importTexts, textTable } from './requests/texts';
import { workspaceSymbol } from './requests/workspaceSymbol';

/** Every kind of request that the server answers. */
export const requests: readonly Request[] = [
  documentDiagnostic,
  codeAction,
  codeActionResolve,
  hover,
  completion,
  completionResolve,
  signatureHelp,
  definition,
  references,
  documentHighlight,
  prepareRename,
  rename,
  linkedEditing,
  documentSymbol,
  workspaceSymbol,
  foldingRange,
  selectionRange,
  semanticTokens,
  rangeSemanticTokens,
  inlayHint,
  codeLens,
  documentLink,
  formatting,
  rangeFormatting,
  executeCommand,
  status,
  address,
  story,
  rules,
  rulePage,
  compare,
  clean,
  placeholders,
  merge,
  newStateForm,
  newState,
  textTable,
  importTexts,
  featureAt,
  may,
  matchStates,
  stateCoverage,
  explain,
  preview,
  previewMarks,
  anonymize,
  inventory,
  inventoryReport,
  deploymentCoverage,
  needTopics,
  needAnswer,
  starters,
  newPlan,
];
