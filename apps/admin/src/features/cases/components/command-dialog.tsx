import type { CaseView } from '@overturn/contracts/admin';
import { Form, Modal } from 'antd';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCommandCase, type CaseCommand } from '../api/case.commands';
import type { DialogCommand } from '../model/command-plan';
import { FORM_OF_COMMAND, commandOf, type CommandInput } from '../model/command-form';
import { CommandFields } from './command-fields';
import { CommandProblem } from './command-problem';

interface CommandDialogProps {
  readonly current: CaseView;
  readonly command: DialogCommand;
  readonly onClose: () => void;
}

const ENDING: readonly DialogCommand[] = ['Decline', 'Withdraw', 'GiveUpAppeal'];

/** Asks for what a command needs, and gives it. What was typed stays until the command has worked. */
export function CommandDialog({ current, command, onClose }: CommandDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<CommandInput>();
  const give = useCommandCase(current);
  const submit = (input: CommandInput) => {
    const wanted: CaseCommand = commandOf(command, input);
    give.mutate(wanted, {
      onSuccess: () => {
        report.success(t('cases.command.done', { command: t(`cases.command.${command}`) }));
        onClose();
      },
    });
  };
  return (
    <Modal
      open
      title={t(`cases.command.${command}`)}
      okText={t(`cases.command.${command}`)}
      cancelText={t('shared.cancel')}
      confirmLoading={give.isPending}
      okButtonProps={{ danger: ENDING.includes(command) }}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          causes: [...current.causes],
        }}
        onFinish={submit}
      >
        <p className="quiet">{t(`cases.command.${command}.hint`)}</p>
        <CommandFields fields={FORM_OF_COMMAND[command]} />
        {give.isError ? <CommandProblem error={give.error} current={current} /> : null}
      </Form>
    </Modal>
  );
}
