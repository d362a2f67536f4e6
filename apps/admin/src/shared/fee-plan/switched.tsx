import { Checkbox, Form } from 'antd';
import type { ReactNode } from 'react';

interface SwitchedProps {
  /** The part of the plan, whose `isOn` is the tick. */
  readonly name: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** Something that is agreed or not, with its fields while it is. */
export function Switched({ name, label, children }: SwitchedProps) {
  const form = Form.useFormInstance();
  const isOn = Form.useWatch([name, 'isOn'], { form, preserve: true }) === true;
  return (
    <div className="fee-plan-switched">
      <Form.Item name={[name, 'isOn']} valuePropName="checked">
        <Checkbox>{label}</Checkbox>
      </Form.Item>
      {isOn ? <div className="fee-plan-row">{children}</div> : null}
    </div>
  );
}
