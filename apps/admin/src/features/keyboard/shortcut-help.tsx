import { Modal, Switch } from 'antd';
import { useT } from '../../shared/i18n';
import { SHORTCUTS } from './key-sequence';
import { setShortcutsOn, useShortcutsOn } from './switch';
import './shortcut-help.css';

const LIST = Object.entries(SHORTCUTS);

interface ShortcutHelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The shortcuts, with the switch that turns them off. */
export function ShortcutHelp({ isOpen, onClose }: ShortcutHelpProps) {
  const t = useT();
  const isOn = useShortcutsOn();
  return (
    <Modal open={isOpen} title={t('keyboard.title')} footer={null} onCancel={onClose} width={420}>
      <dl className="shortcuts">
        {LIST.map(([keys, name]) => (
          <div key={keys}>
            <dt>{t(`keyboard.${name}`)}</dt>
            <dd>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="section-hint">{t('keyboard.hint')}</p>
      <Switch checked={isOn} onChange={setShortcutsOn} aria-label={t('keyboard.isOn')} /> {t('keyboard.isOn')}
    </Modal>
  );
}
