import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useT } from '../../../../shared/i18n';
import { tagsQuery } from '../../api/desk.queries';

interface TagSelectProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly className?: string;
  /** Whether words may be typed that the firm has not used yet. */
  readonly isOpen?: boolean;
  readonly onChange: (tags: string[]) => void;
}

/** Chooses among the firm's tags; new ones are typed, ended by Enter or a comma. */
export function TagSelect({ label, value, className, isOpen = false, onChange }: TagSelectProps) {
  const t = useT();
  const known = useQuery(tagsQuery).data?.items ?? [];
  return (
    <Select
      mode={isOpen ? 'tags' : 'multiple'}
      {...(className === undefined ? {} : { className })}
      aria-label={label}
      placeholder={isOpen ? t('desk.tags.placeholder') : label}
      value={[...value]}
      options={known.map((tag) => ({ value: tag, label: tag }))}
      tokenSeparators={[',', '，']}
      maxTagCount="responsive"
      popupMatchSelectWidth={false}
      allowClear
      onChange={(tags: string[]) =>
        onChange(tags.map((tag) => tag.trim().slice(0, 30)).filter((tag) => tag !== ''))
      }
    />
  );
}
