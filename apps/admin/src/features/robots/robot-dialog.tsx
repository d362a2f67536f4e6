import { LOCALES, ROBOT_EVENTS, ROBOT_KINDS, type RobotKind } from '@overturn/kernel/vocabulary';
import { Checkbox, Form, Input, Select } from 'antd';
import { api } from '../../shared/api';
import { SavingDialog } from '../../shared/dialogs/saving-dialog';
import { useT } from '../../shared/i18n';
import { useRobotChange, type Robot } from './robots.queries';

interface RobotInput extends Pick<Robot, 'kind' | 'name' | 'events' | 'locale' | 'isOn'> {
  readonly address: string;
  readonly secret: string;
}

const FIRST: RobotInput = {
  kind: 'wecom',
  name: '',
  address: '',
  secret: '',
  events: [...ROBOT_EVENTS],
  locale: 'zh-CN',
  isOn: true,
};

const PLACE: Readonly<Record<RobotKind, string>> = {
  wecom: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…',
  feishu: 'https://open.feishu.cn/open-apis/bot/v2/hook/…',
  dingtalk: 'https://oapi.dingtalk.com/robot/send?access_token=…',
};

interface RobotDialogProps {
  readonly robot: Robot | null;
  readonly onClose: () => void;
}

/** A robot's address, secret and events; what was sealed is asked for again only to replace it. */
export function RobotDialog({ robot, onClose }: RobotDialogProps) {
  const t = useT();
  const [form] = Form.useForm<RobotInput>();
  const kind = Form.useWatch('kind', form) ?? robot?.kind ?? FIRST.kind;
  const save = useRobotChange(({ kind: chosen, address, secret, ...rest }: RobotInput) => {
    const body = { ...rest, secret: secret.trim() || null };
    return robot
      ? api.saveRobot({
          params: { robotId: robot.id },
          body: { ...body, version: robot.version, address: address.trim() || null },
        })
      : api.addRobot({ body: { ...body, kind: chosen, address } });
  });
  const required = [{ required: true, message: t('shared.required') }];
  const sealedHint = (isThere: boolean) => (isThere ? t('robots.sealed') : undefined);
  return (
    <SavingDialog<RobotInput, unknown>
      form={form}
      title={t(robot ? 'robots.edit' : 'robots.add')}
      hint={t('robots.formHint')}
      initialValues={robot ? { ...robot, address: '', secret: '' } : FIRST}
      change={save}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('robots.kind')} hidden={robot !== null}>
        <Select options={ROBOT_KINDS.map((value) => ({ value, label: t(`robots.kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="name" label={t('robots.name')} rules={[{ ...required[0], whitespace: true }]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item
        name="address"
        label={t('robots.address')}
        rules={robot ? [] : required}
        extra={sealedHint(robot !== null)}
      >
        <Input maxLength={500} placeholder={PLACE[kind]} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="secret"
        label={t('robots.secret')}
        hidden={kind === 'wecom'}
        extra={sealedHint(robot?.hasSecret ?? false) ?? t('robots.secretHint')}
      >
        <Input.Password maxLength={200} autoComplete="new-password" />
      </Form.Item>
      <Form.Item name="events" label={t('robots.events')} rules={required}>
        <Checkbox.Group
          options={ROBOT_EVENTS.map((value) => ({ value, label: t(`robots.event.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="locale" label={t('robots.locale')}>
        <Select options={LOCALES.map((value) => ({ value, label: t(`vocab.locale.${value}`) }))} />
      </Form.Item>
      <Form.Item name="isOn" valuePropName="checked">
        <Checkbox>{t('robots.isOn')}</Checkbox>
      </Form.Item>
    </SavingDialog>
  );
}
