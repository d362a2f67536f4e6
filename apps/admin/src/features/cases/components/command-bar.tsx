import type { CaseView } from '@overturn/contracts/admin';
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useCaseTabs } from '../../../shared/parts/case-tabs';
import { useT } from '../../../shared/i18n';
import { useCodeText } from '../../../shared/words/known-text';
import { planCommands, type DialogCommand } from '../model/command-plan';
import { tabOfStep } from '../model/next-tab';
import { parseCasePageSearch } from '../model/page-search';
import { CommandDialog } from './command-dialog';
import { StepButton } from './step-button';

/** The one next step, and what else the server allows now. */
export function CommandBar({ current }: { readonly current: CaseView }) {
  const t = useT();
  const codeText = useCodeText();
  const navigate = useNavigate();
  const [open, setOpen] = useState<DialogCommand | null>(null);
  const { primary, others, blocked } = planCommands(current.allowedCommands, current.nextAction.code);
  const { code, who } = current.nextAction;
  const step = tabOfStep(code);
  const tab = useCaseTabs().find(({ key }) => key === step);
  return (
    <div className="command-bar">
      <p className="next-step">
        <span className="quiet">
          {t('cases.next.label')} · {t(`cases.next.who.${who}`)}
        </span>
        <strong>{codeText('cases.next', code)}</strong>
      </p>
      <div className="command-buttons">
        {primary ? (
          <Button type="primary" onClick={() => setOpen(primary)}>
            {t(`cases.command.${primary}`)}
          </Button>
        ) : null}
        {!primary && tab ? (
          <Button
            type="primary"
            onClick={() =>
              void navigate({
                to: '/cases/$caseId',
                params: { caseId: current.id },
                search: parseCasePageSearch({ tab: tab.key }),
              }).then(() => document.getElementById('case-parts')?.scrollIntoView({ block: 'start' }))
            }
          >
            {t('cases.next.open', { tab: t(tab.label) })}
          </Button>
        ) : null}
        {!primary && !tab ? <StepButton current={current} /> : null}
        {others.length > 0 ? (
          <Dropdown
            trigger={['click']}
            menu={{
              items: others.map((command) => ({
                key: command,
                label: t(`cases.command.${command}`),
                onClick: () => setOpen(command),
              })),
            }}
          >
            <Button>{t('cases.command.more')}</Button>
          </Dropdown>
        ) : null}
      </div>
      {blocked.map(({ command, blockedBy, blockedParams }) => (
        <p key={command} className="quiet">
          {t('cases.command.blocked', { command: t(`cases.command.${command}`) })}{' '}
          {codeText('cases.guard', blockedBy, blockedParams)}
        </p>
      ))}
      {open ? <CommandDialog current={current} command={open} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
