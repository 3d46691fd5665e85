/** A solution, and the applications that it is licensed by. */
export interface Solution {
  readonly name: string;
  /** As `schemas/genesys-features.json` names them. */
  readonly applications: readonly string[];
  readonly facts: readonly string[];
}

/** The solutions, by their words in a plan. The guide gives the parts of Universal Routing as its example; those of others are what its chapters on them are about. */
export const solutions: Readonly<Record<'routing' | 'outbound' | 'callback' | 'ivr' | 'multimedia', Solution>> = {
  routing: { name: 'Universal Routing', applications: ['Universal Routing Server', 'T-Server'], facts: ['G11'] },
  outbound: { name: 'Outbound Contact', applications: ['Outbound Contact Server', 'CPD Server'], facts: ['O1', 'P1'] },
  callback: { name: 'Voice Callback', applications: ['Universal Callback Server', 'CPD Server'], facts: ['V1', 'V5'] },
  ivr: { name: 'IVR Interface Option', applications: ['IVR Server'], facts: ['I1', 'I2', 'I3'] },
  multimedia: { name: 'Multimedia', applications: ['Interaction Server', 'Classification Server'], facts: ['X1', 'X9'] },
};
