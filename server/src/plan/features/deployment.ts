import { allOf, joined, type Message, say, sayListed } from '../../core/message';
import type { Deployment, DeploymentNeeds, FeatureNeed } from '../../language/deployment';
import { orderKit } from '../catalog/orderKit';
import { type Coverage, coverageOf, type Requirement, type RequirementPart, requirementsOf } from '../catalog/requirements';
import { linesOf } from '../hover/sources';
import type { Licensed } from '../model/licensed';
import type { PlanFile } from '../model/planFile';

/** What a plan needs, compared with what its license files grant; `licensed` is undefined where it names none. */
export function deploymentOf(file: PlanFile, licensed: Licensed | undefined): Deployment {
  return { needs: () => needsOf(file, licensed), order: () => orderKit(file) };
}

function needsOf(file: PlanFile, licensed: Licensed | undefined): DeploymentNeeds {
  const isCompared = licensed?.isComplete === true;
  const requirements: readonly (Requirement | Coverage)[] = isCompared ? coverageOf(file, licensed) : requirementsOf(file);
  return {
    features: requirements.map((requirement) => featureNeed(file, requirement)),
    notes: [
      ...(file.violations.length > 0 || file.tree.problems.length > 0
        ? [say('Parts of this plan are not valid, and are left out of the sums.')]
        : []),
      ...(isCompared ? [] : [whyNotCompared(file, licensed)]),
    ],
  };
}

function featureNeed(file: PlanFile, requirement: Requirement | Coverage): FeatureNeed {
  const { feature, instead, needed, parts } = requirement;
  return {
    feature,
    instead,
    needed,
    reasons: parts.map((part) => reasonOf(file, part)),
    licenses:
      'licensed' in requirement ? { granted: requirement.licensed, missing: requirement.missing, spare: requirement.spare } : undefined,
  };
}

function reasonOf(file: PlanFile, { count, because, at, note, term: { rule, facts } }: RequirementPart) {
  return { count, because, rule: sayListed(rule), source: linesOf(facts), note, range: file.at(...at) };
}

function whyNotCompared(file: PlanFile, licensed: Licensed | undefined): Message {
  const unread = licensed?.files.filter(({ summary }) => summary === undefined).map(({ path }) => path) ?? [];
  if (unread.length > 0) return say('Not compared with licenses: {files} cannot be read as a license file.', { files: allOf(unread) });
  if (licensed?.files.some(({ summary }) => summary?.hasDecimal))
    return say('Not compared with licenses: a license file is in decimal format, which cannot be counted.');
  const { licenseFiles = [] } = file.plan;
  return licenseFiles.length > 0
    ? say('Not compared with licenses: {files} cannot be read from here.', { files: joined([...licenseFiles]) })
    : say('Not compared with licenses: the plan names no license file.');
}
