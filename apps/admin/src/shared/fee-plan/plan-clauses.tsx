import type { FeePlanPreviewView } from '@overturn/contracts/admin';
import { languageOf } from '@overturn/ui';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useLocale, useT } from '../i18n';

/** What a plan says to a client, in both languages by a switch; the worked example comes last and stands out. */
export function PlanClauses({ clauses }: { readonly clauses: FeePlanPreviewView['clauses'] }) {
  const t = useT();
  const [language, setLanguage] = useState(languageOf(useLocale()));
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  const example = clauses.find(({ id }) => id === 'example');
  return (
    <div className="fee-plan-clauses">
      <Segmented
        aria-label={t('feePlan.preview.language')}
        value={language}
        options={[
          { value: 'zh' as const, label: '中文' },
          { value: 'en' as const, label: 'English' },
        ]}
        onChange={setLanguage}
      />
      {example ? (
        <p className="fee-plan-example" lang={lang}>
          {example[language]}
        </p>
      ) : null}
      <ol lang={lang}>
        {clauses
          .filter(({ id }) => id !== 'example')
          .map((clause) => (
            <li key={clause.id}>{clause[language]}</li>
          ))}
      </ol>
    </div>
  );
}
