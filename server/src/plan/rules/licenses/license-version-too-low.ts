import { say } from '../../../core/message';
import { requirementsOf } from '../../catalog/requirements';
import { nameOf } from '../../model/products';
import { isFrom } from '../../model/release';
import { planRule } from '../rule';

export default planRule({
  id: 'license-version-too-low',
  severity: 'error',
  summary: 'Licenses of a version that the product does not take',
  facts: ['G1', 'G2'],
  check(file, report, { licensed }) {
    if (!licensed) return;
    for (const { feature, parts } of requirementsOf(file)) {
      const granted = licensed.grantedOf(feature);
      if (!granted.some(({ record }) => Number.parseFloat(record.version?.text ?? '8') < 8)) continue;
      for (const { product, count } of parts) {
        const first = isFrom(product?.release, '8.0') ? '8.0' : '7.0';
        if (!product || product.release === undefined) continue;
        const old = granted.find(({ record }) => Number.parseFloat(record.version?.text ?? first) < Number.parseFloat(first));
        if (!old || licensed.countOf(feature, first) >= count) continue;
        const range = product.product.release === undefined ? file.at(product.product) : file.at(product.product, 'release');
        const values = { product: nameOf(product), release: product.release, feature, version: old.record.version?.text ?? '' };
        report({
          range,
          message:
            first === '8.0'
              ? say(
                  '“{product}” {release} does not take {feature} of version {version}\nProducts of release 8 take licenses of version 8.0 and later alone. Order a new license file.',
                  values,
                )
              : say(
                  '“{product}” {release} does not take {feature} of version {version}\nLicenses below 7.0 belong to release 6, and products of release 7 do not work with them.',
                  values,
                ),
          related: old.named.file ? [{ range: old.record.range, file: old.named.file, message: say('Licensed here') }] : [],
        });
      }
    }
  },
});
