import type { CaseTasksView } from '@overturn/contracts/admin';
import { CheckCircleOutlined, CloseCircleOutlined, FileTextOutlined } from '@ant-design/icons';
import { Collapse } from 'antd';
import type { ReactNode } from 'react';
import { Pill } from '../../../shared/components/pill';
import { useLocale, useT } from '../../../shared/i18n';
import { inLanguage } from '../../../shared/words/bilingual';
import { useSheetName } from '../../../shared/words/sheet-name';
import { useVersionText } from './use-version-text';

/** What the playbook says besides tasks: evidence and what is there, questions, do's and don'ts, and its versions. */
export function PlaybookAside({ view }: { readonly view: CaseTasksView }) {
  const t = useT();
  const sheetName = useSheetName();
  const versionText = useVersionText();
  const there = view.evidence.filter(({ count }) => count > 0).length;
  return (
    <>
      <Collapse
        className="playbook-aside"
        items={[
          {
            key: 'evidence',
            label: `${t('tasks.evidence')} · ${there}/${view.evidence.length}`,
            children: <WantedEvidence of={view} />,
          },
          {
            key: 'questions',
            label: `${t('tasks.questions')} · ${view.questions.length}`,
            children: <Questions of={view} />,
          },
          { key: 'checks', label: t('tasks.checks'), children: <Checks of={view} /> },
        ]}
      />
      <p className="quiet playbook-versions">
        {t('tasks.byVersions')}{' '}
        {view.sheets
          .map(({ code, version }) => `${sheetName(code)} ${versionText(version)}`)
          .join(t('shared.listSeparator'))}
      </p>
    </>
  );
}

function WantedEvidence({ of: { evidence } }: { readonly of: CaseTasksView }) {
  const t = useT();
  const locale = useLocale();
  return (
    <ul className="playbook-list">
      {evidence.map(({ code, title, rule, kinds, count }) => (
        <li key={code}>
          <span className="playbook-item">
            <FileTextOutlined aria-hidden="true" /> {inLanguage(title, locale)}{' '}
            <Pill tone={count > 0 ? 'success' : 'warning'}>
              {count > 0 ? t('tasks.evidence.there', { count }) : t('tasks.evidence.missing')}
            </Pill>
          </span>
          <span className="quiet">
            {inLanguage(rule, locale)}{' '}
            {t('tasks.evidence.kinds', {
              kinds: kinds.map((kind) => t(`vocab.evidenceKind.${kind}`)).join(t('shared.listSeparator')),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Questions({ of: { questions } }: { readonly of: CaseTasksView }) {
  const locale = useLocale();
  return (
    <ol className="playbook-list playbook-questions">
      {questions.map(({ code, text }) => (
        <li key={code}>{inLanguage(text, locale)}</li>
      ))}
    </ol>
  );
}

function Checks({ of: { checks } }: { readonly of: CaseTasksView }) {
  const t = useT();
  const locale = useLocale();
  const part = (kind: 'do' | 'dont', title: string, icon: ReactNode) => (
    <section>
      <h3 className="playbook-heading">{title}</h3>
      <ul className="playbook-list">
        {checks
          .filter((check) => check.kind === kind)
          .map(({ code, text }) => (
            <li key={code} className="playbook-check" data-kind={kind}>
              {icon} {inLanguage(text, locale)}
            </li>
          ))}
      </ul>
    </section>
  );
  return (
    <div className="playbook-checks">
      {part('do', t('tasks.dos'), <CheckCircleOutlined aria-hidden="true" />)}
      {part('dont', t('tasks.donts'), <CloseCircleOutlined aria-hidden="true" />)}
    </div>
  );
}
