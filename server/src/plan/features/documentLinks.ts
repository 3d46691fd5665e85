import type { DocumentLink } from '../../core/editing';
import { say } from '../../core/message';
import type { PlanFile } from '../model/planFile';

/** The license files that a plan names. */
export function documentLinks(file: PlanFile): DocumentLink[] {
  const { licenseFiles = [] } = file.plan;
  return licenseFiles.map((path, index) => ({ range: file.at(licenseFiles, index), path, tooltip: say('Open the license file') }));
}
