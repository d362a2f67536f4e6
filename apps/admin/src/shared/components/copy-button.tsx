import { CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useT } from '../i18n';
import { useReport } from '../report';

/** Copies a text as it is, and says so. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }) {
  const t = useT();
  const report = useReport();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      report.success(t('shared.copied'));
    } catch (error) {
      report.failure(error);
    }
  };
  return (
    <Button
      size="small"
      icon={<CopyOutlined aria-hidden />}
      disabled={text === ''}
      onClick={() => void copy()}
    >
      {label ?? t('shared.copy')}
    </Button>
  );
}
