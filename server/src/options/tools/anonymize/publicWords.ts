import { keywordDefinitions, undocumentedKeywords } from '../../vocabulary/keywords';
import { everyone, typeAliases, typeDefinitions } from '../../vocabulary/types';
import { featureKeys, flagsOf, timeoutMinimums, valuesOf } from '../../vocabulary/values';

/** Words that are in the options files of everybody: of the format, and of paths. */
export const publicWords: readonly string[] = [
  ...keywordDefinitions.map(({ name }) => name),
  ...undocumentedKeywords,
  ...typeDefinitions.map(({ name }) => name),
  ...Object.keys(typeAliases),
  ...Object.values(everyone),
  ...Object.values(valuesOf).flatMap((values) => values?.map(({ name }) => name) ?? []),
  ...Object.values(flagsOf).flat(),
  ...featureKeys.map(({ name }) => name),
  // Rules look at these in the name of the file.
  ...Object.keys(timeoutMinimums),
  'this_host localhost any none default permanent never',
  'opt log rl dl txt lic dat exe dir license licenses options option report debug logs lmgrd lmadmin lmreread lmnewlog date seatkeeper',
  'usr var etc home tmp temp local share bin lib srv data program files x86 programdata users public windows flexlm flexnet',
  'jan feb mar apr may jun jul aug sep oct nov dec',
].flatMap((words) => words.toLowerCase().split(/[^a-z\d]+/));
