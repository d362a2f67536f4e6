import { App } from 'antd';
import type { ReactNode } from 'react';
import { useCallback } from 'react';
import { useT } from '../i18n';

export interface ConfirmQuestion {
  readonly title: ReactNode;
  readonly content?: ReactNode;
  readonly okText?: string;
  readonly danger?: boolean;
}

/** Asks before something that cannot be undone; resolves to the answer. */
export function useConfirm(): (question: ConfirmQuestion) => Promise<boolean> {
  const { modal } = App.useApp();
  const t = useT();
  return useCallback(
    ({ title, content, okText, danger = false }) =>
      new Promise((resolve) => {
        modal.confirm({
          title,
          content,
          okText: okText ?? t('shared.confirm'),
          cancelText: t('shared.cancel'),
          okButtonProps: { danger },
          onOk: () => resolve(true),
          onCancel: () => resolve(false),
        });
      }),
    [modal, t],
  );
}
