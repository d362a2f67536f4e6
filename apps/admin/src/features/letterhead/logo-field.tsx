import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useRef } from 'react';
import { api } from '../../shared/api';
import { RefusalAlert } from '../../shared/components/refusal-alert';
import { useT } from '../../shared/i18n';

interface LogoFieldProps {
  /** Hash of the logo; null without one. */
  readonly value: string | null;
  readonly isClosed: boolean;
  readonly onChange: (sha256: string | null) => void;
}

/** The firm's logo: uploaded and looked at first, in force once the letterhead is saved. */
export function LogoField({ value, isClosed, onChange }: LogoFieldProps) {
  const t = useT();
  const chooser = useRef<HTMLInputElement>(null);
  const upload = useMutation({
    mutationFn: (file: File) => api.addLogo({ body: file }),
    onSuccess: ({ sha256 }) => onChange(sha256),
  });
  return (
    <Form.Item label={t('letterhead.logo')} extra={t('letterhead.logoHint')}>
      {value === null ? null : (
        <img
          className="letterhead-logo"
          src={`/api/v1/admin/letterhead/logos/${value}`}
          alt={t('letterhead.logoAlt')}
        />
      )}
      <RefusalAlert error={upload.error} />
      {isClosed ? null : (
        <div className="letterhead-buttons">
          <Button loading={upload.isPending} onClick={() => chooser.current?.click()}>
            {t('letterhead.logoChoose')}
          </Button>
          {value === null ? null : (
            <Button onClick={() => onChange(null)}>{t('letterhead.logoRemove')}</Button>
          )}
          <input
            ref={chooser}
            type="file"
            accept="image/png,image/jpeg"
            className="sr-only"
            tabIndex={-1}
            aria-label={t('letterhead.logoChoose')}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) upload.mutate(file);
              target.value = '';
            }}
          />
        </div>
      )}
    </Form.Item>
  );
}
