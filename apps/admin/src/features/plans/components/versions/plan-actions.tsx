import type { CaseView, PlanVersionView } from '@overturn/contracts/admin';
import type { PlanVerdict } from '@overturn/kernel/vocabulary';
import { Button } from 'antd';
import { useState } from 'react';
import { commandState } from '../../../../shared/case-change';
import { useT } from '../../../../shared/i18n';
import { useCodeText } from '../../../../shared/words/known-text';
import { verdictButtons } from '../../model/verdicts';
import { VerdictDialog } from './verdict-dialog';

interface PlanActionsProps {
  readonly current: CaseView;
  readonly version: PlanVersionView;
}

/** What may be said about the newest version now, and why something may not. */
export function PlanActions({ current, version }: PlanActionsProps) {
  const t = useT();
  const codeText = useCodeText();
  const [open, setOpen] = useState<PlanVerdict | null>(null);
  const offered = verdictButtons.flatMap(({ verdict, command, isMain }) => {
    const state = commandState(current.allowedCommands, command);
    return state ? [{ verdict, isMain, blockedBy: state.blockedBy }] : [];
  });
  if (offered.length === 0) return null;
  return (
    <div className="plan-actions">
      {offered.map(({ verdict, isMain, blockedBy }) => (
        <Button
          key={verdict}
          type={isMain ? 'primary' : 'default'}
          disabled={blockedBy !== null}
          onClick={() => setOpen(verdict)}
        >
          {t(`plans.verdict.${verdict}`)}
        </Button>
      ))}
      {offered.map(({ verdict, blockedBy }) =>
        blockedBy === null ? null : (
          <p key={verdict} className="quiet">
            {t('cases.command.blocked', { command: t(`plans.verdict.${verdict}`) })}{' '}
            {codeText('cases.guard', blockedBy)}
          </p>
        ),
      )}
      {open ? (
        <VerdictDialog current={current} version={version} verdict={open} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  );
}
