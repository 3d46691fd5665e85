import { methods, type NewPlanParams, type Starter } from '../../../../shared/protocol';
import { allStarters } from '../../deploymentTools';
import { request } from '../request';

/** Answers `seatkeeper/starters` with the files that a new deployment can begin with. */
export const starters = request<unknown, readonly Starter[]>({
  type: { method: methods.starters },
  what: 'files to begin with',
  empty: [],
  answer: async ({ words }) =>
    (await allStarters()).map(({ id, title, releases, fileName }) => ({ id, title: words.of(title), releases, fileName })),
});

/** Answers `seatkeeper/newPlan` with the text of one of them; null for what is none. */
export const newPlan = request<Partial<NewPlanParams> | null, string | null>({
  type: { method: methods.newPlan },
  what: 'a file to begin with',
  empty: null,
  async answer(_, params) {
    const starter = (await allStarters()).find(({ id }) => id === params?.id);
    const { release, licenseFiles } = params ?? {};
    return (
      starter?.text({
        release: release !== undefined && starter.releases.includes(release) ? release : undefined,
        licenseFiles: Array.isArray(licenseFiles) ? licenseFiles.map(String) : undefined,
      }) ?? null
    );
  },
});
