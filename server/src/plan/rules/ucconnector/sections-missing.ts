import { allOf, say } from '../../../core/message';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

const always = ['UC-Connector', 'License', 'Log'];

export default planRule({
  id: 'sections-missing',
  severity: 'error',
  summary: 'Sections of options that a UC Connector must have',
  facts: ['UC28'],
  check(file, report) {
    const { mode, platform, instances = [] } = file.plan.ucConnector ?? {};
    const choices =
      platform === 'Sametime' ? ['IBM-Sametime'] : platform === undefined ? ['Microsoft-OCS', 'IBM-Sametime'] : ['Microsoft-OCS'];
    for (const { name = '', sections } of instances) {
      if (!sections) continue;
      const known = new Set(sections.map((section) => section.toLowerCase()));
      const missing = [
        ...always,
        ...(mode === 'standalone' || choices.some((one) => known.has(one.toLowerCase())) ? [] : [choices.join('/')]),
      ].filter((section) => !known.has(section.toLowerCase()));
      if (missing.length === 0) continue;
      const end = file.at(sections, sections.length - 1).end;
      const isClear = sections.length > 0 && missing.every((section) => !section.includes('/'));
      report({
        range: file.at(sections),
        message: say(
          '“{name}” lacks sections: {sections}\nUC-Connector, License, and Log must be there, and Microsoft-OCS or IBM-Sametime.',
          { name, sections: allOf(missing) },
        ),
        fixes: isClear
          ? [
              replaceBy(
                { start: end, end },
                missing.map((section) => `, ${JSON.stringify(section)}`).join(''),
                false,
                say('Add {sections}', { sections: allOf(missing) }),
              ),
            ]
          : [],
      });
    }
  },
});
