import { acceptAsIssued } from './acceptAsIssued';
import { addReceived } from './addReceived';
import { anonymize } from './anonymize';
import { checkFile } from './checkFile';
import { checkWorkspace } from './checkWorkspace';
import { cleanMail } from './cleanMail';
import type { Command } from './command';
import { compareWith } from './compareWith';
import { compareWithGit } from './compareWithGit';
import { copyAddress } from './copyAddress';
import { explainError } from './explainError';
import { exportReport } from './exportReport';
import { exportTexts } from './exportTexts';
import { fillPlaceholders } from './fillPlaceholders';
import { findHostId } from './findHostId';
import { fixAll } from './fixAll';
import { importTexts } from './importTexts';
import { insertState } from './insertState';
import { newPlan } from './newPlan';
import { openPreview } from './openPreview';
import { openReport } from './openReport';
import { openRule } from './openRule';
import { openSample } from './openSample';
import { reportIssue } from './reportIssue';
import { showCoverage } from './showCoverage';
import { showStory } from './showStory';
import { whatIsNeeded } from './whatIsNeeded';
import { whoMay } from './whoMay';

/** Every command of the manifest. */
export const commands: Readonly<Record<string, Command>> = {
  'seatkeeper.acceptAsIssued': acceptAsIssued,
  'seatkeeper.addReceived': addReceived,
  'seatkeeper.anonymize': anonymize,
  'seatkeeper.checkFile': checkFile,
  'seatkeeper.checkWorkspace': checkWorkspace,
  'seatkeeper.compareWith': compareWith,
  'seatkeeper.compareWithGit': compareWithGit,
  'seatkeeper.copyAddress': copyAddress,
  'seatkeeper.findHostId': findHostId,
  'seatkeeper.cleanMail': cleanMail,
  'seatkeeper.fillPlaceholders': fillPlaceholders,
  'seatkeeper.explainError': explainError,
  'seatkeeper.fixAll': fixAll,
  'seatkeeper.openPreview': openPreview,
  'seatkeeper.openReport': openReport,
  'seatkeeper.exportReport': exportReport,
  'seatkeeper.exportTexts': exportTexts,
  'seatkeeper.importTexts': importTexts,
  'seatkeeper.insertState': insertState,
  'seatkeeper.groupByFile': ({ tree }) => tree.groupBy('file'),
  'seatkeeper.groupByExpiry': ({ tree }) => tree.groupBy('expiry'),
  'seatkeeper.refreshInventory': async ({ inventory }) => inventory.refresh(),
  'seatkeeper.openRule': openRule,
  'seatkeeper.openSample': openSample,
  'seatkeeper.reportIssue': reportIssue,
  'seatkeeper.restartServer': ({ session }) => session.restart(),
  'seatkeeper.newPlan': newPlan,
  'seatkeeper.showCoverage': showCoverage,
  'seatkeeper.showStory': showStory,
  'seatkeeper.whatIsNeeded': whatIsNeeded,
  'seatkeeper.whoMay': whoMay,
  'seatkeeper.showOutput': async ({ session }) => session.output.show(),
};
