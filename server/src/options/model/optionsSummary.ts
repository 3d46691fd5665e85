import { memo } from '../../core/memo';
import type { NamedFeature, OptionsSummary } from '../summary';
import type { OptionsTree } from '../syntax/parse';
import { featureOf } from './featureSpec';
import { OptionsFile } from './optionsFile';
import { argumentOf } from './statements';

/** What other files may know of an options file. */
export const optionsSummary = memo((tree: OptionsTree): OptionsSummary => {
  const features = new Map<string, NamedFeature>();
  for (const statement of OptionsFile.of(tree).statements) {
    // An entitlement has an id of its own.
    const feature = argumentOf(statement, 'feature') && featureOf(statement);
    if (feature && !features.has(feature.name)) features.set(feature.name, { name: feature.name, range: feature.nameRange });
  }
  return { features: [...features.values()] };
});
