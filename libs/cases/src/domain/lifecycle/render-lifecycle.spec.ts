import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASE_COMMAND_TYPES } from './case.commands';
import { renderLifecycleMarkdown } from './render-lifecycle';

describe('docs/case-lifecycle.md', () => {
  it('is what the transition table draws', () => {
    const file = join(__dirname, '../../../../../docs/case-lifecycle.md');
    expect(readFileSync(file, 'utf8')).toBe(renderLifecycleMarkdown());
  });

  it('names every command', () => {
    const drawn = renderLifecycleMarkdown();
    for (const command of CASE_COMMAND_TYPES) expect(drawn).toContain(`| ${command} |`);
  });
});
