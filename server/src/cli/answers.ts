// What the commands answer that are about one file: one bundle, since each would have all that reads files in it.
export { tellNeeds } from './plan/tellNeeds';
export { tellOrder } from './plan/tellOrder';
export { importTable } from './presence/importTable';
export { tellCoverage } from './presence/tellCoverage';
export { tellMatch } from './presence/tellMatch';
export { tellMenu } from './presence/tellMenu';
export { tellTexts } from './presence/tellTexts';
