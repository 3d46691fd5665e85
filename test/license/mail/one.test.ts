import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { render } from '../../../server/src/core/message';
import { cleanMail } from '../../../server/src/license/tools/mail/cleanMail';
test('one', () => { for (const t of readFileSync('/tmp/one.txt','utf8').split('%%\n')) { const c = cleanMail(t); console.log(`${t}\n--->\n${c.text}\n${c.cleaned.map((m) => '+ '+render(m)).join('\n')}\n${c.leftOut.map((l)=>`- ${l.line} ${l.text}`).join('\n')}\n${c.uncertain.map((u) => `! ${u.line} ${u.text} :: ${render(u.message)}`).join('\n')}\n${c.received.map((m)=>render(m)).join(' / ')}`); } });
