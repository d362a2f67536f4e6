import type { CaseView } from '@overturn/contracts/admin';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { api } from '../../../shared/api';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { commandState } from '../../../shared/case-change';
import { PlanEditor } from '../../../shared/fee-plan/plan-editor';
import { usePlanEditor } from '../../../shared/fee-plan/use-plan-editor';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCodeText } from '../../../shared/words/known-text';
import { useMoneyChange } from '../api/money.queries';
import type { LetterStart } from '../model/letter-starts';

interface LetterEditorProps {
  readonly current: CaseView;
  readonly start: LetterStart;
  /** How the conflict check came out. */
  readonly clearance: string;
  readonly onClearance: (clearance: string) => void;
  /** What the letter begins with. */
  readonly choice: ReactNode;
}

/** The terms of one letter; for an enquiry the offer says how the conflict check came out. */
export function LetterEditor({ current, start, clearance, onClearance, choice }: LetterEditorProps) {
  const t = useT();
  const codeText = useCodeText();
  const report = useReport();
  const navigate = useNavigate();
  const editor = usePlanEditor(start.content);
  const isEnquiry = current.status === 'enquiry';
  const state = commandState(current.allowedCommands, 'OfferEngagement');
  const blockedBy = isEnquiry ? (state?.blockedBy ?? null) : null;
  const offer = useMoneyChange(current.id, (content: NonNullable<typeof editor.content>) =>
    api.offerLetter({
      params: { caseId: current.id },
      body: { version: current.version, content, from: start.from, conflictClearance: clearance },
    }),
  );
  const isReady = editor.isSound && blockedBy === null && (!isEnquiry || clearance.trim() !== '');
  const send = () => {
    if (!editor.content) return;
    offer.mutate(editor.content, {
      onSuccess: () => {
        report.success(t('money.letter.offeredDone'));
        void navigate({
          to: '/cases/$caseId',
          params: { caseId: current.id },
          search: { tab: 'money' },
        });
      },
    });
  };
  return (
    <PlanEditor
      editor={editor}
      before={
        <>
          {choice}
          {isEnquiry ? (
            <Form.Item label={t('money.letter.clearance')} htmlFor="letter-clearance">
              <Input.TextArea
                id="letter-clearance"
                autoSize={{ minRows: 2, maxRows: 6 }}
                maxLength={1000}
                value={clearance}
                onChange={({ target }) => onClearance(target.value)}
              />
            </Form.Item>
          ) : null}
        </>
      }
      actions={
        <>
          <p className="quiet">{t('money.letter.offerHint')}</p>
          {blockedBy === null ? null : (
            <Alert
              type="warning"
              showIcon
              title={codeText('cases.guard', blockedBy, blockedParamsOf(current))}
            />
          )}
          <RefusalAlert error={offer.error} />
          <Button type="primary" loading={offer.isPending} disabled={!isReady} onClick={send}>
            {t('money.letter.send')}
          </Button>
          {isEnquiry && clearance.trim() === '' ? (
            <p className="quiet">{t('money.letter.clearanceFirst')}</p>
          ) : null}
        </>
      }
    />
  );
}

const blockedParamsOf = ({ allowedCommands }: CaseView) =>
  allowedCommands.find(({ command }) => command === 'OfferEngagement')?.blockedParams;
