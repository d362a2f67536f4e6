import { FilePdfOutlined } from '@ant-design/icons';
import type { EvidenceView } from '@overturn/contracts/admin';
import { useMutation } from '@tanstack/react-query';
import { Button, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { api } from '../../shared/api';
import { RefusalAlert } from '../../shared/components/refusal-alert';
import { isUsable } from '../../shared/evidence/evidence.queries';
import { useT } from '../../shared/i18n';
import { saveBytes } from '../../shared/save-bytes';

/** As many as one question to the API takes. */
const MOST_FILES = 30;

interface BundleButtonProps {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly items: readonly EvidenceView[];
}

/** Files of the case as one PDF, in the order in which they were chosen. */
export function BundleButton({ caseId, caseNumber, items }: BundleButtonProps) {
  const t = useT();
  const id = useId();
  const usable = items.filter((one) => isUsable(one)).reverse();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const bundle = useMutation({
    mutationFn: async () => {
      const bytes = await api.getEvidenceBundle({ params: { caseId }, query: { evidenceIds: [...chosen] } });
      saveBytes(bytes, `${caseNumber}-evidence.pdf`);
    },
    onSuccess: () => setOpen(false),
  });
  if (usable.length === 0) return null;
  return (
    <>
      <Button
        icon={<FilePdfOutlined aria-hidden />}
        onClick={() => {
          setChosen(usable.slice(0, MOST_FILES).map((one) => one.id));
          setOpen(true);
        }}
      >
        {t('evidence.bundle')}
      </Button>
      {isOpen ? (
        <Modal
          open
          title={t('evidence.bundle')}
          okText={t('evidence.bundle.make')}
          cancelText={t('shared.cancel')}
          confirmLoading={bundle.isPending}
          okButtonProps={{ disabled: chosen.length === 0 }}
          onOk={() => bundle.mutate()}
          onCancel={() => setOpen(false)}
        >
          <p className="quiet">{t('evidence.bundle.hint', { most: MOST_FILES })}</p>
          <RefusalAlert error={bundle.error} />
          <label htmlFor={id}>{t('evidence.bundle.files')}</label>
          <Select
            id={id}
            mode="multiple"
            className="bundle-files"
            value={[...chosen]}
            maxCount={MOST_FILES}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(ids: string[]) => setChosen(ids)}
            options={usable.map((one) => ({ value: one.id, label: one.fileName }))}
          />
        </Modal>
      ) : null}
    </>
  );
}
