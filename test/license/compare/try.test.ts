import { test } from 'vitest';
import { compareLicenses } from '/tmp/wt/compare/server/src/license/tools/compare/compareLicenses';
import { render, shortened } from '/tmp/wt/compare/server/src/core/message';
test('x', () => {
  const a = `SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d /opt/flexlm/genesys.d
# a comment
FEATURE tserver_sdn genesys.d 8.0 permanent 100 0123456789AB SIGN=0123456789AB
INCREMENT router genesys.d 8.0 31-dec-2026 10 NOTICE="Contoso" SIGN="1111 2222 3333 4441" vendor_info="x"
INCREMENT router genesys.d 8.0 31-dec-2026 10 NOTICE="Contoso" SIGN="1111 2222 3333 4442"
INCREMENT gone genesys.d 8.0 31-dec-2026 10 NOTICE="Contoso" SIGN="1111 2222 3333 4443"
INCREMENT up genesys.d 8.0 31-dec-2026 10 NOTICE="Contoso" SIGN="1111 2222 3333 4444"
INCREMENT same genesys.d 8.0 31-dec-2026 10 NOTICE="Contoso" SIGN="1111 2222 3333 4449"
`;
  const b = `SERVER lichost2 001122AABBCC 27000
VENDOR genesys.d /opt/flexlm/genesys.d port=7261
FEATURE tserver_sdn genesys.d 8.0 permanent 150 0123456789AC SIGN=0123456789AC
INCREMENT router genesys.d 8.0 31-DEC-2026 10 SIGN="1111 2222 3333 4441" NOTICE="Contoso"
INCREMENT router genesys.d 8.0 permanent 10 NOTICE="Contoso" SIGN="1111 2222 3333 4452"
INCREMENT new genesys.d 8.0 31-dec-2026 10 NOTICE="Contoso" SIGN="1111 2222 3333 4443A"
INCREMENT new genesys.d 8.0 31-dec-2026 10 NOTICE="Contoso" SIGN="1111 2222 3333 4443A"
INCREMENT up genesys.d 8.1 31-dec-2026 10 NOTICE="Contoso" SIGN="1111 2222 3333 4444"
INCREMENT same genesys.d 8.0 31-dec-2026 10 \\
 NOTICE="Contoso"
 SIGN="1111 2222 3333 4449"
# INCREMENT gone genesys.d 8.0 31-dec-2026 10 NOTICE="Contoso" SIGN="1111 2222 3333 4443"
`;
  const r = compareLicenses({ name: 'old', text: a }, { name: 'new', text: b }, { today: 20000, managerVersion: '11.9' } as never);
  if ('refused' in r) return console.log(render(r.refused));
  console.log(render(r.summary));
  for (const s of r.sections) {
    console.log('## ' + render(s.heading));
    for (const d of s.differences) console.log('- ' + render(d.title), JSON.stringify(d.lines), d.kinds.join(), d.remark ? '\n   ! ' + render(d.remark) : '', ...d.changes.map((c) => '\n   * ' + render(c.message)));
  }
  for (const t of r.totals) console.log(t.name, render(t.before.inWords), render(t.after.inWords), t.changed);
  console.log(r.notes.map((n) => render(n)).join('\n'));
  console.log(r.canonical.before + '-----\n' + r.canonical.after);
});
