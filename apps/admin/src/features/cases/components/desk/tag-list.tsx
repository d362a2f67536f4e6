import { Tag } from 'antd';
import { useT } from '../../../../shared/i18n';

/** The firm's own words for a case. */
export function TagList({ tags }: { readonly tags: readonly string[] }) {
  const t = useT();
  if (tags.length === 0) return null;
  return (
    <ul className="tag-list" aria-label={t('desk.tags')}>
      {tags.map((tag) => (
        <li key={tag}>
          <Tag>{tag}</Tag>
        </li>
      ))}
    </ul>
  );
}
