import type { Deployment } from '../../language/deployment';
import { type AnalyzedFile, type FileRequest, readAnalysis, refuse } from '../readAnalysis';
import type { formatNames } from './options';

/** What is asked about which plan, and how it is to be answered. */
export interface PlanRequest extends FileRequest {
  readonly format: (typeof formatNames)[number];
}

/** The exit status where a file cannot be read, or is not a plan. */
export const TROUBLE = 2;

export interface PlanAnswer extends AnalyzedFile {
  readonly deployment: Deployment;
}

/** What a plan says, or undefined after its problem was told. */
export async function readPlan(request: PlanRequest): Promise<PlanAnswer | undefined> {
  const file = await readAnalysis(request);
  const deployment = file?.analysis.deployment?.();
  if (file && !deployment) await refuse(`${file.shownName}: this is not a deployment plan. The name of a plan ends in .seatplan.json.`);
  return file && deployment && { ...file, deployment };
}
