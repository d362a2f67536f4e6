import { render, screen } from '@testing-library/react';
import { ArticleText } from './article-text';

it('draws headings, lists and tables, and runs nothing that was typed', () => {
  const { container } = render(
    <ArticleText
      text={
        '## 步骤\n- 一\n- 二\n\n| 类型 | 期限 |\n| --- | --- |\n| 停用 | 90 天 |\n\n<img src=x onerror=alert(1)>'
      }
    />,
  );
  expect(screen.getByRole('heading', { name: '步骤' })).toBeInTheDocument();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByRole('columnheader', { name: '期限' })).toBeInTheDocument();
  expect(container.querySelector('img')).toBeNull();
  expect(container).toHaveTextContent('<img src=x onerror=alert(1)>');
});
