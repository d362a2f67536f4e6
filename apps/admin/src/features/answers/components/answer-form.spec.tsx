import type { AnswerReadingView, CaseView } from '@overturn/contracts/admin';
import { ApiProblem } from '@overturn/ui';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { api } from '../../../shared/api';
import { renderScreen } from '../../../testing/render-screen';
import { AnswerForm } from './answer-form';

const recordAnswer = jest.spyOn(api, 'recordAnswer');

const noticeId = '0190a000-0000-7000-8000-000000000001';
const reading = (changes: Partial<AnswerReadingView> = {}): AnswerReadingView => ({
  noticeId,
  subject: null,
  excerpt: '',
  storedAt: '2026-11-23T00:00:00Z',
  kind: 'answer_still_deactivated',
  role: 'answer',
  senderVerdict: 'not_checked',
  marketplace: 'US',
  askedDocuments: ['invoice'],
  attemptsLeft: 1,
  proposal: {
    kind: 'rejected',
    confidence: 0.84,
    reasons: ['kind_read'],
    alternatives: ['info_requested'],
    quotes: ['remains deactivated'],
  },
  caseId: null,
  verdict: 'none',
  candidates: [],
  recordedInCaseId: null,
  ...changes,
});
const current = {
  id: '0190a000-0000-7000-8000-000000000009',
  status: 'awaiting_amazon',
  version: 4,
} as CaseView;

beforeEach(() => recordAnswer.mockReset());

const show = (read: AnswerReadingView | null) =>
  renderScreen(<AnswerForm current={current} reading={read} />);
/** Clicks without the pointer checks of a real mouse, which walk every style sheet. */
const record = async () => fireEvent.click(await screen.findByText('记录答复'));

describe('recording an answer of Amazon', () => {
  it('sends what was read, once the person confirms it', async () => {
    recordAnswer.mockResolvedValue({ ...current, status: 'rejected', version: 5 });
    show(reading());
    await record();
    await waitFor(() => expect(recordAnswer).toHaveBeenCalledTimes(1));
    expect(recordAnswer.mock.calls[0]?.[0]).toEqual({
      params: { caseId: current.id },
      body: {
        version: 4,
        noticeId,
        kind: 'rejected',
        asked: ['invoice'],
        note: '',
        scope: { asins: [], marketplaces: [] },
      },
    });
  });

  it('keeps what was typed when somebody else was quicker, and says what to do', async () => {
    recordAnswer.mockRejectedValue(new ApiProblem('CASES.VERSION_CONFLICT', 409));
    show(reading());
    fireEvent.change(await screen.findByLabelText('备注'), { target: { value: '客户已转发' } });
    await record();
    expect(await screen.findByText('载入最新内容')).toBeInTheDocument();
    expect(screen.getByText('你填写期间，有人改动了这个案件。填写的内容还在。')).toBeInTheDocument();
    expect(screen.getByLabelText('备注')).toHaveValue('客户已转发');
  });

  it('leaves the choice open where the machine is not sure, and asks for it', async () => {
    show(
      reading({
        proposal: { kind: null, confidence: 0, reasons: ['about_funds'], alternatives: [], quotes: [] },
      }),
    );
    await record();
    expect(await screen.findByText('请选择答复的种类')).toBeInTheDocument();
    expect(recordAnswer).not.toHaveBeenCalled();
  });

  it('asks what was said, of an answer by telephone', async () => {
    show(null);
    expect(await screen.findByLabelText('对方说了什么')).toBeInTheDocument();
    await record();
    expect(await screen.findByText('请选择答复的种类')).toBeInTheDocument();
    expect(recordAnswer).not.toHaveBeenCalled();
  });
});
